import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import type { UploadWarning } from '@sellergraph/core/reports/parsed-report';
import { lockStructure } from '@sellergraph/db/reports/merge/merge-report';
import { mergeBulk } from '@sellergraph/db/reports/merge-bulk/merge-bulk';
import { stageBulkRows } from '@sellergraph/db/reports/merge-bulk/stage-bulk-rows';
import { unknownPeriod } from '@sellergraph/db/reports/tables/rpt-bulk-operations';
import type { OpenedBulk } from '../ads/bulk/open-bulk.ts';
import type { ImportContext, Imported } from './import-context.ts';

const periodUnknown: UploadWarning = {
  code: 'PERIOD_UNKNOWN',
  message:
    'The file has lost its name, and only the name says which days its figures are of. The structure was imported; ' +
    'the figures are kept apart. Upload it with its days to place them.',
};

/** Stages and merges one bulk workbook: the structure as it stood at download, figures under the workbook's window. */
export async function importBulk(context: ImportContext, opened: OpenedBulk): Promise<Imported> {
  const { sql, seller, uploadId, progress } = context;
  await lockStructure(sql, seller.id);
  await stageBulkRows(sql, opened.rows(), (rows) => progress.report('reading', rows));
  const summary = opened.summary();
  const period = context.period ?? summary.fileInfo.period;
  const merged = await mergeBulk(
    sql,
    { sellerId: seller.id, uploadId, observedAt: observedAt(summary.fileInfo.downloadedAt) },
    period ?? unknownPeriod,
    (stage) => progress.report(stage),
  );
  const rejections = [...summary.rejections, ...merged.rejections].toSorted((a, b) => a.line - b.line);
  return {
    totals: merged.totals,
    done: {
      reportType: bulkType,
      timeUnit: 'SUMMARY',
      period,
      currency: seller.currency,
      attributionDays: null,
      columns: null,
      rows: merged.created + merged.updated + merged.unchanged,
      created: merged.created,
      updated: merged.updated,
      unchanged: merged.unchanged,
      unlinked: 0,
      rejections,
      warnings: period ? summary.warnings : [...summary.warnings, periodUnknown],
      entities: merged.entities,
    },
  };
}

/** The instant of the download as the name tells it; a name from the future is taken for a changed one. */
function observedAt(downloadedAt: string | null): string {
  const now = new Date().toISOString();
  return downloadedAt !== null && downloadedAt < now ? downloadedAt : now;
}
