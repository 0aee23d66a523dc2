import type { MeasureName } from '@sellergraph/core/metrics';
import { reports } from '@sellergraph/core/reports/registry';
import { type FigureLevel, type ReportDeclaration, reportTable } from '@sellergraph/core/reports/report';
import { type ReadTransaction, uuidList } from '../read-transaction.ts';
import { allMeasures, type DayRange, type Figures, measureColumn } from './figures.ts';

/** A level of the tree whose figures are asked for; portfolios have their campaigns'. */
export type AsOfLevel = FigureLevel | 'portfolio';

/** How the rows of a level's report are found: the column of the entity, and the sellers whose rows they are among. */
const levels: Readonly<Record<AsOfLevel, { level: FigureLevel; entity: string; sellers: string }>> = {
  seller: { level: 'seller', entity: 'f.seller_id', sellers: 'SELECT unnest($1::uuid[])' },
  portfolio: {
    level: 'campaign',
    entity: '(SELECT c.portfolio_id FROM ads.sp_campaigns c WHERE c.id = f.campaign_id)',
    sellers: 'SELECT seller_id FROM ads.sp_portfolios WHERE id = ANY ($1::uuid[])',
  },
  campaign: {
    level: 'campaign',
    entity: 'f.campaign_id',
    sellers: 'SELECT seller_id FROM ads.sp_campaigns WHERE id = ANY ($1::uuid[])',
  },
  ad_group: {
    level: 'ad_group',
    entity: 'f.ad_group_id',
    sellers: 'SELECT seller_id FROM ads.sp_ad_groups WHERE id = ANY ($1::uuid[])',
  },
  target: {
    level: 'target',
    entity: 'f.target_id',
    sellers: `SELECT seller_id FROM ads.sp_keywords WHERE id = ANY ($1::uuid[])
               UNION SELECT seller_id FROM ads.sp_product_targetings WHERE id = ANY ($1::uuid[])`,
  },
  product_ad: {
    level: 'product_ad',
    entity: 'f.product_ad_id',
    sellers: 'SELECT seller_id FROM ads.sp_product_ads WHERE id = ANY ($1::uuid[])',
  },
};

/**
 * Figures as they were known at an instant: rows that were created later are left out, and rows that were updated later count
 * with the values before. Uploads that were taken back since do not count, as if they had never been. By one statement for
 * each range, from the rows of the level's report, not from the kept figures. Of a row that came under several names, only what was
 * said under the earliest is undone.
 */
export async function readFiguresAsOf(
  transaction: ReadTransaction,
  ids: readonly string[],
  of: AsOfLevel,
  ranges: readonly DayRange[],
  asOf: Date,
): Promise<Figures[][]> {
  const report = reports.find(({ makesFiguresOf }) => makesFiguresOf.includes(levels[of].level));
  if (!report) throw new Error(`no report makes the figures of ${of}`);
  const found: Figures[][] = ids.map(() => ranges.map(() => ({})));
  const places = new Map(ids.map((id, place) => [id, place]));
  for (const [index, range] of ranges.entries()) {
    const rows = await transaction.query<Figures & { id: string }>(statement(report, of), [
      uuidList(ids),
      range.from,
      range.to,
      asOf.toISOString(),
    ]);
    for (const { id, ...figures } of rows) {
      const place = found[places.get(id) ?? -1];
      if (place) place[index] = figures;
    }
  }
  return found;
}

function statement(report: ReportDeclaration, of: AsOfLevel): string {
  const { entity, sellers } = levels[of];
  const has = (column: string) => report.columns.some(({ name }) => name === column);
  const sum = (measure: MeasureName) => {
    const column = measureColumn[measure];
    if (!has(column)) return `NULL::text AS "${measure}"`;
    const then = `CASE WHEN c.previous IS NULL THEN f.${column} ELSE (c.previous->>'${column}')::bigint END`;
    return `app.sum(${then})::text AS "${measure}"`;
  };
  // Keys are made of names, which two sellers may share.
  const later = `reports.report_row_changes c JOIN later u ON u.id = c.upload_id AND c.report_date BETWEEN $2::date AND $3::date`;
  return `
    WITH later AS MATERIALIZED (
           SELECT id, merge_order, seller_id FROM reports.report_upload_history
            WHERE seller_id IN (${sellers}) AND report_type = '${report.type}' AND merge_order IS NOT NULL
              AND finished_at > $4::timestamptz),
         created AS MATERIALIZED (
           SELECT DISTINCT u.seller_id, c.report_date, k.key_hash
             FROM ${later} CROSS JOIN LATERAL unnest(c.key_hashes) AS k (key_hash)
            WHERE c.change_type = 'CREATED'),
         changed AS MATERIALIZED (
           SELECT DISTINCT ON (u.seller_id, c.report_date, c.key_hash)
                  u.seller_id, c.report_date, c.key_hash, c.previous
             FROM ${later} WHERE c.change_type = 'UPDATED'
            ORDER BY u.seller_id, c.report_date, c.key_hash, u.merge_order)
    SELECT ${entity} AS id, count(DISTINCT f.report_date)::int AS days, ${allMeasures.map(sum).join(', ')}
      FROM reports.${reportTable(report)} f
      LEFT JOIN changed c USING (seller_id, report_date, key_hash)
     WHERE f.seller_id IN (${sellers}) AND f.report_date BETWEEN $2::date AND $3::date AND f.time_unit = 'DAILY'
       AND ${entity} = ANY ($1::uuid[])
       AND NOT EXISTS (SELECT FROM created n
                        WHERE (n.seller_id, n.report_date, n.key_hash) = (f.seller_id, f.report_date, f.key_hash))
     GROUP BY 1`;
}
