import { isDay } from '@sellergraph/core/dates';
import { InvalidInputError, NotFoundError } from '@sellergraph/core/errors';
import type { Period } from '@sellergraph/core/reports/parsed-report';
import { requirePermission, type Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { findSellerAccount } from '@sellergraph/db/reports/queries/find-seller-account';
import { registerUpload } from '@sellergraph/db/reports/writes/register-upload';

/** A file that has been received and stored. */
export interface CreateUploadInput {
  readonly sellerId: string;
  readonly fileName: string;
  readonly fileHash: Buffer;
  readonly sizeBytes: bigint;
  /** Where the original lies, relative to the store of originals. */
  readonly blobPath: string;
  /** The days of a file that does not tell them. */
  readonly period: Period | null;
  /** The import is only tried first: `confirmUpload` does it, `discardUpload` does not. */
  readonly previewFirst: boolean;
}

/**
 * Registers a received file, so that a worker imports it. The upload of bytes that are imported already is told apart and
 * not imported.
 * @throws PermissionDeniedError, NotFoundError (the seller), InvalidInputError (the period)
 */
export async function createUpload(
  database: Database,
  viewer: Viewer,
  input: CreateUploadInput,
): Promise<{ uploadId: string }> {
  requirePermission(viewer, 'upload:create');
  const { period } = input;
  if (period && !(isDay(period.from) && isDay(period.to) && period.from <= period.to)) {
    throw new InvalidInputError('The period must be two days, the first not after the last.', 'period');
  }
  const read = database.read(viewer);
  try {
    const seller = await findSellerAccount(read, input.sellerId);
    if (!seller) throw new NotFoundError('There is no such seller in this agency.');
  } finally {
    await read.close();
  }
  // A super_admin who acts here is no user of this agency: the upload is then nobody's, and the audit log knows who came.
  const uploadedBy = viewer.agencyId === viewer.homeAgencyId ? viewer.userId : null;
  return database.write(viewer, (tx) => registerUpload(tx, { ...input, uploadedBy }));
}
