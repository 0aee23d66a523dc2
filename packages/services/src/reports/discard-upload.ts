import { NotFoundError } from '@sellergraph/core/errors';
import { NotPreviewedError } from '@sellergraph/core/reports/upload-errors';
import { requirePermission, type Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { lockUpload, markDiscarded } from '@sellergraph/db/reports/writes/mark-upload';

/**
 * Ends an upload whose import was tried, without importing it. The same file may be uploaded again.
 * @throws PermissionDeniedError, NotFoundError, NotPreviewedError
 */
export async function discardUpload(
  database: Database,
  viewer: Viewer,
  { uploadId }: { uploadId: string },
): Promise<{ uploadId: string }> {
  requirePermission(viewer, 'upload:create');
  return database.write(viewer, async (tx) => {
    const upload = await lockUpload(tx, uploadId);
    if (!upload) throw new NotFoundError('There is no such upload in this agency.');
    if (upload.state !== 'previewed') throw new NotPreviewedError();
    await markDiscarded(tx, uploadId);
    return { uploadId };
  });
}
