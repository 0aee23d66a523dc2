/**
 * Measures the workloads against three servers on one database and prints a table:
 * `node bench/run.ts [--scale 1] [--seconds 300] [--rounds 5] [--only W1,W5] [--dir .data/bench]`.
 */
import { parseArgs } from 'node:util';
import { askOnce } from './measure/ask.ts';
import { connectionCounts, measure } from './measure/measure.ts';
import { openField } from './measure/open-field.ts';
import { setUp } from './measure/set-up.ts';
import { markdown, resultHead, resultRows } from './measure/table.ts';
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

await using bench = await setUp(values.dir);
const names = ['raw', 'postgraphile', 'sellergraph'] as const;
const { sql, contenders, subject } = await openField(bench, Number(values.scale), names);
const rows: string[][] = [];
for (const { name, what, variants } of chosen) {
  console.error(`${name}: ${what}`);
  const runners = await askOnce(variants, contenders, subject);
  rows.push(...resultRows(name, await measure(sql, runners, rounds, sliceSeconds)));
}
console.log(markdown(resultHead, rows));
