import { toOutsideId } from '@sellergraph/core/outside-id';
import type { UploadRow } from '@sellergraph/db/reports/queries/uploads';

/** An upload as programs are told of it; the members are those of `import` where both have them. */
export function uploadJson(row: UploadRow) {
  const { reportType, state, rows, created, updated, unchanged, rejected, unlinked, warnings, code, message } = row;
  const { periodFrom, periodTo, createdAt, finishedAt } = row;
  return {
    uploadId: toOutsideId('upload', row.id),
    file: row.fileName,
    sellerId: toOutsideId('seller', row.sellerId),
    state,
    reportType,
    period: periodFrom !== null && periodTo !== null ? { from: periodFrom, to: periodTo } : null,
    rows,
    created,
    updated,
    unchanged,
    rejected,
    unlinked,
    warnings,
    code,
    message,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

/** The same as a line for people. */
export function uploadLine(row: UploadRow): string {
  const { id, fileName, state, reportType, created, updated, unchanged, rejected } = row;
  const when = row.createdAt.toISOString().slice(0, 16).replace('T', ' ');
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`;
  return `${toOutsideId('upload', id)}  ${when}  ${state}  ${reportType ?? '–'}  ${fileName}: ${row.message ?? counts}`;
}
