/**
 * Measures whether answers take longer when there is more: the same workloads on a tenth of the data and on all of it,
 * `node bench/growth.ts [--seconds 120] [--rounds 5] [--dir .data/bench]`.
 */
import { parseArgs } from 'node:util';
import { askOnce } from './measure/ask.ts';
import { measure } from './measure/measure.ts';
import { openField } from './measure/open-field.ts';
import { setUp } from './measure/set-up.ts';
import { markdown, short, spent } from './measure/table.ts';
import { workloads } from './workloads/workloads.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '5' },
    dir: { type: 'string', default: '.data/bench' },
  },
});

/** W4 is left out: a tenth of the agency has less than a thousand campaigns. */
const chosen = workloads.filter(({ name }) => name !== 'W4');
const scales = [0.1, 1] as const;
const rounds = Number(values.rounds);
const variants = chosen.flatMap((it) => it.variants.filter(({ server }) => server !== 'postgraphile'));
const sliceSeconds = Number(values.seconds) / (variants.length * scales.length * rounds * 2);

await using bench = await setUp(values.dir);
const fields = [];
for (const scale of scales) fields.push(await openField(bench, scale, ['raw', 'sellergraph']));
const rows: string[][] = [];
for (const workload of chosen) {
  const results = [];
  for (const { sql, contenders, subject } of fields) {
    results.push(await measure(sql, await askOnce(workload.variants, contenders, subject), rounds, sliceSeconds));
  }
  const [tenth = [], whole = []] = results;
  for (const [index, large] of whole.entries()) {
    const small = tenth[index];
    if (!small) continue;
    rows.push([
      `${workload.name} ${large.name}`,
      short(small.p50Ms),
      short(large.p50Ms),
      short(large.p50Ms / small.p50Ms),
      short(spent(large) / spent(small)),
    ]);
  }
}
console.log(markdown(['workload, server', 'p50 ms at 0.1', 'p50 ms at 1', 'ratio', 'ratio of processor time'], rows));
