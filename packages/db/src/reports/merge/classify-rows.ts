import { columnsOf, reportTable, storedColumns } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { linkedSelect } from './link-names.ts';
import type { MergeContext } from './merge-context.ts';

/** Separates the parts of a key; occurs in no name. */
const SEPARATOR = "E'\\x1f'";

/** SQL of a row's identity within its day, over a relation `s` joined as `linkedSelect` says. */
export function keyHash(context: Pick<MergeContext, 'report' | 'timeUnit'>, periodFrom: string): string {
  const { key } = linkedSelect(context.report);
  const parts = columnsOf(context.report, 'key').map((column) => key(column.name));
  const period = context.timeUnit === 'SUMMARY' ? `, ${periodFrom}::text` : '';
  return `md5(concat_ws(${SEPARATOR}, '${context.timeUnit}'${period}, ${parts.join(', ')}))::uuid`;
}

/**
 * Makes the temporary table `merged` of the staged rows with their links and keys. Rows of one file that share a key are
 * different rows (same-named campaigns, split spans of a summary): the second and later ones get keys of their own, in
 * the order of their spans.
 */
export async function keyRows(sql: TransactionSql, context: MergeContext): Promise<void> {
  const { joins, links } = linkedSelect(context.report);
  const stored = storedColumns(context.report).map((column) => `s.${column.name}`);
  const linked = [...links].map(([column, expression]) => `${expression} AS ${column}`);
  const summary = context.timeUnit === 'SUMMARY';
  await sql.unsafe(
    `CREATE TEMP TABLE merged ON COMMIT DROP AS
     SELECT s.line, s.start_date, s.end_date, ${stored.join(', ')}, ${linked.join(', ')},
            ${summary ? '$3::date' : 's.start_date'} AS report_date, ${keyHash(context, '$2')} AS key_hash
       FROM staged s ${joins}`,
    [context.sellerId, ...(summary ? [context.period.from, context.period.to] : [])],
  );
  await sql.unsafe(`
    WITH shared AS (SELECT report_date, key_hash FROM merged GROUP BY 1, 2 HAVING count(*) > 1),
         numbered AS (
           SELECT m.line, row_number() OVER (
                    PARTITION BY m.report_date, m.key_hash ORDER BY m.start_date, m.end_date, m.line) AS occurrence
             FROM merged m JOIN shared USING (report_date, key_hash))
    UPDATE merged m SET key_hash = md5(m.key_hash::text || n.occurrence)::uuid
      FROM numbered n WHERE n.line = m.line AND n.occurrence > 1`);
  await sql.unsafe('ANALYZE merged');
}

/**
 * Makes the temporary table `classified`: `merged` with what is stored under the same key and what becomes of the row.
 * `change` is C (created), U (an additive measure differs) or N (unchanged); `attributes_differ` tells of an unchanged
 * row whose attributes, shares or links are new.
 */
export async function classifyRows(sql: TransactionSql, context: MergeContext): Promise<void> {
  const present = storedColumns(context.report).filter((column) => context.presentColumns.has(column.name));
  const additive = present.filter((column) => column.role === 'measure' && column.additive);
  const other = present.filter((column) => column.role !== 'key' && !additive.includes(column));
  const links = [...linkedSelect(context.report).links.keys()];
  const differ = (columns: readonly { name: string }[]) =>
    columns.length === 0
      ? 'false'
      : `(${columns.map((column) => `f.${column.name}`).join(', ')}) IS DISTINCT FROM ` +
        `(${columns.map((column) => `m.${column.name}`).join(', ')})`;
  // A link that was known stays known: a name that has become ambiguous does not unlink what was linked.
  const linksDiffer = links.map((link) => `(m.${link} IS NOT NULL AND f.${link} IS DISTINCT FROM m.${link})`);
  const previous = [...columnsOf(context.report, 'measure'), ...columnsOf(context.report, 'attribute')];
  await sql.unsafe(
    `CREATE TEMP TABLE classified ON COMMIT DROP AS
     SELECT m.*, f.upload_id AS previous_upload_id,
            ${previous.map((column) => `f.${column.name} AS previous_${column.name}`).join(', ')},
            CASE WHEN f.key_hash IS NULL THEN 'C' WHEN ${differ(additive)} THEN 'U' ELSE 'N' END AS change,
            f.key_hash IS NOT NULL AND (${differ(other)} OR ${linksDiffer.join(' OR ')}) AS attributes_differ
       FROM merged m
       LEFT JOIN reports.${reportTable(context.report)} f
              ON f.seller_id = $1 AND f.report_date = m.report_date AND f.key_hash = m.key_hash
             AND f.report_date BETWEEN $2 AND $3`,
    [context.sellerId, context.period.from, context.period.to],
  );
  await sql.unsafe('ANALYZE classified');
}
