/**
 * Measures imports and a reversal beside a bare COPY of the same rows:
 * `node bench/import.ts [--report search_term] [--rows 1000000] [--rounds 1] [--dir .data/bench]`.
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
import { copyColumns, type WrittenReport, writeReport } from './importing/write-report.ts';
import { median } from './load/closed-loop.ts';
import { setUp } from './measure/set-up.ts';
import { markdown, short } from './measure/table.ts';

const { values } = parseArgs({
  options: {
    report: { type: 'string', default: 'search_term' },
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '1' },
    dir: { type: 'string', default: '.data/bench' },
  },
});
const rows = Number(values.rows);
const report: WrittenReport = values.report === 'targeting' ? 'targeting' : 'search_term';

/** One seller of 10,000 keywords without figures: the tree that the rows are linked to. */
const oneSeller = { sellers: 1, campaignsPerSeller: 100, adGroupsPerCampaign: 10, keywordsPerAdGroup: 10, days: 0 };
const template = 'bench_import';
const working = 'bench_import_run';

interface Done {
  readonly seconds: number;
  readonly peakMiB: number;
  readonly uploadId: string;
  readonly created?: number;
  readonly updated?: number;
  readonly unchanged?: number;
  readonly removed?: number;
}

async function inProcess(url: string, seller: { agencyId: string; id: string }, ...args: string[]): Promise<Done> {
  const program = fileURLToPath(new URL('./importing/import-process.ts', import.meta.url));
  const child = fork(program, [url, seller.agencyId, seller.id, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // As the product's processes are started.
    execArgv: ['--max-semi-space-size=16'],
  });
  let done: Done | undefined;
  child.on('message', (message: Done) => {
    done = message;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0 || !done) throw new Error(`${args.join(' ')} ended with ${code}`);
  return done;
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

const files = {
  first: join(folder, 'first.csv'),
  again: join(folder, 'again.csv'),
  changed: join(folder, 'changed.csv'),
};
const steps = ['first import', 'reversed', 'imported again, unchanged', 'one row of a hundred changed'] as const;
const measured: { copy: number; steps: Done[] }[] = [];
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
      await writeReport(sql, seller.id, { report, rows, path: files.first, quote: '"', changeEvery: 0 });
      await writeReport(sql, seller.id, { report, rows, path: files.again, quote: '', changeEvery: 0 });
      await writeReport(sql, seller.id, { report, rows, path: files.changed, quote: '"', changeEvery: 100 });
      console.error(`${rows} rows, ${short(statSync(files.first).size / 1e6)} MB`);
    }
    const bare = [await copy(sql, files.first), await copy(sql, files.first)];
    const first = await inProcess(url, seller, files.first);
    const reversed = await inProcess(url, seller, 'reverse', first.uploadId);
    await inProcess(url, seller, files.first);
    const again = await inProcess(url, seller, files.again);
    const changed = await inProcess(url, seller, files.changed);
    bare.push(await copy(sql, files.first));
    const expected = [
      first.created,
      reversed.removed,
      again.unchanged,
      (changed.updated ?? 0) + (changed.unchanged ?? 0),
    ];
    if (expected.some((count) => count !== rows)) throw new Error(`not every row was taken: ${expected.join(', ')}`);
    measured.push({ copy: median(bare), steps: [first, reversed, again, changed] });
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
console.log(
  markdown(
    [`${rows.toLocaleString('en')} rows × 20 columns, ${report}`, 'seconds', 'rows/s', 'of COPY', 'peak MiB'],
    [
      line('bare COPY', bare, null),
      ...steps.map((name, index) =>
        line(
          name,
          median(measured.map((it) => it.steps[index]?.seconds ?? Number.NaN)),
          median(measured.map((it) => it.steps[index]?.peakMiB ?? Number.NaN)),
        ),
      ),
    ],
  ),
);
