import { NotFoundError } from '@sellergraph/core/errors';
import { NotPreviewedError } from '@sellergraph/core/reports/upload-errors';
import { requirePermission, type Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { lockUpload, requestImport } from '@sellergraph/db/reports/writes/mark-upload';

/**
 * Has an upload imported whose import was tried. What it changes may differ from what was shown, where other files were
 * imported meanwhile.
 * @throws PermissionDeniedError, NotFoundError, NotPreviewedError
 */
export async function confirmUpload(
  database: Database,
  viewer: Viewer,
  { uploadId }: { uploadId: string },
): Promise<{ uploadId: string }> {
  requirePermission(viewer, 'upload:create');
  return database.write(viewer, async (tx) => {
    const upload = await lockUpload(tx, uploadId);
    if (!upload) throw new NotFoundError('There is no such upload in this agency.');
    if (upload.state !== 'previewed') throw new NotPreviewedError();
    await requestImport(tx, uploadId);
    return { uploadId };
  });
}
