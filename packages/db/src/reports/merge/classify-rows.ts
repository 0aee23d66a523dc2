import {
  changeColumns,
  type ReportColumn,
  reportTable,
  storedColumns,
  summedFigures,
} from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { linkColumns } from '../tables/report-table.ts';
import type { MergeContext } from './merge-context.ts';
import { reportDate, rowKey, stagedColumn, stagedRows, twinKey } from './staged-row.ts';

/**
 * Makes the temporary table `keyed`: for each staged row its `line`, the id of its linked name, the day under which it is stored
 * and its key. Rows of one file that share a key are different rows (same-named campaigns, split spans of a summary, equal
 * lines of an order): the second and later ones get keys of their own, in the order of the column that the report names, and
 * of their spans.
 */
export async function keyRows(sql: TransactionSql, context: MergeContext): Promise<void> {
  await sql.unsafe(
    `CREATE TEMP TABLE keyed ON COMMIT DROP AS
     SELECT s.line, l.id AS linked_name, ${reportDate(context)} AS report_date, ${rowKey(context.report)} AS key_hash
       FROM ${stagedRows}`,
  );
  const shared = await sql.unsafe(
    `CREATE TEMP TABLE shared_keys ON COMMIT DROP AS
     SELECT report_date, key_hash FROM keyed GROUP BY 1, 2 HAVING count(*) > 1`,
  );
  if (shared.count > 0) await keyTwins(sql, context);
  await sql.unsafe('ANALYZE keyed');
}

async function keyTwins(sql: TransactionSql, { report: { repeatsOrderedBy } }: MergeContext): Promise<void> {
  const order = [...(repeatsOrderedBy ? [`s.${repeatsOrderedBy}`] : []), 's.start_date', 's.end_date', 's.line'].join(
    ', ',
  );
  await sql.unsafe('ANALYZE shared_keys');
  await sql.unsafe(
    `UPDATE keyed k SET key_hash = ${twinKey('k.key_hash', 'numbered.occurrence')}
       FROM (SELECT k.line, row_number() OVER (PARTITION BY k.report_date, k.key_hash ORDER BY ${order}) AS occurrence
               FROM shared_keys JOIN keyed k USING (report_date, key_hash) JOIN staged s ON s.line = k.line) numbered
      WHERE numbered.line = k.line AND numbered.occurrence > 1`,
  );
}

/**
 * Makes the temporary table `classified`: for each staged row its `line`, the id of its linked name, its `report_date` and
 * `key_hash`, and what becomes of it. `change` is C (created), U (a figure or fact differs), O (a version older than the
 * stored one, which is left aside) or N (unchanged);
 * `attributes_differ` tells of an unchanged row whose attributes, shares, span of days or links are new. The measures of the totals are those stored.
 */
export async function classifyRows(sql: TransactionSql, context: MergeContext): Promise<void> {
  const present = storedColumns(context.report).filter((column) => context.presentColumns.has(column.name));
  const changing = changeColumns(context.report).filter((column) => present.includes(column));
  const other = present.filter((column) => column.role !== 'key' && !changing.includes(column));
  // A link that was known stays known: a name that has become ambiguous does not unlink what was linked.
  const linksDiffer = linkColumns[context.report.level].map(
    (link) => `(l.${link} IS NOT NULL AND f.${link} IS DISTINCT FROM l.${link})`,
  );
  const spanDiffers = '(f.start_date, f.end_date) IS DISTINCT FROM (s.start_date, s.end_date)';
  const totals = summedFigures(context.report)
    .map((column) => `, f.${column.name}`)
    .join('');
  const otherDiffers = [differ(other), spanDiffers, ...linksDiffer].join(' OR ');
  await sql.unsafe(
    `CREATE TEMP TABLE classified ON COMMIT DROP AS
     SELECT k.line, k.linked_name, k.report_date, k.key_hash,
            CASE WHEN f.key_hash IS NULL THEN 'C' WHEN ${isOlder(context)} THEN 'O' WHEN ${differ(changing)} THEN 'U' ELSE 'N' END::"char" AS change,
            f.key_hash IS NOT NULL AND (${otherDiffers}) AS attributes_differ${totals}
       FROM keyed k
       JOIN staged s ON s.line = k.line
       JOIN linked_names l ON l.id = k.linked_name
       LEFT JOIN reports.${reportTable(context.report)} f
              ON f.seller_id = $1 AND f.report_date = k.report_date AND f.key_hash = k.key_hash
             AND f.report_date BETWEEN $2 AND $3`,
    [context.sellerId, context.period.from, context.period.to],
  );
  await sql.unsafe('ANALYZE classified');
}

/** Whether the staged row is an older version than the stored one. */
function isOlder({ report }: MergeContext): string {
  return report.versionedBy ? `s.${report.versionedBy} < f.${report.versionedBy}` : 'false';
}

/** Whether one of the columns differs between the stored row `f` and the staged one. */
function differ(columns: readonly ReportColumn[]): string {
  if (columns.length === 0) return 'false';
  const stored = columns.map((column) => `f.${column.name}`).join(', ');
  return `(${stored}) IS DISTINCT FROM (${columns.map(stagedColumn).join(', ')})`;
}
