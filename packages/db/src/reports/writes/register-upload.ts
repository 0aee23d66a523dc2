import { and, eq, inArray, sql } from 'drizzle-orm';
import type { WriteTransaction } from '../../database.ts';
import { reportUploadHistory } from '../tables/report-upload-history.ts';

/** Workers are told on it that an upload waits. */
export const uploadsChannel = 'sellergraph_uploads';

export interface NewUpload {
  readonly sellerId: string;
  readonly fileName: string;
  readonly fileHash: Buffer;
  readonly sizeBytes: bigint;
  readonly blobPath: string | null;
  readonly uploadedBy: string | null;
  /** Given by the user for files that do not say their days. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** The import is only tried, and waits for a yes. */
  readonly previewFirst?: boolean;
  /** When it was received, where that is not now. */
  readonly receivedAt?: Date;
}

/** `duplicateOf` is the upload that holds or is getting the same bytes; then nothing is to be imported. */
export interface RegisteredUpload {
  readonly uploadId: string;
  readonly duplicateOf: string | null;
  /** The other upload was only tried, and is neither imported nor discarded yet. */
  readonly waitsForDecision: boolean;
}

/**
 * Records an upload before it is imported. The same bytes for the same seller are imported once: a second upload of them
 * is recorded as a duplicate, also when two people send them at the same moment. An upload left behind by a process that
 * was killed is taken up again.
 */
export async function registerUpload(tx: WriteTransaction, upload: NewUpload): Promise<RegisteredUpload> {
  const values = {
    agencyId: sql`app.agency_id()`,
    sellerId: upload.sellerId,
    fileName: upload.fileName,
    fileHash: upload.fileHash,
    sizeBytes: upload.sizeBytes,
    blobPath: upload.blobPath,
    uploadedBy: upload.uploadedBy,
    periodFrom: upload.period?.from ?? null,
    periodTo: upload.period?.to ?? null,
    previewFirst: upload.previewFirst ?? false,
    ...(upload.receivedAt ? { createdAt: upload.receivedAt } : {}),
  };
  const [created] = await tx
    .insert(reportUploadHistory)
    .values(values)
    .onConflictDoNothing()
    .returning({ id: reportUploadHistory.id });
  if (created) {
    await tx.execute(sql`SELECT pg_notify(${uploadsChannel}, '')`);
    return { uploadId: created.id, duplicateOf: null, waitsForDecision: false };
  }
  const [same] = await tx
    .select({ id: reportUploadHistory.id, state: reportUploadHistory.state })
    .from(reportUploadHistory)
    .where(
      and(
        eq(reportUploadHistory.sellerId, upload.sellerId),
        eq(reportUploadHistory.fileHash, upload.fileHash),
        inArray(reportUploadHistory.state, ['queued', 'running', 'previewed', 'live', 'reversing']),
      ),
    );
  if (!same) return registerUpload(tx, upload);
  if (['queued', 'running'].includes(same.state) && (await isAbandoned(tx, same.id)))
    return { uploadId: same.id, duplicateOf: null, waitsForDecision: false };
  const [duplicate] = await tx
    .insert(reportUploadHistory)
    .values({
      ...values,
      state: 'duplicate',
      stage: 'done',
      code: 'DUPLICATE_FILE',
      message:
        same.state === 'previewed'
          ? 'The same file was tried already and waits for a decision. Import or discard that upload. Nothing was changed.'
          : 'The same file has been imported already. Nothing was changed.',
      finishedAt: sql`now()`,
    })
    .returning({ id: reportUploadHistory.id });
  if (!duplicate) throw new Error('the duplicate was not recorded');
  return { uploadId: duplicate.id, duplicateOf: same.id, waitsForDecision: same.state === 'previewed' };
}

/** Key of the lock that an import holds as long as it runs; a killed process loses it. */
export function uploadLock(uploadId: string) {
  return sql`hashtextextended(${`upload ${uploadId}`}, 0)`;
}

async function isAbandoned(tx: WriteTransaction, uploadId: string): Promise<boolean> {
  const [row] = await tx.execute<{ free: boolean }>(
    sql`SELECT pg_try_advisory_xact_lock(${uploadLock(uploadId)}) AS free`,
  );
  return row?.free ?? false;
}
