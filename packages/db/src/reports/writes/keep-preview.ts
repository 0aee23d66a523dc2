import type { TransactionSql } from 'postgres';
import type { EffectDay } from '../replay/effect.ts';
import type { FinishedImport } from './finish-upload.ts';
import { writeRejections } from './write-rejections.ts';

/** Keeps what a tried import would do with its upload, which now waits for a yes. */
export async function keepPreview(
  sql: TransactionSql,
  uploadId: string,
  done: FinishedImport,
  effect: readonly EffectDay[],
): Promise<void> {
  const kept = await sql.unsafe(
    `UPDATE reports.report_upload_history
        SET state = 'previewed', stage = 'done', report_type = $2, time_unit = $3,
            period_from = coalesce(period_from, $4), period_to = coalesce(period_to, $5), rows = $6, created = $7,
            updated = $8, unchanged = $9, unlinked = $10, rejected = $11, rows_read = $12, warnings = $13::text::jsonb,
            effect = $14::text::jsonb
      WHERE id = $1 AND state IN ('queued', 'running')
      RETURNING id`,
    [
      uploadId,
      done.reportType,
      done.timeUnit,
      done.period?.from ?? null,
      done.period?.to ?? null,
      done.rows,
      done.created,
      done.updated,
      done.unchanged,
      done.unlinked,
      done.rejections.length,
      done.rows + done.rejections.length,
      JSON.stringify(done.warnings),
      JSON.stringify(effect),
    ],
  );
  if (kept.length > 0) await writeRejections(sql, uploadId, done.rejections);
}
