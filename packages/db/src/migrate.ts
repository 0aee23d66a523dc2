import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';
import { ensureRoles } from './roles.ts';
import './schema/all-tables.ts';
import { applyTableRules } from './schema/apply-table-rules.ts';
import { ruledTables } from './schema/table-rules.ts';

const migrationsFolder = fileURLToPath(new URL('../../../drizzle', import.meta.url));

/** Any number that nothing else locks on: two starting servers must not migrate at once. */
const MIGRATION_LOCK = 5_318_008;

/** Months that partitions are kept ready for, before and after this one. */
const MONTHS_BEHIND = 14;
const MONTHS_AHEAD = 2;

/**
 * Brings a database to the current schema: roles, migrations, rules of every table, partitions of the months around now.
 * Safe to run at every start and by several processes at once; takes a few milliseconds when nothing is to be done.
 * `url` must be of a superuser, or of a role that may create roles with BYPASSRLS.
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    fetch_types: false,
    connection: { application_name: 'sellergraph migrate' },
  });
  try {
    await sql`SELECT pg_advisory_lock(${MIGRATION_LOCK})`;
    const fingerprint = currentFingerprint();
    if ((await appliedFingerprint(sql)) !== fingerprint) {
      await ensureRoles(sql);
      await sql`SET ROLE sellergraph_migrator`;
      await sql`SELECT set_config('search_path', 'app, public', false)`;
      await runMigrations(drizzle(sql), { migrationsFolder, migrationsSchema: 'drizzle' });
      await applyTableRules(sql, ruledTables());
      await recordFingerprint(sql, fingerprint);
    } else {
      await sql`SET ROLE sellergraph_migrator`;
    }
    await ensurePartitionsAround(sql);
  } finally {
    await sql.end();
  }
}

/** Changes with the list of migrations and with any rule of any table. */
function currentFingerprint(): string {
  const journal = readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8');
  return createHash('sha256').update(journal).update(JSON.stringify(ruledTables())).digest('hex');
}

async function appliedFingerprint(sql: Sql): Promise<string | null> {
  const [found] = await sql<{ exists: boolean }[]>`SELECT to_regclass('drizzle.fingerprint') IS NOT NULL AS exists`;
  if (!found?.exists) return null;
  const [row] = await sql<{ value: string }[]>`SELECT value FROM drizzle.fingerprint`;
  return row?.value ?? null;
}

async function recordFingerprint(sql: Sql, value: string): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS drizzle.fingerprint (value text NOT NULL)`;
  await sql`DELETE FROM drizzle.fingerprint`;
  await sql`INSERT INTO drizzle.fingerprint VALUES (${value})`;
}

async function ensurePartitionsAround(sql: Sql): Promise<void> {
  await sql`
    SELECT app.ensure_month_partitions(
             c.oid, (now() - make_interval(months => ${MONTHS_BEHIND}))::date,
             (now() + make_interval(months => ${MONTHS_AHEAD}))::date)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'p' AND n.nspname IN ('ads', 'reports')`;
}
