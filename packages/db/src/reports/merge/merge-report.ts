import { reportTable } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { classifyRows, keyRows } from './classify-rows.ts';
import { linkNames } from './link-names.ts';
import type { MergeContext } from './merge-context.ts';
import { rollUpMetrics } from './roll-up-metrics.ts';
import { type StoredTotals, totalRows } from './total-rows.ts';
import { type RowCounts, writeRows } from './write-rows.ts';

export interface MergeResult extends RowCounts {
  readonly totals: StoredTotals;
}

/**
 * Merges the rows of `staged` into the report's table: links them to the structure, finds what is new and what differs,
 * writes both, records every change and brings the daily figures in line. All in the caller's transaction.
 */
export async function mergeReport(
  sql: TransactionSql,
  context: MergeContext,
  onStage: (stage: 'merging' | 'figures') => void,
): Promise<MergeResult> {
  onStage('merging');
  for (const table of [`reports.${reportTable(context.report)}`, 'ads.metrics_daily']) {
    await sql.unsafe('SELECT app.ensure_month_partitions($1::regclass, $2::date, $3::date)', [
      table,
      context.period.from,
      context.period.to,
    ]);
  }
  await linkNames(sql, context.report, context.sellerId, 'staged');
  await keyRows(sql, context);
  await classifyRows(sql, context);
  const counts = await writeRows(sql, context);
  onStage('figures');
  if (context.timeUnit === 'DAILY') {
    const written = `(SELECT *, '${context.sellerId}'::uuid AS seller_id FROM classified
                       WHERE change <> 'N' OR attributes_differ) AS written`;
    await rollUpMetrics(sql, context.report, context.sellerId, written, context.period);
  }
  return { ...counts, totals: await totalRows(sql, context) };
}

/**
 * One import at a time for each seller and report type; others wait. Reports of different types go side by side, but not
 * beside a change of the structure that they are linked to. Held until the transaction ends.
 */
export async function lockReport(sql: TransactionSql, sellerId: string, reportType: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${`structure ${sellerId}`}, 0))`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${reportType} ${sellerId}`}, 0))`;
}

/** The seller's structure for one bulk import alone: no report is being linked meanwhile. */
export async function lockStructure(sql: TransactionSql, sellerId: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`structure ${sellerId}`}, 0))`;
}
