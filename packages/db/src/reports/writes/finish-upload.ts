import type { Rejection, UploadWarning } from '@sellergraph/core/reports/parsed-report';
import { eq, sql } from 'drizzle-orm';
import type { TransactionSql } from 'postgres';
import type { WriteTransaction } from '../../database.ts';
import { reportUploadHistory, type uploadStages } from '../tables/report-upload-history.ts';
import { writeRejections } from './write-rejections.ts';

/** How a running import stands, for the page that watches it. */
export async function recordProgress(
  tx: WriteTransaction,
  uploadId: string,
  progress: { readonly stage: (typeof uploadStages)[number]; readonly rowsRead: number },
): Promise<void> {
  await tx
    .update(reportUploadHistory)
    .set({ state: 'running', ...progress })
    .where(sql`${eq(reportUploadHistory.id, uploadId)} AND ${reportUploadHistory.state} IN ('queued', 'running')`);
}

/** Ends an upload without a change: the file was refused, or the import failed by our own fault. */
export async function endWithoutImport(
  tx: WriteTransaction,
  uploadId: string,
  end: { readonly state: 'refused' | 'failed'; readonly code: string; readonly message: string },
): Promise<void> {
  await tx
    .update(reportUploadHistory)
    .set({ ...end, stage: 'done', finishedAt: sql`now()` })
    .where(eq(reportUploadHistory.id, uploadId));
}

/** What an import did, as its upload keeps it. */
export interface FinishedImport {
  readonly reportType: string;
  readonly timeUnit: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly currency: string | null;
  readonly attributionDays: number | null;
  /** Stored columns that the file had; null where rows are not of one report. */
  readonly columns: readonly string[] | null;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly unlinked: number;
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly UploadWarning[];
  readonly entities: Readonly<Record<string, number>> | null;
}

/** Makes the upload live, in the transaction of its import and under the lock of its report. */
export async function finishUpload(sql: TransactionSql, uploadId: string, done: FinishedImport): Promise<void> {
  await sql.unsafe(
    `UPDATE reports.report_upload_history u
        SET state = 'live', stage = 'done', report_type = $2, time_unit = $3, period_from = $4, period_to = $5,
            currency = $6, attribution_days = $7, rows = $8, created = $9, updated = $10, unchanged = $11,
            unlinked = $12, rejected = $13, rows_read = $14, warnings = $15::text::jsonb, entities = $16::text::jsonb,
            columns = string_to_array($17, ','), code = NULL, message = NULL, finished_at = clock_timestamp(),
            merge_order = 1 + (SELECT coalesce(max(o.merge_order), 0) FROM reports.report_upload_history o
                                WHERE o.seller_id = u.seller_id AND o.report_type = $2)
      WHERE u.id = $1`,
    [
      uploadId,
      done.reportType,
      done.timeUnit,
      done.period?.from ?? null,
      done.period?.to ?? null,
      done.currency,
      done.attributionDays,
      done.rows,
      done.created,
      done.updated,
      done.unchanged,
      done.unlinked,
      done.rejections.length,
      done.rows + done.rejections.length,
      JSON.stringify(done.warnings),
      done.entities === null ? null : JSON.stringify(done.entities),
      done.columns?.join(',') ?? null,
    ],
  );
  await writeRejections(sql, uploadId, done.rejections);
}

/**
 * Takes the upload for this import, until the transaction ends. False: another process imports it, or has done so.
 */
export async function claimUpload(sql: TransactionSql, uploadId: string): Promise<boolean> {
  const [lock] = await sql<[{ taken: boolean }]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${`upload ${uploadId}`}, 0)) AS taken`;
  if (!lock.taken) return false;
  const [upload] = await sql<{ state: string }[]>`
    SELECT state FROM reports.report_upload_history WHERE id = ${uploadId}`;
  return upload?.state === 'queued' || upload?.state === 'running';
}
