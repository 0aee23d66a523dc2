import { reportByType } from '@sellergraph/core/reports/registry';
import type { Database, Scope } from '@sellergraph/db/database';
import type { SellerAccount } from '@sellergraph/db/reports/queries/find-seller-account';
import { type DaySums, effectOf, readDaySums } from '@sellergraph/db/reports/replay/effect';
import { claimUpload } from '@sellergraph/db/reports/writes/finish-upload';
import { keepPreview } from '@sellergraph/db/reports/writes/keep-preview';
import type { TransactionSql } from 'postgres';
import type { Imported } from './import-context.ts';
import { ImportRunningError } from './import-errors.ts';
import type { ImportRequest } from './import-request.ts';
import type { ImportResult } from './import-result.ts';
import { ProgressRecorder } from './progress-recorder.ts';
import { findSeller, importOpened, importResult, openFor } from './run-import.ts';

/** Does the whole import and takes it back, so that the counts are those the real one would give. Nothing is kept. */
export async function rehearseImport(
  database: Database,
  scope: Scope,
  request: ImportRequest,
  fileHash: Buffer,
): Promise<ImportResult> {
  const seller = await findSeller(database, scope, request.sellerId);
  const progress = new ProgressRecorder(async () => {}, request.onProgress);
  const opened = await openFor(seller, request);
  try {
    return await database.rehearse(scope, async (sql) => {
      const [upload] = await sql<{ id: string }[]>`
        INSERT INTO reports.report_upload_history (agency_id, seller_id, file_name, file_hash, size_bytes, state)
        VALUES (app.agency_id(), ${seller.id}, ${request.fileName}, ${fileHash}, 0, 'failed')
        RETURNING id`;
      if (!upload) throw new Error('the rehearsal was not recorded');
      const context = { sql, seller, uploadId: upload.id, period: request.period, progress };
      return importResult(request.fileName, null, await importOpened(context, opened));
    });
  } finally {
    await opened.close();
  }
}

/** The same for an upload that is registered: what it would change is kept with it, and it waits for a yes. */
export async function previewUpload(
  database: Database,
  scope: Scope,
  uploadId: string,
  request: ImportRequest,
  progress: ProgressRecorder,
): Promise<ImportResult> {
  const seller = await findSeller(database, scope, request.sellerId);
  const opened = await openFor(seller, request);
  try {
    const { imported, after } = await database.rehearse(scope, async (sql) => {
      if (!(await claimUpload(sql, uploadId))) throw new ImportRunningError();
      const done = await importOpened({ sql, seller, uploadId, period: request.period, progress }, opened);
      return { imported: done, after: await daySums(sql, seller, done) };
    });
    await progress.stop();
    await database.ingest(scope, async (sql) => {
      await keepPreview(sql, uploadId, imported.done, effectOf(await daySums(sql, seller, imported), after));
    });
    return importResult(request.fileName, uploadId, imported);
  } finally {
    await opened.close();
  }
}

async function daySums(sql: TransactionSql, seller: SellerAccount, { done }: Imported): Promise<DaySums[]> {
  const report = reportByType(done.reportType);
  return report && done.period ? readDaySums(sql, report, seller.id, done.period) : [];
}
