import type { Database, Scope } from '@sellergraph/db/database';
import type { ImportRequest } from './import-file.ts';
import type { ImportResult } from './import-result.ts';
import { ProgressRecorder } from './progress-recorder.ts';
import { findSeller, importOpened, importResult, openFor } from './run-import.ts';

/** Ends the transaction of a rehearsal, with what it found. */
class RehearsalDone extends Error {
  readonly result: ImportResult;

  constructor(result: ImportResult) {
    super('the rehearsal is done');
    this.result = result;
  }
}

/** Does the whole import and takes it back, so that the counts are those the real one would give. */
export async function rehearseImport(
  database: Database,
  scope: Scope,
  request: ImportRequest,
  fileHash: Buffer,
): Promise<ImportResult> {
  const seller = await findSeller(database, scope, request.sellerId);
  const opened = await openFor(seller, request);
  const progress = new ProgressRecorder(async () => {}, request.onProgress);
  try {
    return await database.ingest(scope, async (sql) => {
      const [upload] = await sql<{ id: string }[]>`
        INSERT INTO reports.report_upload_history (agency_id, seller_id, file_name, file_hash, size_bytes, state)
        VALUES (app.agency_id(), ${seller.id}, ${request.fileName}, ${fileHash}, 0, 'failed')
        RETURNING id`;
      if (!upload) throw new Error('the rehearsal was not recorded');
      const imported = await importOpened(
        { sql, seller, uploadId: upload.id, period: request.period, progress },
        opened,
      );
      throw new RehearsalDone(importResult(request.fileName, null, imported));
    });
  } catch (error) {
    if (error instanceof RehearsalDone) return error.result;
    throw error;
  } finally {
    await opened.close();
  }
}
