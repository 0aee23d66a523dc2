import { NotFoundError } from '@sellergraph/core/errors';
import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import { reportByType } from '@sellergraph/core/reports/registry';
import { NotReversibleError } from '@sellergraph/core/reports/upload-errors';
import { requirePermission, type Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { type EffectDay, effectOf, readDaySums } from '@sellergraph/db/reports/replay/effect';
import { reverseRows } from '@sellergraph/db/reports/replay/reverse-rows';
import { lockUpload } from '@sellergraph/db/reports/writes/mark-upload';

/** What taking an upload back would do. */
export interface ReversalPreview {
  readonly uploadId: string;
  /** Rows that no other upload has: they would go. */
  readonly removed: number;
  /** Rows that other uploads have too: they would be as those say. */
  readonly restored: number;
  /** Days whose sums would change. */
  readonly effect: readonly EffectDay[];
}

/**
 * Takes an upload back and that back again, so that what is told is what `reverseUpload` would do. Changes nothing.
 * @throws PermissionDeniedError, NotFoundError, NotReversibleError
 */
export async function previewReversal(
  database: Database,
  viewer: Viewer,
  { uploadId }: { uploadId: string },
): Promise<ReversalPreview> {
  requirePermission(viewer, 'upload:reverse');
  const upload = await database.write(viewer, (tx) => lockUpload(tx, uploadId));
  if (!upload) throw new NotFoundError('There is no such upload in this agency.');
  const { id, sellerId, state, reportType, timeUnit } = upload;
  if (state !== 'live') throw NotReversibleError.inState(state);
  const report = reportType === null ? undefined : reportByType(reportType);
  if (reportType === bulkType || !report || timeUnit === null) throw NotReversibleError.structure();
  return database.rehearse(viewer, async (sql) => {
    const range = { from: '0001-01-01', to: '9999-12-31' };
    const before = await readDaySums(sql, report, sellerId, range);
    const { removed, restored, period } = await reverseRows(sql, { id, sellerId, reportType: report.type, timeUnit });
    const after = period === null ? before : await readDaySums(sql, report, sellerId, range);
    return { uploadId, removed, restored, effect: effectOf(before, after) };
  });
}
