import { reportTable } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { rowValues } from '../merge/row-values.ts';
import { refoldRows } from './refold-rows.ts';
import { findRemainingChanges } from './remaining-changes.ts';
import type { Replay } from './replay.ts';
import { rowChanges } from './row-changes.ts';

/**
 * Gives the `renamed` rows of `relinked` the key of their entity's earliest name. Where a row is stored under that key as
 * well, the two become the one row that their uploads imply in the order of their imports.
 */
export async function mergeRenamed(sql: TransactionSql, { report, sellerId, period }: Omit<Replay, 'without'>) {
  const table = `reports.${reportTable(report)}`;
  const range = [sellerId, period.from, period.to];
  const pair = 'f.seller_id = $1 AND f.report_date BETWEEN $2 AND $3 AND f.report_date = r.report_date';
  await sql.unsafe(
    `CREATE TEMP TABLE doubled ON COMMIT DROP AS
     SELECT r.report_date, r.key_hash, r.earliest_key
       FROM relinked r JOIN ${table} f ON ${pair} AND f.key_hash = r.earliest_key WHERE r.renamed`,
    range,
  );
  await keepValues(sql, { report, sellerId, period });
  await sql.unsafe(
    `INSERT INTO reports.report_key_aliases (agency_id, seller_id, report_type, key_hash, earliest_key)
     SELECT DISTINCT app.agency_id(), $1::uuid, $2, key_hash, earliest_key FROM relinked WHERE renamed
     ON CONFLICT DO NOTHING`,
    [sellerId, report.type],
  );
  await sql.unsafe(`DELETE FROM ${table} f USING doubled r WHERE ${pair} AND f.key_hash = r.key_hash`, range);
  await sql.unsafe(
    `UPDATE ${table} f SET key_hash = r.earliest_key FROM relinked r WHERE r.renamed AND ${pair} AND f.key_hash = r.key_hash`,
    range,
  );
  await sql.unsafe(
    'CREATE TEMP TABLE affected ON COMMIT DROP AS SELECT DISTINCT report_date, earliest_key AS key_hash FROM doubled',
  );
  const replay: Replay = { report, sellerId, period, without: null };
  await findRemainingChanges(sql, replay);
  await refoldRows(sql, replay);
  await sql.unsafe('DROP TABLE doubled, affected, remaining, valued, plain, folded');
}

/**
 * Records the values of the rows that are about to become one, for each upload that had created them or found them unchanged:
 * so far the stored rows alone told them.
 */
async function keepValues(sql: TransactionSql, { report, sellerId, period }: Omit<Replay, 'without'>): Promise<void> {
  const values = rowValues(report, (name) => `f.${name}`);
  const ofReport = `c.report_date BETWEEN $2 AND $3 AND c.upload_id IN (
    SELECT u.id FROM reports.report_upload_history u
     WHERE u.seller_id = $1 AND u.report_type = '${report.type}' AND u.merge_order IS NOT NULL)`;
  await sql.unsafe(
    `INSERT INTO reports.report_row_changes
            (agency_id, upload_id, change_type, report_date, key_hash, source_line, previous, current, previous_upload_id)
     SELECT app.agency_id(), c.upload_id, 'UNCHANGED', c.report_date, c.key_hash, c.line, ${values}, ${values}, f.upload_id
       FROM (${rowChanges(report.type, ofReport)}) c
       JOIN (SELECT report_date, key_hash FROM doubled UNION SELECT report_date, earliest_key FROM doubled) d
         ON d.report_date = c.report_date AND d.key_hash = c.key_hash
       JOIN reports.report_upload_history u ON u.id = c.upload_id AND u.state IN ('live', 'reversing')
       JOIN reports.${reportTable(report)} f
         ON f.seller_id = $1 AND f.report_date = c.report_date AND f.key_hash = c.key_hash AND f.report_date BETWEEN $2 AND $3
      WHERE c.current IS NULL
        AND NOT EXISTS (
          SELECT FROM (${rowChanges(report.type, `c.previous IS NOT NULL AND ${ofReport}`)}) v
            JOIN reports.report_upload_history o ON o.id = v.upload_id
           WHERE v.report_date = c.report_date AND v.key_hash = c.key_hash AND o.merge_order > u.merge_order)`,
    [sellerId, period.from, period.to],
  );
}
