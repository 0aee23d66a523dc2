import { reportTable } from '@sellergraph/core/reports/report';
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

/** Sums the stored facts of the rows just merged: what the table says, not what the file said. */
export async function totalRows(sql: TransactionSql, context: MergeContext): Promise<StoredTotals> {
  const [totals] = await sql.unsafe<[StoredTotals]>(
    `SELECT sum(f.impressions)::bigint AS impressions, sum(f.clicks)::bigint AS clicks,
            sum(f.spend_micros)::bigint AS "spendMicros", sum(f.sales_micros)::bigint AS "salesMicros",
            sum(f.orders)::bigint AS orders, sum(f.units)::bigint AS units
       FROM classified c
       JOIN reports.${reportTable(context.report)} f
         ON f.seller_id = $1 AND f.report_date = c.report_date AND f.key_hash = c.key_hash
        AND f.report_date BETWEEN $2 AND $3`,
    [context.sellerId, context.period.from, context.period.to],
  );
  return totals;
}
