import type { Rejection } from '@sellergraph/core/reports/parsed-report';
import type { TransactionSql } from 'postgres';

const CHUNK = 1000;

/**
 * Keeps the rows that an import left out, or the trial of one. After a trial nothing is written again: the same file is
 * read the same way.
 */
export async function writeRejections(
  sql: TransactionSql,
  uploadId: string,
  rejections: readonly Rejection[],
): Promise<void> {
  const known = await sql.unsafe('SELECT FROM reports.report_rejections WHERE upload_id = $1 LIMIT 1', [uploadId]);
  if (known.length > 0) return;
  for (let start = 0; start < rejections.length; start += CHUNK) {
    await sql.unsafe(
      `INSERT INTO reports.report_rejections (agency_id, upload_id, line, column_name, code, message)
       SELECT app.agency_id(), $1, r.line, r."column", r.code, r.message
         FROM jsonb_to_recordset($2::text::jsonb) AS r (line integer, "column" text, code text, message text)`,
      [uploadId, JSON.stringify(rejections.slice(start, start + CHUNK))],
    );
  }
}
