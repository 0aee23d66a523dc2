import type { Period, UploadWarning } from '@sellergraph/core/reports/parsed-report';
import type { ReportDeclaration, TimeUnit } from '@sellergraph/core/reports/report';
import type { RowCounts } from '@sellergraph/db/reports/merge/write-rows';
import { findOverlappingSummaries } from '@sellergraph/db/reports/queries/find-overlapping-summaries';
import type { TransactionSql } from 'postgres';

/** What a merge found that the seller should know: what only the stored rows beside the new ones tell. */
export async function mergeWarnings(
  sql: TransactionSql,
  merged: {
    readonly report: ReportDeclaration;
    readonly sellerId: string;
    readonly uploadId: string;
    readonly timeUnit: TimeUnit;
    readonly period: Period;
    readonly counts: RowCounts;
  },
): Promise<UploadWarning[]> {
  const { report, counts, timeUnit, period } = merged;
  const warnings: UploadWarning[] = [];
  if (counts.unlinked > 0) {
    warnings.push({
      code: 'UNLINKED_NAMES',
      message:
        `${rows(counts.unlinked)} a campaign, ad group or target that is not known. Their figures count for the account; ` +
        'they link themselves when a bulk file brings the names.',
    });
  }
  if (counts.outdated > 0) {
    warnings.push({
      code: 'OLDER_VERSIONS',
      message: `${counts.outdated} rows are older than what is stored of the same lines. They were left aside.`,
    });
  }
  if (timeUnit === 'SUMMARY') {
    const overlapping = await findOverlappingSummaries(sql, { ...merged, reportType: report.type });
    for (const { from, to } of overlapping) {
      warnings.push({
        code: 'OVERLAPPING_PERIOD',
        message:
          `Another upload sums up ${from} to ${to}, which overlaps ${period.from} to ${period.to}. ` +
          'Figures of both periods are kept apart and must not be added.',
      });
    }
  }
  return warnings;
}

function rows(count: number): string {
  return count === 1 ? '1 row names' : `${count} rows name`;
}
