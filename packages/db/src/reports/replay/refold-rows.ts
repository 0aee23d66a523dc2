import { changeColumns, type ReportColumn, reportTable } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { rowValues, valueColumns, valueType } from '../merge/row-values.ts';
import type { Replay } from './replay.ts';

/** The stored row `f` of a row `r`. */
const sameRow = 'f.seller_id = $1 AND f.report_date = r.report_date AND f.key_hash = r.key_hash';

/**
 * Brings the `affected` rows to what the `remaining` uploads imply. Returns how many rows were removed, because no upload is
 * left that has them, and how many are other ones now.
 */
export async function refoldRows(sql: TransactionSql, replay: Replay) {
  const table = `reports.${reportTable(replay.report)}`;
  const range = [replay.sellerId, replay.period.from, replay.period.to];
  const removed = await sql.unsafe(
    `DELETE FROM ${table} f USING affected r
      WHERE ${sameRow} AND f.report_date BETWEEN $2 AND $3
        AND NOT EXISTS (SELECT FROM remaining m WHERE m.report_date = r.report_date AND m.key_hash = r.key_hash)`,
    range,
  );
  await sql.unsafe(
    `CREATE TEMP TABLE plain ON COMMIT DROP AS
     SELECT r.report_date, r.key_hash FROM remaining r
      WHERE NOT EXISTS (SELECT FROM valued v WHERE v.report_date = r.report_date AND v.key_hash = r.key_hash)
      GROUP BY 1, 2
     HAVING bool_and(r.columns IS NULL OR r.columns @> (
              SELECT coalesce(u.columns, '{}') FROM reports.report_upload_history u WHERE u.id = $1))`,
    [replay.without],
  );
  const handed = await handOver(sql, table, range);
  const folded = await foldRows(sql, replay, table, range);
  return { removed: removed.count, changed: handed + folded };
}

/** Rows about which all uploads said the same: they only pass to the first one that is left. */
async function handOver(sql: TransactionSql, table: string, range: string[]): Promise<number> {
  const result = await sql.unsafe(
    `UPDATE ${table} f SET upload_id = r.upload_id, source_line = r.line, attribution_days = r.attribution_days
       FROM (SELECT DISTINCT ON (report_date, key_hash) *
               FROM remaining JOIN plain USING (report_date, key_hash) ORDER BY report_date, key_hash, merge_order) r
      WHERE ${sameRow} AND f.report_date BETWEEN $2 AND $3 AND f.upload_id <> r.upload_id`,
    range,
  );
  return result.count;
}

/** The others: what each remaining upload said is laid over what the ones before it said, as their imports did. */
async function foldRows(sql: TransactionSql, replay: Replay, table: string, range: string[]): Promise<number> {
  const columns = valueColumns(replay.report);
  const changing = changeColumns(replay.report).map(({ name }) => name);
  const { versionedBy } = replay.report;
  // What an upload said of a row that it did not change is what the next recorded update found, or what is stored now.
  await sql.unsafe(
    `CREATE TEMP TABLE folded ON COMMIT DROP AS
     SELECT s.report_date, s.key_hash,
            app.fold_report_row(s.said, s.columns, ${textArray(changing)}, ${versionedBy ? `'${versionedBy}'` : 'NULL'},
              jsonb_build_object('upload', s.upload_id, 'line', s.line, 'days', s.attribution_days)
              ORDER BY s.merge_order) AS state
       FROM (SELECT r.*, coalesce(r.current, r.previous, ${rowValues(replay.report, (name) => `f.${name}`)}) AS said
               FROM (SELECT DISTINCT ON (m.report_date, m.key_hash, m.merge_order) m.*, v.previous
                       FROM remaining m
                       LEFT JOIN valued v ON v.report_date = m.report_date AND v.key_hash = m.key_hash
                                         AND v.merge_order > m.merge_order
                      WHERE NOT EXISTS (SELECT FROM plain p WHERE p.report_date = m.report_date AND p.key_hash = m.key_hash)
                      ORDER BY m.report_date, m.key_hash, m.merge_order, v.merge_order) r
               JOIN ${table} f ON ${sameRow} AND f.report_date BETWEEN $2 AND $3) s
      GROUP BY 1, 2`,
    range,
  );
  const value = (column: ReportColumn | { name: string }) =>
    `(r.state->'values'->>'${column.name}')::${valueType(column)}`;
  const result = await sql.unsafe(
    `UPDATE ${table} f
        SET ${columns.map((column) => `${column.name} = ${value(column)}`).join(', ')},
            start_date = ${value({ name: 'start_date' })}, end_date = ${value({ name: 'end_date' })},
            upload_id = (r.state->'owner'->>'upload')::uuid, source_line = (r.state->'owner'->>'line')::int,
            attribution_days = (r.state->'owner'->>'days')::smallint
       FROM folded r WHERE ${sameRow} AND f.report_date BETWEEN $2 AND $3`,
    range,
  );
  return result.count;
}

function textArray(names: readonly string[]): string {
  return `ARRAY[${names.map((name) => `'${name}'`).join(', ')}]::text[]`;
}
