/**
 * Makes the migration to the tables as they are declared: `node packages/db/generate-migration.ts NAME`. First the files
 * that follow from the folders of report types; then drizzle-kit; then what it cannot say: tables of reports are partitioned.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('generate-migration.ts NAME, in snake_case');

const here = fileURLToPath(new URL('.', import.meta.url));
const migrations = new URL('../../drizzle/', import.meta.url);

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

run('node', ['../core/src/reports/generate-registry.ts']);
run('node', ['src/reports/tables/generate-report-tables.ts']);
run('pnpm', ['exec', 'drizzle-kit', 'generate', '--name', name]);

const made = readdirSync(migrations).find((file) => file.endsWith(`_${name}.sql`));
if (made) {
  const file = new URL(made, migrations);
  const text = readFileSync(file, 'utf8');
  const partitioned = text.replace(
    /(CREATE TABLE "reports"\."rpt_[^;]*?PRIMARY KEY\("agency_id","seller_id","report_date","key_hash"\)[^;]*\n\));/g,
    '$1 PARTITION BY RANGE ("report_date");',
  );
  writeFileSync(file, partitioned);
}
