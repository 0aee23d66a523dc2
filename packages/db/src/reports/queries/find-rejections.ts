import type { Rejection } from '@sellergraph/core/reports/parsed-report';
import type { ReadTransaction } from '../../read-transaction.ts';

/** The rows of an upload that were left out, in the order of the file. */
export function findRejections(read: ReadTransaction, uploadId: string): Promise<Rejection[]> {
  return read.query<Rejection>(
    'SELECT line, column_name AS "column", code, message FROM reports.report_rejections WHERE upload_id = $1 ORDER BY id',
    [uploadId],
  );
}
