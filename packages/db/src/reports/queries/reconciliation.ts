import { type ReportDeclaration, reportTable } from '@sellergraph/core/reports/report';
import { sponsoredProductsAdvertisedProduct } from '@sellergraph/core/reports/types/sponsored-products-advertised-product/report';
import { sponsoredProductsCampaign } from '@sellergraph/core/reports/types/sponsored-products-campaign/report';
import { sponsoredProductsPlacement } from '@sellergraph/core/reports/types/sponsored-products-placement/report';
import { sponsoredProductsSearchTerm } from '@sellergraph/core/reports/types/sponsored-products-search-term/report';
import { sponsoredProductsTargeting } from '@sellergraph/core/reports/types/sponsored-products-targeting/report';
import type { DayRange } from '../../measures/figures.ts';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';

/** The reports that tell a campaign's figures, each in its own cut. The others are held against the campaign report, the first. */
export const reconciled: readonly ReportDeclaration[] = [
  sponsoredProductsCampaign,
  sponsoredProductsTargeting,
  sponsoredProductsAdvertisedProduct,
  sponsoredProductsSearchTerm,
  sponsoredProductsPlacement,
];

/** What one report says of one campaign, over the range or on one day. Money in micros, sums as text. */
export interface ReconciledRow {
  readonly campaignId: string;
  /** null over the whole range. */
  readonly day: string | null;
  readonly reportType: string;
  readonly impressions: string | null;
  readonly clicks: string | null;
  readonly spendMicros: string | null;
  readonly salesMicros: string | null;
  readonly orders: string | null;
}

/** Daily rows of each report, summed by campaign, and by day where asked for, by one statement. */
export async function readReconciliation(
  transaction: ReadTransaction,
  campaigns: { readonly sellerIds: readonly string[]; readonly campaignIds: readonly string[] },
  range: DayRange,
  byDay: boolean,
): Promise<ReconciledRow[]> {
  return await transaction.query<ReconciledRow>(byDay ? daily : total, [
    uuidList(campaigns.sellerIds),
    uuidList(campaigns.campaignIds),
    range.from,
    range.to,
  ]);
}

const measures = [
  ['impressions', 'impressions'],
  ['clicks', 'clicks'],
  ['spend_micros', 'spendMicros'],
  ['sales_micros', 'salesMicros'],
  ['orders', 'orders'],
] as const;

function statement(day: string): string {
  const sums = measures.map(([column, name]) => `app.sum(${column})::text AS "${name}"`).join(', ');
  const parts = reconciled.map(
    (report) =>
      `SELECT campaign_id AS "campaignId", ${day} AS day, '${report.type}' AS "reportType", ${sums}
         FROM reports.${reportTable(report)}
        WHERE seller_id = ANY ($1::uuid[]) AND campaign_id = ANY ($2::uuid[]) AND report_date BETWEEN $3 AND $4
          AND time_unit = 'DAILY' GROUP BY 1, 2`,
  );
  return `${parts.join(' UNION ALL ')} ORDER BY 1, 2, 3`;
}

const daily = statement('report_date');
const total = statement('NULL::date');
