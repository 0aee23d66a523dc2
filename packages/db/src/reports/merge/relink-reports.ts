import { reports } from '@sellergraph/core/reports/registry';
import { type ReportDeclaration, reportTable } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { mergeRenamed } from '../replay/merge-renamed.ts';
import { linkColumns } from '../tables/report-table.ts';
import { dropNameLinks, linkNames } from './link-names.ts';
import { namingColumns } from './naming-columns.ts';
import { refreshWindows } from './refresh-windows.ts';
import { rollUpMetrics } from './roll-up-metrics.ts';
import { fileRowKey, rowKey, twinKey } from './staged-row.ts';

/** Rows of a file that share a key, of one day, whose renaming is followed. */
const twinsKnown = 20;

/**
 * Links the seller's report rows whose entity was not known when they came, and rolls up their figures. Returns how many
 * rows found an entity. Rows that turn out to be another row's under a later name become one with it.
 */
export async function relinkReports(sql: TransactionSql, sellerId: string): Promise<number> {
  let linked = 0;
  for (const report of reports) linked += await relinkReport(sql, report, sellerId);
  await refreshWindows(sql, sellerId);
  return linked;
}

async function relinkReport(sql: TransactionSql, report: ReportDeclaration, sellerId: string): Promise<number> {
  const table = `reports.${reportTable(report)}`;
  const links: readonly string[] = linkColumns[report.level];
  if (links.length === 0) return 0;
  const naming = namingColumns(report).map((column) => column.name);
  const unlinked = links.map((column) => `s.${column} IS NULL`).join(' OR ');
  const [waiting] = await sql.unsafe<{ first: string | null; last: string | null }[]>(
    `SELECT min(report_date) AS first, max(report_date) AS last FROM ${table} s WHERE seller_id = $1 AND (${unlinked})`,
    [sellerId],
  );
  if (!waiting?.first || !waiting.last) return 0;
  const period = { from: waiting.first, to: waiting.last };
  const range = [sellerId, period.from, period.to];
  await sql.unsafe(
    `CREATE TEMP TABLE waiting ON COMMIT DROP AS
     SELECT s.*, dense_rank() OVER (ORDER BY ${naming.join(', ')})::int AS name
       FROM ${table} s WHERE s.seller_id = $1 AND s.report_date BETWEEN $2 AND $3 AND (${unlinked})`,
    range,
  );
  await sql.unsafe(
    `CREATE TEMP TABLE names ON COMMIT DROP AS SELECT DISTINCT ON (name) name, ${naming.join(', ')} FROM waiting`,
  );
  await sql.unsafe('ANALYZE waiting');
  await linkNames(sql, { report, sellerId, rows: 'waiting', timeUnit: 'DAILY', periodFrom: period.from });
  await sql.unsafe(
    `CREATE TEMP TABLE relinked ON COMMIT DROP AS
     SELECT s.seller_id, s.report_date, s.key_hash, s.upload_id, false AS is_created,
            ${links.map((link) => `coalesce(s.${link}, l.${link}) AS ${link}`).join(', ')},
            ${twinKey(rowKey(report), 'twin.occurrence')} AS earliest_key, twin.occurrence IS NOT NULL AS renamed
       FROM waiting s JOIN linked_names l ON l.name = s.name AND (l.day IS NULL OR l.day = s.end_date)
       LEFT JOIN LATERAL (
         SELECT occurrence FROM generate_series(1, ${twinsKnown}) AS occurrence
          WHERE s.time_unit = 'DAILY' AND l.is_renamed AND s.key_hash = ${twinKey(fileRowKey(report), 'occurrence')}) twin ON true
      WHERE ${links.map((link) => `(s.${link} IS NULL AND l.${link} IS NOT NULL)`).join(' OR ')}`,
  );
  const result = await sql.unsafe(
    `UPDATE ${table} f SET ${links.map((link) => `${link} = r.${link}`).join(', ')}
       FROM relinked r
      WHERE f.seller_id = $1 AND f.report_date BETWEEN $2 AND $3
        AND f.report_date = r.report_date AND f.key_hash = r.key_hash`,
    range,
  );
  await mergeRenamed(sql, { report, sellerId, period });
  await rollUpMetrics(sql, report, sellerId, 'relinked', period);
  await dropNameLinks(sql);
  await sql.unsafe('DROP TABLE waiting, relinked');
  return result.count;
}
