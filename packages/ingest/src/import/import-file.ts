import { DomainError } from '@sellergraph/core/errors';
import type { Database, Scope } from '@sellergraph/db/database';
import {
  claimUpload,
  endWithoutImport,
  finishUpload,
  recordProgress,
} from '@sellergraph/db/reports/writes/finish-upload';
import { registerUpload } from '@sellergraph/db/reports/writes/register-upload';
import { hashFile } from '../reading/hash-file.ts';
import { DecisionPendingError, ImportRunningError } from './import-errors.ts';
import type { ImportRequest } from './import-request.ts';
import type { ImportResult } from './import-result.ts';
import { ProgressRecorder } from './progress-recorder.ts';
import { previewUpload, rehearseImport } from './rehearse-import.ts';
import { findSeller, importOpened, importResult, openFor } from './run-import.ts';
import { storedResult } from './stored-result.ts';

/**
 * Imports one file: registers the upload, reads, merges and makes it live, atomically. Bad rows are left out and
 * reported; a bad file changes nothing. Bytes that are imported already are not imported again.
 * @throws FileRefusedError when the file is not one we take. The upload is kept as refused, with the reason.
 * @throws ImportRunningError, DecisionPendingError, NotFoundError (the seller)
 */
export async function importFile(database: Database, request: ImportRequest): Promise<ImportResult> {
  const scope: Scope = { agencyId: request.agencyId, userId: request.userId };
  const { hash, sizeBytes } = await hashFile(request.path);
  if (request.dryRun) return rehearseImport(database, scope, request, hash);
  await findSeller(database, scope, request.sellerId);
  const registered = await database.write(scope, (tx) =>
    registerUpload(tx, {
      sellerId: request.sellerId,
      fileName: request.fileName,
      fileHash: hash,
      sizeBytes,
      blobPath: null,
      uploadedBy: request.userId,
      period: request.period,
      ...(request.receivedAt ? { receivedAt: request.receivedAt } : {}),
    }),
  );
  if (registered.duplicateOf === null) return importUpload(database, registered.uploadId, request);
  if (registered.waitsForDecision) throw new DecisionPendingError();
  const stored = await storedResult(database, scope, request.fileName, registered.duplicateOf);
  if (!stored) throw new ImportRunningError();
  return stored;
}

/** Imports the file of an upload that is registered, or tries it first; the job of an upload by page is this. */
export async function importUpload(
  database: Database,
  uploadId: string,
  request: ImportRequest,
): Promise<ImportResult> {
  const scope: Scope = { agencyId: request.agencyId, userId: request.userId };
  const progress = new ProgressRecorder(
    (stage, rowsRead) => database.write(scope, (tx) => recordProgress(tx, uploadId, { stage, rowsRead })),
    request.onProgress,
  );
  try {
    progress.report('reading', 0);
    if (request.previewFirst) return await previewUpload(database, scope, uploadId, request, progress);
    const seller = await findSeller(database, scope, request.sellerId);
    const opened = await openFor(seller, request);
    try {
      return await database.ingest(scope, async (sql) => {
        if (!(await claimUpload(sql, uploadId))) throw new ImportRunningError();
        const context = { sql, seller, uploadId, period: request.period, progress };
        const imported = await importOpened(context, opened);
        await progress.stop();
        await finishUpload(sql, uploadId, imported.done);
        return importResult(request.fileName, uploadId, imported);
      });
    } finally {
      await opened.close();
    }
  } catch (error) {
    await progress.stop();
    if (!(error instanceof ImportRunningError)) {
      await database.write(scope, (tx) => endWithoutImport(tx, uploadId, endOf(error)));
    }
    throw error;
  }
}

function endOf(error: unknown) {
  if (error instanceof DomainError) return { state: 'refused', code: error.code, message: error.message } as const;
  return { state: 'failed', code: 'INTERNAL', message: 'The import failed on our side. Nothing was changed.' } as const;
}
