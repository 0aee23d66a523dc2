/**
 * Measures imports beside a bare COPY of the same rows:
 * `node bench/import.ts [--rows 1000000] [--rounds 1] [--dir .data/bench]`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDatabase } from '@sellergraph/pg/connection';
import postgres, { type Sql } from 'postgres';
import { generateDatabase } from './generator/generate-database.ts';
import { smallAgency } from './generator/sizes.ts';
import { copyColumns, writeTargetingReport } from './importing/write-report.ts';
import { median } from './load/closed-loop.ts';
import { setUp } from './measure/set-up.ts';
import { markdown, short } from './measure/table.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '1' },
    dir: { type: 'string', default: '.data/bench' },
  },
});
const rows = Number(values.rows);

/** One seller of 10,000 keywords with one day of figures: the tree that the rows are linked to. */
const oneSeller = { sellers: 1, campaignsPerSeller: 100, adGroupsPerCampaign: 10, keywordsPerAdGroup: 10, days: 1 };
const template = 'bench_import';
const working = 'bench_import_run';

interface Imported {
  readonly seconds: number;
  readonly peakMiB: number;
  readonly rows: number;
  readonly created: number;
  readonly unchanged: number;
}

async function importInProcess(url: string, seller: { agencyId: string; id: string }, path: string): Promise<Imported> {
  const program = fileURLToPath(new URL('./importing/import-process.ts', import.meta.url));
  const child = fork(program, [url, seller.agencyId, seller.id, path], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // As the product's processes are started.
    execArgv: ['--max-semi-space-size=16'],
  });
  const result = once(child, 'message').then(([message]): Imported => message);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return result;
}

/** Seconds that PostgreSQL takes for the bare rows, with nothing to write ahead and no index. */
async function copy(sql: Sql, path: string): Promise<number> {
  await sql.unsafe(`DROP TABLE IF EXISTS bare; CREATE UNLOGGED TABLE bare (${copyColumns})`);
  const begin = performance.now();
  const writable = await sql`COPY bare FROM STDIN (FORMAT csv, HEADER true)`.writable();
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), writable);
  return (performance.now() - begin) / 1_000;
}

await using bench = await setUp(values.dir);
const { cluster, folder, cleanUp } = bench;
await ensureDatabase(cluster.url('postgres'), template);
await generateDatabase(cluster.url(template), oneSeller, smallAgency, (line) => console.error(line));
const admin = postgres(cluster.url('postgres'), { max: 1, onnotice: () => {} });
cleanUp.defer(() => admin.end());
cleanUp.defer(async () => {
  await admin.unsafe(`DROP DATABASE IF EXISTS ${working} WITH (FORCE)`);
});

const [first, again] = [join(folder, 'first.csv'), join(folder, 'again.csv')];
const measured: { copy: number; first: Imported; again: Imported }[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  await admin.unsafe(`DROP DATABASE IF EXISTS ${working} WITH (FORCE)`);
  await admin.unsafe(`CREATE DATABASE ${working} TEMPLATE ${template} STRATEGY file_copy`);
  // Who may make temporary tables belongs to the database itself, which a copy does not inherit.
  await admin.unsafe(`GRANT CONNECT, TEMPORARY ON DATABASE ${working} TO sellergraph_ingest`);
  const url = cluster.url(working);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [seller] = await sql<{ agencyId: string; id: string }[]>`
      SELECT s.agency_id AS "agencyId", s.id FROM catalog.sellers s
        JOIN identity.agencies a ON a.id = s.agency_id WHERE a.slug = 'large'`;
    if (!seller) throw new Error('There is no seller.');
    if (round === 0) {
      await writeTargetingReport(sql, seller.id, rows, first, '"');
      await writeTargetingReport(sql, seller.id, rows, again, '');
      console.error(`${rows} rows, ${short(statSync(first).size / 1e6)} MB`);
    }
    const bare = [await copy(sql, first), await copy(sql, first)];
    const imported = await importInProcess(url, seller, first);
    const unchanged = await importInProcess(url, seller, again);
    bare.push(await copy(sql, first));
    if (imported.created !== rows || unchanged.unchanged !== rows) {
      throw new Error(`not every row was taken: ${JSON.stringify({ imported, unchanged })}`);
    }
    measured.push({ copy: median(bare), first: imported, again: unchanged });
  } finally {
    await sql.end();
  }
}

const bare = median(measured.map(({ copy }) => copy));
const line = (name: string, seconds: number, peakMiB: number | null) => [
  name,
  short(seconds),
  short(rows / seconds),
  short(bare / seconds),
  short(peakMiB),
];
const of = (which: 'first' | 'again') =>
  line(
    which === 'first' ? 'first import' : 'import again, unchanged',
    median(measured.map((it) => it[which].seconds)),
    median(measured.map((it) => it[which].peakMiB)),
  );
console.log(
  markdown(
    [`${rows.toLocaleString('en')} rows × 20 columns`, 'seconds', 'rows/s', 'of COPY', 'peak MiB'],
    [line('bare COPY', bare, null), of('first'), of('again')],
  ),
);
