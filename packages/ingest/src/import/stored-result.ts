import type { Database, Scope } from '@sellergraph/db/database';
import { findStoredImport } from '@sellergraph/db/reports/queries/find-stored-import';
import { type ImportResult, importTotals } from './import-result.ts';

/** The result for bytes that are imported already: everything unchanged, under the upload that holds them. */
export async function storedResult(
  database: Database,
  scope: Scope,
  fileName: string,
  uploadId: string,
): Promise<ImportResult | undefined> {
  const read = database.read(scope);
  try {
    const stored = await findStoredImport(read, uploadId);
    if (!stored) return undefined;
    return {
      file: fileName,
      uploadId,
      reportType: stored.reportType,
      period: stored.period,
      rows: stored.rows,
      created: 0,
      updated: 0,
      unchanged: stored.rows,
      rejected: stored.rejections.length,
      rejections: stored.rejections,
      warnings: [
        ...stored.warnings,
        { code: 'DUPLICATE_FILE', message: 'The same file has been imported already. Nothing was changed.' },
      ],
      totals: importTotals(stored.totals),
      ...(stored.entities ? { entities: stored.entities } : {}),
    };
  } finally {
    await read.close();
  }
}
