import { and, eq, sql } from 'drizzle-orm';
import type { TransactionSql } from 'postgres';
import type { WriteTransaction } from '../../database.ts';
import type { ReversibleUpload } from '../replay/reverse-rows.ts';
import { reportUploadHistory, type uploadStates } from '../tables/report-upload-history.ts';

/** The upload whose rows are to be taken back, as far as deciding that needs it. */
export interface ClaimedUpload extends Omit<ReversibleUpload, 'reportType' | 'timeUnit'> {
  readonly state: (typeof uploadStates)[number];
  readonly reportType: string | null;
  readonly timeUnit: string | null;
}

/**
 * Takes the upload for a reversal, until the transaction ends. Undefined: there is none. Null: another process imports it or
 * takes it back right now.
 */
export async function claimReversal(sql: TransactionSql, uploadId: string): Promise<ClaimedUpload | null | undefined> {
  const [lock] = await sql<[{ taken: boolean }]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${`upload ${uploadId}`}, 0)) AS taken`;
  const [upload] = await sql<ClaimedUpload[]>`
    SELECT id, seller_id AS "sellerId", state, report_type AS "reportType", time_unit AS "timeUnit"
      FROM reports.report_upload_history WHERE id = ${uploadId}`;
  return upload && !lock.taken ? null : upload;
}

/** Marks the upload as taken back, in the transaction that does it. */
export async function finishReversal(sql: TransactionSql, uploadId: string, userId: string | null): Promise<void> {
  await sql`
    UPDATE reports.report_upload_history
       SET state = 'reversed', reversed_at = clock_timestamp(), reversed_by = coalesce(reversed_by, ${userId})
     WHERE id = ${uploadId}`;
}

/** Leaves the upload live: taking it back failed by our own fault, and nothing was changed. */
export async function abandonReversal(tx: WriteTransaction, uploadId: string): Promise<void> {
  await tx
    .update(reportUploadHistory)
    .set({
      state: 'live',
      reversedBy: null,
      code: 'REVERSAL_FAILED',
      message: 'Taking this upload back failed on our side. Its rows still count.',
    })
    .where(and(eq(reportUploadHistory.id, uploadId), sql`${reportUploadHistory.state} = 'reversing'`));
}
