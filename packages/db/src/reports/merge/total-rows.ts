import { type ReportDeclaration, reportTable, storedColumns } from '@sellergraph/core/reports/report';
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

const totalled = ['impressions', 'clicks', 'spend_micros', 'sales_micros', 'orders', 'units'] as const;

/** The measures of the totals that a report has. */
export function totalledColumns(report: ReportDeclaration): string[] {
  return totalled.filter((name) => storedColumns(report).some((column) => column.name === name));
}

/**
 * Sums the stored facts of the rows just merged: what the table says, not what the file said. Rows that the upload owns are
 * read again; of those that it left unchanged `classified` has the stored measures.
 */
export async function totalRows(sql: TransactionSql, context: MergeContext): Promise<StoredTotals> {
  const { report, sellerId, period, uploadId } = context;
  const columns = totalledColumns(report);
  const sums = totalled.map((name) =>
    columns.includes(name) ? `app.sum(${name}) AS ${name}` : `NULL::bigint AS ${name}`,
  );
  const [totals] = await sql.unsafe<[StoredTotals]>(
    `SELECT app.sum(impressions) AS impressions, app.sum(clicks) AS clicks, app.sum(spend_micros) AS "spendMicros",
            app.sum(sales_micros) AS "salesMicros", app.sum(orders) AS orders, app.sum(units) AS units
       FROM (SELECT ${sums.join(', ')} FROM reports.${reportTable(report)}
              WHERE seller_id = $1 AND report_date BETWEEN $2 AND $3 AND upload_id = $4
             UNION ALL
             SELECT ${sums.join(', ')} FROM classified WHERE change = 'N') parts`,
    [sellerId, period.from, period.to, uploadId],
  );
  return totals;
}
