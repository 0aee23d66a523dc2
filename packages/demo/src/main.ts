import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { generateDemo } from './generate-demo.ts';

/** Tries the generator: `node packages/demo/src/main.ts DIR [END_DAY]`. Without a day it ends yesterday. */
const [dir, endDay = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)] = process.argv.slice(2);
if (dir === undefined) {
  console.error('Usage: node packages/demo/src/main.ts DIR [END_DAY]');
  process.exit(1);
}
const started = performance.now();
const plan = generateDemo({ dir, endDay });
const took = performance.now() - started;
let bytes = 0;
for (const { file, uploadedBy, uploadedAt } of plan.imports) {
  const { size } = statSync(file);
  bytes += size;
  console.log(`${(size / 1024).toFixed(0).padStart(7)} KiB  ${uploadedAt}  ${uploadedBy}  ${relative(dir, file)}`);
}
console.log(`${plan.imports.length} files, ${(bytes / 1048576).toFixed(1)} MiB, written in ${took.toFixed(0)} ms.`);
