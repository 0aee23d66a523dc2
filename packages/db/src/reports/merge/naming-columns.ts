import { type ReportColumn, type ReportDeclaration, storedColumns } from '@sellergraph/core/reports/report';

/** Columns by which a row says what it is about: they find its entities, and few values of them repeat day after day. */
const naming: ReadonlySet<string> = new Set([
  'campaign_name',
  'ad_group_name',
  'targeting',
  'match_type',
  'advertised_sku',
  'advertised_asin',
  'amazon_campaign_id',
  'amazon_ad_group_id',
]);

export function isNaming(column: ReportColumn): boolean {
  return naming.has(column.name);
}

/** The naming columns that a report has, in the order of its declaration. */
export function namingColumns(report: ReportDeclaration): ReportColumn[] {
  return storedColumns(report).filter(isNaming);
}
