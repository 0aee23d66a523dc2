import { lockReport, mergeReport } from '@sellergraph/db/reports/merge/merge-report';
import { stageRows } from '@sellergraph/db/reports/merge/stage-rows';
import type { OpenedReport } from '../reports/opened-report.ts';
import type { ImportContext, Imported } from './import-context.ts';
import { mergeWarnings } from './merge-warnings.ts';

/** Stages and merges one report file. */
export async function importReport(context: ImportContext, opened: OpenedReport): Promise<Imported> {
  const { sql, seller, uploadId, progress } = context;
  await lockReport(sql, seller.id, opened.report.type);
  await stageRows(sql, opened.report, opened.chunks(), (rows) => progress.report('reading', rows));
  const summary = opened.summary();
  // Rows of a summary carry their own span of activity, so only the user can know a longer period than they show.
  const period = summary.timeUnit === 'SUMMARY' ? (context.period ?? summary.period) : summary.period;
  const { totals, ...counts } = await mergeReport(
    sql,
    {
      report: opened.report,
      sellerId: seller.id,
      uploadId,
      timeUnit: summary.timeUnit,
      period,
      attributionDays: summary.attributionDays,
      presentColumns: new Set(summary.columns),
    },
    (stage) => progress.report(stage),
  );
  const { report } = opened;
  const { timeUnit } = summary;
  const found = await mergeWarnings(sql, { report, sellerId: seller.id, uploadId, timeUnit, period, counts });
  return {
    totals,
    done: {
      ...counts,
      reportType: opened.report.type,
      timeUnit: summary.timeUnit,
      period,
      currency: summary.currency ?? seller.currency,
      attributionDays: summary.attributionDays,
      columns: summary.columns,
      rows: summary.rows,
      rejections: summary.rejections,
      warnings: [...summary.warnings, ...found],
      entities: null,
    },
  };
}
