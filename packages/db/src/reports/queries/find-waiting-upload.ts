import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { ReadTransaction } from '../../read-transaction.ts';

/** What a worker needs to do what an upload waits for. */
export interface WaitingUpload {
  readonly sellerId: string;
  readonly fileName: string;
  /** `reversing`: to be taken back. Otherwise to be imported, or only tried when `previewFirst`. */
  readonly state: 'queued' | 'running' | 'reversing';
  readonly previewFirst: boolean;
  /** Null for an import by command line, of which no original is kept. */
  readonly blobPath: string | null;
  readonly uploadedBy: string | null;
  readonly period: Period | null;
}

/** The upload, or undefined when it does not wait any more. */
export async function findWaitingUpload(read: ReadTransaction, uploadId: string): Promise<WaitingUpload | undefined> {
  const [row] = await read.query<Omit<WaitingUpload, 'period'> & { from: string | null; to: string | null }>(
    `SELECT seller_id AS "sellerId", file_name AS "fileName", state, preview_first AS "previewFirst", blob_path AS "blobPath", uploaded_by AS "uploadedBy",
            period_from AS "from", period_to AS "to"
       FROM reports.report_upload_history
      WHERE id = $1 AND (state = 'reversing' OR state IN ('queued', 'running') AND blob_path IS NOT NULL)`,
    [uploadId],
  );
  if (!row) return undefined;
  const { from, to, ...upload } = row;
  return { ...upload, period: from !== null && to !== null ? { from, to } : null };
}
