import type { Period, Rejection, UploadWarning } from '@sellergraph/core/reports/parsed-report';
import { reportByType } from '@sellergraph/core/reports/registry';
import { reportTable } from '@sellergraph/core/reports/report';
import type { ReadTransaction } from '../../read-transaction.ts';
import { type StoredTotals, totalSums } from '../merge/total-rows.ts';
import { findRejections } from './find-rejections.ts';

/** A live upload with the sums of the rows that it owns or left unchanged, as they are stored now. */
export interface StoredImport {
  readonly reportType: string;
  readonly period: Period | null;
  readonly rows: number;
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly UploadWarning[];
  readonly entities: Readonly<Record<string, number>> | null;
  readonly totals: StoredTotals;
}

interface UploadRow {
  readonly reportType: string;
  readonly sellerId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: number;
  readonly warnings: UploadWarning[];
  readonly entities: Record<string, number> | null;
}

/** The import of a live upload, or undefined where it is not live (any more, or yet). */
export async function findStoredImport(read: ReadTransaction, uploadId: string): Promise<StoredImport | undefined> {
  const [upload] = await read.query<UploadRow>(
    `SELECT report_type AS "reportType", seller_id AS "sellerId", period_from AS "from", period_to AS "to", rows,
            warnings, entities
       FROM reports.report_upload_history WHERE id = $1 AND state IN ('live', 'reversing')`,
    [uploadId],
  );
  if (!upload) return undefined;
  const rejections = await findRejections(read, uploadId);
  const { reportType, rows, warnings, entities } = upload;
  const period = upload.from !== null && upload.to !== null ? { from: upload.from, to: upload.to } : null;
  return {
    reportType,
    period,
    rows,
    rejections,
    warnings,
    entities,
    totals: await storedTotals(read, uploadId, upload),
  };
}

const sums = `sum(f.impressions)::bigint AS impressions, sum(f.clicks)::bigint AS clicks,
  sum(f.spend_micros)::bigint AS "spendMicros", sum(f.sales_micros)::bigint AS "salesMicros",
  sum(f.orders)::bigint AS orders, sum(f.units)::bigint AS units`;

async function storedTotals(read: ReadTransaction, uploadId: string, upload: UploadRow): Promise<StoredTotals> {
  const report = reportByType(upload.reportType);
  const [totals] = report
    ? await read.query<StoredTotals>(
        `SELECT ${totalSums(report)} FROM reports.${reportTable(report)} f
          WHERE f.seller_id = $2 AND (f.report_date, f.key_hash) IN (
            SELECT report_date, key_hash FROM reports.report_row_changes WHERE upload_id = $1 AND key_hash IS NOT NULL
             UNION ALL
            SELECT report_date, unnest(key_hashes) FROM reports.report_row_changes
             WHERE upload_id = $1 AND key_hashes IS NOT NULL)`,
        [uploadId, upload.sellerId],
      )
    : await read.query<StoredTotals>(
        `SELECT ${sums} FROM reports.rpt_bulk_operations f
          WHERE f.seller_id = $2 AND f.upload_id = $1 AND f.entity_type = 'campaign'`,
        [uploadId, upload.sellerId],
      );
  if (!totals) throw new Error('an aggregate without a row');
  return totals;
}
