import { type ReportDeclaration, reportTable, summedFigures } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import type { MergeContext } from './merge-context.ts';

/** Sums over the stored rows that an upload owns or left unchanged. Micros of the currency; null: the report has no such column. */
export interface StoredTotals {
  readonly impressions: bigint | null;
  readonly clicks: bigint | null;
  readonly spendMicros: bigint | null;
  readonly salesMicros: bigint | null;
  readonly orders: bigint | null;
  readonly units: bigint | null;
}

/** Columns of the totals by name. */
const totalled: Readonly<Record<keyof StoredTotals, string>> = {
  impressions: 'impressions',
  clicks: 'clicks',
  spendMicros: 'spend_micros',
  salesMicros: 'sales_micros',
  orders: 'orders',
  units: 'units',
};

/** SQL of the totals over rows of a report; null where the report has no such figure. */
export function totalSums(report: ReportDeclaration): string {
  const columns = summedFigures(report).map(({ name }) => name);
  return Object.entries(totalled)
    .map(([name, column]) => `${columns.includes(column) ? `app.sum(${column})` : 'NULL::bigint'} AS "${name}"`)
    .join(', ');
}

/**
 * Sums the stored facts of the rows just merged: what the table says, not what the file said. Rows that the upload owns are
 * read again; of those that it left unchanged `classified` has the stored measures.
 */
export async function totalRows(sql: TransactionSql, context: MergeContext): Promise<StoredTotals> {
  const { report, sellerId, period, uploadId } = context;
  const [totals] = await sql.unsafe<[StoredTotals]>(
    `SELECT ${Object.keys(totalled)
      .map((name) => `app.sum("${name}") AS "${name}"`)
      .join(', ')}
       FROM (SELECT ${totalSums(report)} FROM reports.${reportTable(report)}
              WHERE seller_id = $1 AND report_date BETWEEN $2 AND $3 AND upload_id = $4
             UNION ALL
             SELECT ${totalSums(report)} FROM classified WHERE change IN ('N', 'O')) parts`,
    [sellerId, period.from, period.to, uploadId],
  );
  return totals;
}
