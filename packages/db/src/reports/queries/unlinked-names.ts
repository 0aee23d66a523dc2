import { reports } from '@sellergraph/core/reports/registry';
import { type ReportDeclaration, reportTable, storedColumns } from '@sellergraph/core/reports/report';
import type { DayRange } from '../../measures/figures.ts';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';
import { linkColumns } from '../tables/report-table.ts';

/** A name in report rows that leads to no campaign or ad group. */
export interface UnlinkedNameRow {
  readonly sellerId: string;
  readonly kind: 'campaign' | 'ad_group';
  /** The campaign of an ad group's name. */
  readonly campaignId: string | null;
  readonly name: string;
  readonly reportTypes: readonly string[];
  readonly rows: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Campaigns or ad groups that carried the name: none where it is unknown, several where it is ambiguous. */
  readonly candidateIds: readonly string[];
}

/** Names of the sellers' rows within a range that are linked to nothing: the `first` most frequent of each seller. */
export async function readUnlinkedNames(
  transaction: ReadTransaction,
  sellerIds: readonly string[],
  range: DayRange,
  first: number,
): Promise<UnlinkedNameRow[]> {
  return await transaction.query<UnlinkedNameRow>(statement, [uuidList(sellerIds), range.from, range.to, first]);
}

const linked = reports.filter((report) => linkColumns[report.level].length > 0);

function namesOf(report: ReportDeclaration): string[] {
  const from = `FROM reports.${reportTable(report)} WHERE seller_id = ANY ($1::uuid[]) AND report_date BETWEEN $2 AND $3`;
  const columns = 'count(*) AS rows, min(report_date) AS first_day, max(report_date) AS last_day';
  const campaigns = `SELECT seller_id, 'campaign' AS kind, NULL::uuid AS campaign_id, campaign_name AS name, ${columns},
         '${report.type}' AS report_type ${from} AND campaign_id IS NULL GROUP BY 1, 4`;
  const hasAdGroups = storedColumns(report).some(({ name }) => name === 'ad_group_name');
  if (!hasAdGroups) return [campaigns];
  const adGroups = `SELECT seller_id, 'ad_group', campaign_id, ad_group_name, ${columns}, '${report.type}'
         ${from} AND campaign_id IS NOT NULL AND ad_group_id IS NULL GROUP BY 1, 3, 4`;
  return [campaigns, adGroups];
}

const statement = `
  WITH unlinked AS (
    SELECT seller_id, kind, campaign_id, name, sum(rows)::int AS rows, min(first_day) AS first_day,
           max(last_day) AS last_day, jsonb_agg(DISTINCT report_type) AS report_types,
           row_number() OVER (PARTITION BY seller_id ORDER BY sum(rows) DESC, name) AS place
      FROM (${linked.flatMap(namesOf).join(' UNION ALL ')}) found
     WHERE name <> '' GROUP BY 1, 2, 3, 4)
  SELECT u.seller_id AS "sellerId", u.kind, u.campaign_id AS "campaignId", u.name, u.report_types AS "reportTypes",
         u.rows, u.first_day AS "firstDay", u.last_day AS "lastDay",
         (SELECT coalesce(jsonb_agg(DISTINCT h.entity_id), '[]') FROM ads.sp_name_history h
           WHERE h.seller_id = u.seller_id AND h.entity_type = u.kind AND h.name = u.name
             AND h.parent_id IS NOT DISTINCT FROM u.campaign_id) AS "candidateIds"
    FROM unlinked u WHERE u.place <= $4 ORDER BY u.place`;
