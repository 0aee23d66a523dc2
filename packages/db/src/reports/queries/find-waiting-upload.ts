import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { ReadTransaction } from '../../read-transaction.ts';

/** What a worker needs to import an upload that was received by page. */
export interface WaitingUpload {
  readonly sellerId: string;
  readonly fileName: string;
  readonly blobPath: string;
  readonly uploadedBy: string | null;
  readonly period: Period | null;
}

/** The upload, or undefined when it does not wait any more. */
export async function findWaitingUpload(read: ReadTransaction, uploadId: string): Promise<WaitingUpload | undefined> {
  const [row] = await read.query<Omit<WaitingUpload, 'period'> & { from: string | null; to: string | null }>(
    `SELECT seller_id AS "sellerId", file_name AS "fileName", blob_path AS "blobPath", uploaded_by AS "uploadedBy",
            period_from AS "from", period_to AS "to"
       FROM reports.report_upload_history
      WHERE id = $1 AND state IN ('queued', 'running') AND blob_path IS NOT NULL`,
    [uploadId],
  );
  if (!row) return undefined;
  const { from, to, ...upload } = row;
  return { ...upload, period: from !== null && to !== null ? { from, to } : null };
}
