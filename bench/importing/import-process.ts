/** Imports one file in a process of its own, so that its memory is its own: `import-process.ts URL AGENCY SELLER FILE`. */
import { basename } from 'node:path';
import { openDatabase } from '@sellergraph/db/database';
import { importFile } from '@sellergraph/ingest/import/import-file';

const [url, agencyId, sellerId, path] = process.argv.slice(2);
if (!url || !agencyId || !sellerId || !path) throw new Error('import-process.ts URL AGENCY SELLER FILE');

const database = openDatabase(url, { applicationName: 'bench import' });
const begin = performance.now();
const request = { agencyId, sellerId, path, fileName: basename(path), userId: null, period: null };
const { rows, created, updated, unchanged, rejected } = await importFile(database, request);
const seconds = (performance.now() - begin) / 1_000;
await database.close();
const peakMiB = process.resourceUsage().maxRSS / 1_024;
process.send?.({ seconds, peakMiB, rows, created, updated, unchanged, rejected });
