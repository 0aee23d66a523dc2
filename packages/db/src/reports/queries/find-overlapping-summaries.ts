import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { TransactionSql } from 'postgres';

/** Other periods of a seller's live summaries of one report that overlap a period without being the same. */
export async function findOverlappingSummaries(
  sql: TransactionSql,
  upload: {
    readonly sellerId: string;
    readonly uploadId: string;
    readonly reportType: string;
    readonly period: Period;
  },
): Promise<Period[]> {
  return await sql.unsafe<Period[]>(
    `SELECT DISTINCT period_from AS "from", period_to AS "to" FROM reports.report_upload_history
      WHERE seller_id = $1 AND report_type = $2 AND id <> $3 AND state IN ('live', 'reversing') AND time_unit = 'SUMMARY'
        AND period_from <= $5 AND period_to >= $4 AND (period_from, period_to) <> ($4::date, $5::date)
      ORDER BY 1, 2 LIMIT 10`,
    [upload.sellerId, upload.reportType, upload.uploadId, upload.period.from, upload.period.to],
  );
}
