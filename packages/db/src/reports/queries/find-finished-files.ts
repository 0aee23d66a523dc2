import type { ReadTransaction } from '../../read-transaction.ts';

/** A file whose import is over, one way or the other. */
export interface FinishedFile {
  sellerId: string;
  /** SHA-256 of its bytes in hexadecimal. */
  fileHash: string;
}

/** The agency's files that were imported or refused. */
export function findFinishedFiles(tx: ReadTransaction): Promise<FinishedFile[]> {
  return tx.query(
    `SELECT seller_id AS "sellerId", encode(file_hash, 'hex') AS "fileHash"
       FROM reports.report_upload_history WHERE state IN ('live', 'reversing', 'refused')`,
  );
}
