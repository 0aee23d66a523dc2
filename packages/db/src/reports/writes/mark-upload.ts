import { and, eq, sql } from 'drizzle-orm';
import type { WriteTransaction } from '../../database.ts';
import { reportUploadHistory, type uploadStates } from '../tables/report-upload-history.ts';
import { uploadsChannel } from './register-upload.ts';

export type UploadState = (typeof uploadStates)[number];

/** An upload as far as an act on it needs it. */
export interface LockedUpload {
  readonly id: string;
  readonly sellerId: string;
  readonly fileName: string;
  readonly state: UploadState;
  readonly reportType: string | null;
  readonly timeUnit: string | null;
}

/** The upload, held until the transaction ends; undefined where the agency has none such. */
export async function lockUpload(tx: WriteTransaction, uploadId: string): Promise<LockedUpload | undefined> {
  const { id, sellerId, fileName, state, reportType, timeUnit } = reportUploadHistory;
  const [upload] = await tx
    .select({ id, sellerId, fileName, state, reportType, timeUnit })
    .from(reportUploadHistory)
    .where(eq(reportUploadHistory.id, uploadId))
    .for('update');
  return upload;
}

/** Lets the worker take the upload's rows back. */
export async function requestReversal(tx: WriteTransaction, uploadId: string, userId: string | null): Promise<void> {
  await tx
    .update(reportUploadHistory)
    .set({ state: 'reversing', reversedBy: userId, code: null, message: null })
    .where(and(eq(reportUploadHistory.id, uploadId), eq(reportUploadHistory.state, 'live')));
  await wakeWorkers(tx);
}

/** Lets the worker import an upload that was tried. */
export async function requestImport(tx: WriteTransaction, uploadId: string): Promise<void> {
  await tx
    .update(reportUploadHistory)
    .set({ state: 'queued', stage: 'received', previewFirst: false, rowsRead: 0 })
    .where(and(eq(reportUploadHistory.id, uploadId), eq(reportUploadHistory.state, 'previewed')));
  await wakeWorkers(tx);
}

/** Ends an upload that was tried. */
export async function markDiscarded(tx: WriteTransaction, uploadId: string): Promise<void> {
  await tx
    .update(reportUploadHistory)
    .set({ state: 'discarded', stage: 'done', finishedAt: sql`now()` })
    .where(and(eq(reportUploadHistory.id, uploadId), eq(reportUploadHistory.state, 'previewed')));
}

async function wakeWorkers(tx: WriteTransaction): Promise<void> {
  await tx.execute(sql`SELECT pg_notify(${uploadsChannel}, '')`);
}
