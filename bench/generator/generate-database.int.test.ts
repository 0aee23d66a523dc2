import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateDatabase } from './generate-database.ts';
import { lastDay, type Sizes } from './sizes.ts';

const large: Sizes = { sellers: 2, campaignsPerSeller: 3, adGroupsPerCampaign: 2, keywordsPerAdGroup: 10, days: 40 };
const small: Sizes = { sellers: 1, campaignsPerSeller: 2, adGroupsPerCampaign: 1, keywordsPerAdGroup: 10, days: 40 };

let databases: TestDatabase[];
let sql: Sql;
let agency: { large: string; small: string };

beforeAll(async () => {
  databases = [await createTestDatabase(), await createTestDatabase()];
  for (const { url } of databases) await generateDatabase(url, large, small, () => {});
  sql = postgres(databases[0]?.url ?? '', { max: 1, onnotice: () => {} });
  const [found] = await sql<{ large: string; small: string }[]>`
    SELECT max(id::text) FILTER (WHERE slug = 'large') AS large, max(id::text) FILTER (WHERE slug = 'small') AS small
      FROM identity.agencies`;
  agency = found ?? { large: '', small: '' };
});

afterAll(async () => {
  await sql.end();
  await Promise.all(databases.map((database) => database.close()));
});

const countOf = async (table: string, agencyId: string) => {
  const [row] = await sql.unsafe(`SELECT count(*)::int AS count FROM ${table} WHERE agency_id = $1`, [agencyId]);
  return row?.count;
};

test('an agency has the tree of its sizes, and names that reports are linked by', async () => {
  const tables = ['catalog.sellers', 'ads.sp_campaigns', 'ads.sp_ad_groups', 'ads.sp_keywords', 'ads.sp_name_history'];
  expect(await Promise.all(tables.map((table) => countOf(table, agency.large)))).toEqual([2, 6, 12, 120, 18]);
  expect(await Promise.all(tables.map((table) => countOf(table, agency.small)))).toEqual([1, 2, 2, 20, 4]);
});

test('campaigns and sellers have figures on every day up to the last, keywords on about a tenth of them', async () => {
  const levels = await sql`
    SELECT level, count(*)::int AS days, max(date)::text AS last, min(clicks)::int >= 0 AS counted
      FROM ads.metrics_daily WHERE agency_id = ${agency.large} GROUP BY level ORDER BY level`;
  const byLevel = Object.fromEntries(levels.map(({ level, days }) => [level, days]));
  expect(byLevel).toMatchObject({ seller: 2 * 40, campaign: 6 * 40 });
  expect(byLevel.target / (120 * 40)).toBeGreaterThan(0.05);
  expect(byLevel.target / (120 * 40)).toBeLessThan(0.2);
  expect(byLevel.ad_group).toBeLessThan(byLevel.target);
  expect(levels.map(({ last, counted }) => [last, counted])).toEqual(levels.map(() => [lastDay, true]));
});

test('the windows of every entity are kept', async () => {
  const levels = await sql`
    SELECT level, count(DISTINCT entity_id)::int AS entities, count(*)::int AS windows
      FROM ads.metrics_windows WHERE agency_id = ${agency.large} GROUP BY level`;
  const byLevel = Object.fromEntries(levels.map(({ level, ...counts }) => [level, counts]));
  expect(byLevel).toMatchObject({
    seller: { entities: 2, windows: 2 * 5 },
    campaign: { entities: 6, windows: 6 * 5 },
    ad_group: { entities: 12 },
  });
  expect(byLevel.target.entities).toBeGreaterThan(60);
  const [differing] = await sql`
    SELECT count(*)::int AS count FROM ads.metrics_windows w
      JOIN LATERAL (SELECT count(*) AS days, sum(spend_micros) AS spend FROM ads.metrics_daily m
                     WHERE m.agency_id = w.agency_id AND m.entity_id = w.entity_id
                       AND m.date > w.last_day - w.window_days) d ON (d.days, d.spend) <> (w.days, w.spend_micros)`;
  expect(differing?.count).toBe(0);
});

test('each agency sees its own rows', async () => {
  const seen = await sql.begin(async (tx) => {
    await tx`SELECT set_config('role', 'sellergraph_app', true), set_config('app.agency_id', ${agency.small}, true)`;
    return tx`SELECT count(*)::int AS count FROM ads.sp_keywords`;
  });
  expect(seen[0]?.count).toBe(20);
});

test('the figures keep their index, and two generations are alike', async () => {
  const [key] =
    await sql`SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'pk_metrics_daily'`;
  expect(key?.definition).toMatch(/^PRIMARY KEY \(agency_id, entity_id, date\) INCLUDE/);
  const other = postgres(databases[1]?.url ?? '', { max: 1 });
  const digest = (of: Sql) =>
    of`SELECT md5(string_agg(m::text, ',' ORDER BY agency_id, entity_id, date)) AS digest FROM ads.metrics_daily m`;
  const [one, two] = await Promise.all([digest(sql), digest(other)]);
  await other.end();
  expect(two).toEqual(one);
});

test('a database that holds the agencies already is left as it is', async () => {
  const lines: string[] = [];
  await generateDatabase(databases[0]?.url ?? '', large, small, (line) => lines.push(line));
  expect(lines).toEqual([]);
  await expect(generateDatabase(databases[0]?.url ?? '', { ...large, days: 41 }, small, () => {})).rejects.toThrow(
    'holds something else',
  );
});
