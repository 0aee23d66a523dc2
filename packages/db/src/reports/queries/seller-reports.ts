import { reports } from '@sellergraph/core/reports/registry';
import { reportTable } from '@sellergraph/core/reports/report';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';
import type { RowTimeUnit } from './report-rows.ts';

/** Rows of one time unit that a seller's report has. */
export interface SellerReportRow {
  readonly sellerId: string;
  readonly reportType: string;
  readonly timeUnit: RowTimeUnit;
  readonly rows: number;
  /** First and last day that the rows are about. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The newest upload of the report that counts. */
  readonly lastUploadId: string;
}

/** What there is of every report, per seller and time unit, by one statement. Reports without rows are left out. */
export async function readSellerReports(
  transaction: ReadTransaction,
  sellerIds: readonly string[],
): Promise<SellerReportRow[]> {
  return await transaction.query<SellerReportRow>(statement, [uuidList(sellerIds)]);
}

const live = (type: string) =>
  `reports.report_upload_history h WHERE h.seller_id = s.id AND h.report_type = '${type}' AND h.state IN ('live', 'reversing')`;

// Counting is the work here: a report that nothing was uploaded of is not looked at.
const statement = reports
  .map(
    (report) => `
  SELECT s.id AS "sellerId", '${report.type}' AS "reportType", r.time_unit AS "timeUnit", r.rows, r.first AS "firstDay",
         r.last AS "lastDay", u.id AS "lastUploadId"
    FROM catalog.sellers s
   CROSS JOIN LATERAL (SELECT h.id FROM ${live(report.type)} ORDER BY h.id DESC LIMIT 1) u
   CROSS JOIN LATERAL (
     SELECT t.time_unit, count(*)::int AS rows, min(t.start_date) AS first, max(t.end_date) AS last
       FROM reports.${reportTable(report)} t WHERE t.seller_id = s.id GROUP BY 1) r
   WHERE s.id = ANY ($1::uuid[])`,
  )
  .join(' UNION ALL ');
