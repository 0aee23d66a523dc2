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
  const { report, sellerId, timeUnit, period } = context;
  await linkNames(sql, { report, sellerId, rows: 'staged', timeUnit, periodFrom: period.from });
  await keyRows(sql, context);
  await classifyRows(sql, context);
  const { touched, ...counts } = await writeRows(sql, context);
  onStage('figures');
  if (timeUnit === 'DAILY' && counts.created + touched > 0) {
    const written = `(SELECT l.*, c.report_date, c.change = 'C' AS is_created, '${sellerId}'::uuid AS seller_id
                        FROM classified c JOIN linked_names l ON l.id = c.linked_name
                       WHERE c.change <> 'N' OR c.attributes_differ) AS written`;
    await rollUpMetrics(sql, report, sellerId, written, period);
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
