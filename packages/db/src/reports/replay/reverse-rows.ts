import type { Period } from '@sellergraph/core/reports/parsed-report';
import { reportByType } from '@sellergraph/core/reports/registry';
import { reportTable } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { lockReport } from '../merge/merge-report.ts';
import { rollUpMetrics } from '../merge/roll-up-metrics.ts';
import { linkColumns } from '../tables/report-table.ts';
import { refoldRows } from './refold-rows.ts';
import { findRemainingChanges } from './remaining-changes.ts';
import type { Replay } from './replay.ts';
import { takeRows } from './take-rows.ts';

/** What taking back an upload did to the stored rows. */
export interface ReversedRows {
  /** Rows that no other upload has. */
  readonly removed: number;
  /** Rows that went back to what other uploads said, or passed to another upload with the same figures. */
  readonly restored: number;
  /** First and last day of the rows that the upload took part in; null when it had none. */
  readonly period: Period | null;
}

/** An upload that is to be taken back. */
export interface ReversibleUpload {
  readonly id: string;
  readonly sellerId: string;
  readonly reportType: string;
  readonly timeUnit: string;
}

/**
 * Takes the rows of an upload back: afterwards the report's table and the daily figures are what importing the other live
 * uploads in their order would give. All in the caller's transaction, under the lock of the report.
 */
export async function reverseRows(sql: TransactionSql, upload: ReversibleUpload): Promise<ReversedRows> {
  const report = reportByType(upload.reportType);
  if (!report) throw new Error(`${upload.reportType} is no report`);
  await lockReport(sql, upload.sellerId, report.type);
  const [period] = await sql.unsafe<[{ from: string | null; to: string | null }]>(
    `SELECT min(report_date) AS "from", max(report_date) AS "to" FROM reports.report_row_changes WHERE upload_id = $1`,
    [upload.id],
  );
  if (period.from === null || period.to === null) return { removed: 0, restored: 0, period: null };
  const replay: Replay = {
    report,
    sellerId: upload.sellerId,
    without: upload.id,
    period: { from: period.from, to: period.to },
  };
  await takeRows(sql, replay);
  await findRemainingChanges(sql, replay);
  const links = linkColumns[report.level];
  await sql.unsafe(
    `CREATE TEMP TABLE reversed_rows ON COMMIT DROP AS
     SELECT f.seller_id, f.report_date, false AS is_created${links.map((link) => `, f.${link}`).join('')}
       FROM reports.${reportTable(report)} f JOIN affected USING (report_date, key_hash)
      WHERE f.seller_id = $1 AND f.report_date BETWEEN $2 AND $3`,
    [upload.sellerId, period.from, period.to],
  );
  const { removed, changed } = await refoldRows(sql, replay);
  if (upload.timeUnit === 'DAILY') {
    await rollUpMetrics(sql, report, upload.sellerId, 'reversed_rows', replay.period);
  }
  return { removed, restored: changed, period: replay.period };
}
