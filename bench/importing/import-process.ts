/**
 * Imports one file, or takes an upload back, in a process of its own, so that its memory is its own:
 * `import-process.ts URL AGENCY SELLER FILE` or `import-process.ts URL AGENCY SELLER reverse UPLOAD`.
 */
import { basename } from 'node:path';
import { openDatabase } from '@sellergraph/db/database';
import { importFile } from '@sellergraph/ingest/import/import-file';
import { runReversal } from '@sellergraph/ingest/reversal/run-reversal';

const [url, agencyId, sellerId, path, uploadId] = process.argv.slice(2);
if (!url || !agencyId || !sellerId || !path) throw new Error('import-process.ts URL AGENCY SELLER FILE');

const database = openDatabase(url, { applicationName: 'bench import' });

async function work() {
  if (!agencyId || !sellerId || !path) throw new Error('import-process.ts URL AGENCY SELLER FILE');
  const scope = { agencyId, userId: null };
  if (path === 'reverse') return { ...(await runReversal(database, scope, uploadId ?? '')), uploadId };
  return await importFile(database, { ...scope, sellerId, path, fileName: basename(path), period: null });
}

const begin = performance.now();
const done = await work();
const seconds = (performance.now() - begin) / 1_000;
await database.close();
process.send?.({ ...done, seconds, peakMiB: process.resourceUsage().maxRSS / 1_024 });
