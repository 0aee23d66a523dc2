import { NotFoundError } from '@sellergraph/core/errors';
import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import { NotReversibleError } from '@sellergraph/core/reports/upload-errors';
import { requirePermission, type Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { lockUpload, requestReversal } from '@sellergraph/db/reports/writes/mark-upload';
import { writeAudit } from '@sellergraph/db/system/writes';

/**
 * Has an upload taken back: a worker does it at once, and its rows count until then.
 * @throws PermissionDeniedError, NotFoundError, NotReversibleError
 */
export async function reverseUpload(
  database: Database,
  viewer: Viewer,
  { uploadId }: { uploadId: string },
): Promise<{ uploadId: string }> {
  requirePermission(viewer, 'upload:reverse');
  return database.write(viewer, async (tx) => {
    const upload = await lockUpload(tx, uploadId);
    if (!upload) throw new NotFoundError('There is no such upload in this agency.');
    if (upload.state !== 'live') throw NotReversibleError.inState(upload.state);
    if (upload.reportType === bulkType) throw NotReversibleError.structure();
    await requestReversal(tx, uploadId, viewer.agencyId === viewer.homeAgencyId ? viewer.userId : null);
    await writeAudit(tx, {
      agencyId: viewer.agencyId,
      actorId: viewer.userId,
      action: 'reverseUpload',
      entityType: 'upload',
      entityId: uploadId,
      detail: { fileName: upload.fileName, reportType: upload.reportType },
    });
    return { uploadId };
  });
}
