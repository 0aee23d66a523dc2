import { openDatabase } from '@sellergraph/db/database';
import { migrate } from '@sellergraph/db/migrate';
import { refreshWindows } from '@sellergraph/db/reports/merge/refresh-windows';
import postgres, { type TransactionSql } from 'postgres';
import { writeAccess } from './access.ts';
import { uuid } from './expressions.ts';
import { writeFigures } from './figures.ts';
import { lastDay, type Sizes } from './sizes.ts';
import { writeStructure } from './structure.ts';

/** Agencies by their numbers: the large one is measured, the small one is its neighbour. */
export const agencies = { large: 1, small: 2 } as const;

/** Rises when the same sizes give other rows. */
const VERSION = 1;

/**
 * Fills an empty database with two agencies, or leaves one that holds them already as it is. Everything is written in one
 * transaction of the superuser, so that a generation that was cut off has left nothing.
 */
export async function generateDatabase(
  url: string,
  large: Sizes,
  small: Sizes,
  log: (line: string) => void,
): Promise<void> {
  const stamp = JSON.stringify({ version: VERSION, large, small });
  await migrate(url);
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'bench generate' } });
  try {
    const [found] = await sql<{ stamp: string | null; used: boolean }[]>`
      SELECT shobj_description(oid, 'pg_database') AS stamp, EXISTS (SELECT FROM identity.agencies) AS used
        FROM pg_database WHERE datname = current_database()`;
    if (found?.stamp === stamp) return;
    if (found?.used) throw new Error('The database holds something else. Remove its folder and generate it again.');
    await sql.begin(async (tx) => {
      await tx`SET LOCAL work_mem = '512MB'`;
      await tx`SET LOCAL maintenance_work_mem = '1GB'`;
      const addKey = await dropFiguresKey(tx, Math.max(large.days, small.days));
      for (const [slug, sizes] of [['large', large] as const, ['small', small] as const]) {
        log(`${slug} agency: structure`);
        await writeAccess(tx, agencies[slug], slug);
        await writeStructure(tx, agencies[slug], sizes);
        log(`${slug} agency: figures`);
        await writeFigures(tx, agencies[slug], sizes);
      }
      log('index of the figures');
      await tx.unsafe(addKey);
    });
    await sql`VACUUM ANALYZE`;
    log('windows');
    await keepWindows(url, sql);
    await sql`VACUUM ANALYZE ads.metrics_windows`;
    await sql`VACUUM ANALYZE catalog.sellers`;
    await sql`CHECKPOINT`;
    await sql.unsafe(`COMMENT ON DATABASE ${quotedName(url)} IS '${stamp}'`);
  } finally {
    await sql.end();
  }
}

/** Millions of rows are written faster without the index; the statement that makes it again is given back. */
async function dropFiguresKey(sql: TransactionSql, days: number): Promise<string> {
  await sql`SELECT app.ensure_month_partitions('ads.metrics_daily', ${lastDay}::date - ${days}::int, ${lastDay}::date)`;
  const [key] = await sql<{ name: string; definition: string }[]>`
    SELECT conname AS name, pg_get_constraintdef(oid) AS definition
      FROM pg_constraint WHERE conrelid = 'ads.metrics_daily'::regclass AND contype = 'p'`;
  if (!key) throw new Error('ads.metrics_daily has no primary key');
  await sql.unsafe(`ALTER TABLE ads.metrics_daily DROP CONSTRAINT ${key.name}`);
  return `ALTER TABLE ads.metrics_daily ADD CONSTRAINT ${key.name} ${key.definition}`;
}

/** The kept windows, by the product's own statements. */
async function keepWindows(url: string, sql: postgres.Sql): Promise<void> {
  const database = openDatabase(url, { applicationName: 'bench generate' });
  try {
    for (const agency of Object.values(agencies)) {
      const sellers = await sql.unsafe<{ agencyId: string; id: string }[]>(
        `SELECT agency_id AS "agencyId", id FROM catalog.sellers WHERE agency_id = ${uuid('agency', agency, '0')}`,
      );
      for (const { agencyId, id } of sellers) {
        await database.ingest({ agencyId, userId: null }, (tx) => refreshWindows(tx, id));
      }
    }
  } finally {
    await database.close();
  }
}

function quotedName(url: string): string {
  return `"${new URL(url).pathname.slice(1)}"`;
}
