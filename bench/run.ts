/**
 * Measures the workloads against three servers on one database and prints a table:
 * `node bench/run.ts [--scale 1] [--seconds 300] [--rounds 5] [--only W1,W5] [--dir .data/bench]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { databaseOf, useCluster } from './cluster.ts';
import { askOnce } from './measure/ask.ts';
import { connectionCounts, measure } from './measure/measure.ts';
import { markdown, resultHead, resultRows } from './measure/table.ts';
import { type Contender, startContender } from './servers/contenders.ts';
import { findAgency, findSubject } from './workloads/find-subject.ts';
import { workloads } from './workloads/workloads.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: workloads.map(({ name }) => name).join(',') },
    dir: { type: 'string', default: '.data/bench' },
  },
});

const chosen = workloads.filter(({ name }) => values.only.split(',').includes(name));
const rounds = Number(values.rounds);
const stretches = chosen.flatMap(({ variants }) => variants).length * rounds * connectionCounts.length;
const sliceSeconds = Number(values.seconds) / stretches;

await using cleanUp = new AsyncDisposableStack();
process.on('SIGINT', () => void cleanUp.disposeAsync().finally(() => process.exit(130)));
const dataDirectory = mkdtempSync(join(tmpdir(), 'sellergraph-bench-'));
cleanUp.defer(() => rmSync(dataDirectory, { recursive: true, force: true }));
const cluster = await useCluster(values.dir);
cleanUp.defer(() => cluster.release());
const url = await databaseOf(cluster, Number(values.scale));
const sql = postgres(url, { max: 1, connection: { application_name: 'bench run' } });
cleanUp.defer(() => sql.end());

const surroundings = { url, agencyId: await findAgency(sql), dataDirectory };
const contenders: Contender[] = [];
for (const name of ['raw', 'postgraphile', 'sellergraph'] as const) {
  const contender = await startContender(name, surroundings);
  cleanUp.defer(() => contender.stop());
  contenders.push(contender);
}
const subject = await findSubject(sql, contenders.at(-1));
const rows: string[][] = [];
for (const { name, what, variants } of chosen) {
  console.error(`${name}: ${what}`);
  const runners = await askOnce(variants, contenders, subject);
  rows.push(...resultRows(name, await measure(sql, runners, rounds, sliceSeconds)));
}
console.log(markdown(resultHead, rows));
