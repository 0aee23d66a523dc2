import { reports } from '@sellergraph/core/reports/registry';
import { type ReportDeclaration, reportTable } from '@sellergraph/core/reports/report';
import type { DayRange } from '../../measures/figures.ts';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';

export interface CoverageRow {
  readonly sellerId: string;
  readonly reportType: string;
  /** One character a day, oldest first: C complete, P partial, M maturing, - missing. */
  readonly days: string;
}

/**
 * After a day's end Amazon needs a while until its figures are whole: a file downloaded before then has only a part of it.
 * Orders and invalid clicks settle over the days that follow.
 */
const SETTLING = { partial: '3 hours', maturing: '3 days' } as const;

/**
 * Which days of a range have daily rows, per seller and report type, by one statement. A day is as settled as the newest
 * live upload that covers it found it: when it was downloaded is taken from when it was uploaded.
 */
export async function readCoverage(
  transaction: ReadTransaction,
  sellerIds: readonly string[],
  range: DayRange,
): Promise<CoverageRow[]> {
  return await transaction.query<CoverageRow>(statement, [uuidList(sellerIds), range.from, range.to]);
}

/** Reports whose rows have days of their own. Those without a part in the daily figures are only told of once there are some. */
const covered = reports.filter(({ days }) => ['row', 'gaps', 'instant'].includes(days.from));

function isExpected(report: ReportDeclaration): string {
  if (report.makesFiguresOf.length > 0) return 'true';
  return `EXISTS (SELECT FROM reports.report_upload_history h
                   WHERE h.seller_id = s.id AND h.report_type = '${report.type}' AND h.state IN ('live', 'reversing'))`;
}

const statement = covered
  .map(
    (report) => `
  SELECT s.id AS "sellerId", '${report.type}' AS "reportType",
         string_agg(CASE WHEN NOT EXISTS (
                                SELECT FROM reports.${reportTable(report)} r
                                 WHERE r.seller_id = s.id AND r.report_date = d.day AND r.time_unit = 'DAILY') THEN '-'
                         WHEN u.newest < d.ended + interval '${SETTLING.partial}' THEN 'P'
                         WHEN u.newest < d.ended + interval '${SETTLING.maturing}' THEN 'M'
                         ELSE 'C' END, '' ORDER BY d.day) AS days
    FROM catalog.sellers s
   CROSS JOIN LATERAL (
     SELECT day::date AS day, (day::date + 1)::timestamp AT TIME ZONE s.time_zone AS ended
       FROM generate_series($2::date, $3::date, interval '1 day') AS day) d
   CROSS JOIN LATERAL (
     SELECT max(h.created_at) AS newest FROM reports.report_upload_history h
      WHERE h.seller_id = s.id AND h.report_type = '${report.type}' AND h.state IN ('live', 'reversing')
        AND d.day BETWEEN h.period_from AND h.period_to) u
   WHERE s.id = ANY ($1::uuid[]) AND ${isExpected(report)}
   GROUP BY s.id`,
  )
  .join(' UNION ALL ');
