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
 * Makes the temporary table `twins` (line, key_hash). Rows of one file that share a key are different rows (same-named
 * campaigns, split spans of a summary, equal lines of an order): the second and later ones get keys of their own, in the
 * order of the column that the report names, and of their spans.
 */
export async function keyTwins(sql: TransactionSql, context: MergeContext): Promise<void> {
  const { repeatsOrderedBy } = context.report;
  const order = [...(repeatsOrderedBy ? ['r.ordered_by'] : []), 'r.start_date', 'r.end_date', 'r.line'].join(', ');
  const rows = `SELECT s.line, s.start_date, s.end_date, ${repeatsOrderedBy ? `s.${repeatsOrderedBy} AS ordered_by, ` : ''} ${reportDate(context)} AS report_date,
                       ${rowKey(context.report)} AS key_hash FROM ${stagedRows}`;
  await sql.unsafe(`CREATE TEMP TABLE shared_keys ON COMMIT DROP AS
    SELECT report_date, key_hash FROM (${rows}) r GROUP BY 1, 2 HAVING count(*) > 1`);
  await sql.unsafe(`CREATE TEMP TABLE twins ON COMMIT DROP AS
    SELECT line, ${twinKey('key_hash', 'occurrence')} AS key_hash
      FROM (SELECT r.line, r.key_hash, row_number() OVER (
                     PARTITION BY r.report_date, r.key_hash ORDER BY ${order})  AS occurrence
              FROM (${rows}) r JOIN shared_keys USING (report_date, key_hash)) numbered
     WHERE occurrence > 1`);
  await sql.unsafe('ANALYZE twins');
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
  const [day, key] = [reportDate(context), `coalesce(t.key_hash, ${rowKey(context.report)})`];
  await sql.unsafe(
    `CREATE TEMP TABLE classified ON COMMIT DROP AS
     SELECT s.line, l.id AS linked_name, ${day} AS report_date, coalesce(f.key_hash, ${key}) AS key_hash,
            CASE WHEN f.key_hash IS NULL THEN 'C' WHEN ${isOlder(context)} THEN 'O' WHEN ${differ(changing)} THEN 'U' ELSE 'N' END::"char" AS change,
            f.key_hash IS NOT NULL AND (${otherDiffers}) AS attributes_differ${totals}
       FROM ${stagedRows}
       LEFT JOIN twins t ON t.line = s.line
       LEFT JOIN reports.${reportTable(context.report)} f
              ON f.seller_id = $1 AND f.report_date = ${day} AND f.key_hash = ${key}
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
