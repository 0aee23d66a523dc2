import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import {
  insertAdGroup,
  insertCampaign,
  insertDay,
  insertKeyword,
  insertProductAd,
} from '@sellergraph/testkit/factories/ads';
import { insertSeller } from '@sellergraph/testkit/factories/catalog';
import { insertAgency } from '@sellergraph/testkit/factories/identity';
import { openSuperuser } from '@sellergraph/testkit/factories/open-superuser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../database.ts';
import { refreshWindows } from './refresh-windows.ts';

let made: TestDatabase;
let database: Database;
let sql: ReturnType<typeof openSuperuser>;
beforeAll(async () => {
  made = await createTestDatabase();
  database = openDatabase(made.url, { readers: 1 });
  sql = openSuperuser(made.url);
});
afterAll(async () => {
  await database.close();
  await sql.end();
  await made.close();
});

/** A seller whose campaign, ad group, keyword and product ad have figures on 1 November, and the seller on more days. */
async function aTree() {
  const agency = await insertAgency(sql);
  const seller = await insertSeller(sql, agency.id);
  const campaign = await insertCampaign(sql, seller);
  const adGroup = await insertAdGroup(sql, campaign);
  const keyword = await insertKeyword(sql, adGroup);
  const productAd = await insertProductAd(sql, adGroup);
  await insertDay(sql, seller, 'seller', '2026-11-01', { clicks: 100 });
  await insertDay(sql, campaign, 'campaign', '2026-11-01', { clicks: 10 });
  await insertDay(sql, adGroup, 'ad_group', '2026-11-01', { clicks: 9, units: 2 });
  await insertDay(sql, keyword, 'target', '2026-11-01', { clicks: 8, units: 1 });
  await insertDay(sql, productAd, 'product_ad', '2026-11-01', { clicks: 7 });
  const refresh = (touched?: string) =>
    database.ingest({ agencyId: agency.id, userId: null }, (tx) => refreshWindows(tx, seller.id, touched));
  const windowsOf = async ({ id }: { id: string }) => {
    const rows = await sql<{ window: string }[]>`
      SELECT concat_ws(' ', level, window_days, last_day, days, clicks, coalesce(units::text, '-')) AS window
        FROM ads.metrics_windows WHERE entity_id = ${id} ORDER BY window_days`;
    return rows.map(({ window }) => window);
  };
  return { agency, seller, campaign, adGroup, keyword, productAd, refresh, windowsOf };
}

test('every level has its windows, which end with the last day of the campaign report', async () => {
  const tree = await aTree();
  await insertDay(sql, tree.seller, 'seller', '2026-11-15', { clicks: 1 });
  await insertDay(sql, tree.keyword, 'target', '2026-10-30', { clicks: 3 });
  await insertDay(sql, tree.keyword, 'target', '2026-11-16', { clicks: 500 });
  await tree.refresh();
  expect(await tree.windowsOf(tree.seller)).toEqual([
    'seller 7 2026-11-15 1 1 -',
    'seller 14 2026-11-15 1 1 -',
    'seller 30 2026-11-15 2 101 -',
    'seller 60 2026-11-15 2 101 -',
    'seller 90 2026-11-15 2 101 -',
  ]);
  expect(await tree.windowsOf(tree.campaign)).toEqual([30, 60, 90].map((days) => `campaign ${days} 2026-11-15 1 10 -`));
  expect(await tree.windowsOf(tree.adGroup)).toEqual([30, 60, 90].map((days) => `ad_group ${days} 2026-11-15 1 9 2`));
  expect(await tree.windowsOf(tree.keyword)).toEqual([30, 60, 90].map((days) => `target ${days} 2026-11-15 2 11 1`));
  expect((await tree.windowsOf(tree.productAd))[0]).toBe('product_ad 30 2026-11-15 1 7 -');
  const [seller] = await sql`
    SELECT first_day::text AS first, last_day::text AS last FROM catalog.sellers WHERE id = ${tree.seller.id}`;
  expect(seller).toEqual({ first: '2026-11-01', last: '2026-11-15' });
});

test('while the last day stays, only what was touched is read again', async () => {
  const tree = await aTree();
  await tree.refresh();
  await sql`UPDATE ads.metrics_daily SET clicks = clicks + 1 WHERE seller_id = ${tree.seller.id}`;
  await tree.refresh(`SELECT '${tree.keyword.id}'::uuid AS entity_id, 'target' AS level`);
  expect((await tree.windowsOf(tree.keyword))[0]).toBe('target 7 2026-11-01 1 9 1');
  expect((await tree.windowsOf(tree.campaign))[0]).toBe('campaign 7 2026-11-01 1 10 -');
});

test('another last day moves every window', async () => {
  const tree = await aTree();
  await tree.refresh();
  await insertDay(sql, tree.seller, 'seller', '2026-11-08', { clicks: 1 });
  await tree.refresh(`SELECT '${tree.seller.id}'::uuid AS entity_id, 'seller' AS level`);
  expect((await tree.windowsOf(tree.keyword))[0]).toBe('target 14 2026-11-08 1 8 1');
  await sql`DELETE FROM ads.metrics_daily WHERE entity_id = ${tree.seller.id}`;
  await tree.refresh(`SELECT '${tree.seller.id}'::uuid AS entity_id, 'seller' AS level`);
  expect(await tree.windowsOf(tree.keyword)).toEqual([]);
});

test('without campaign figures there are no windows, and no other seller is touched', async () => {
  const other = await aTree();
  await other.refresh();
  const tree = await aTree();
  await sql`DELETE FROM ads.metrics_daily WHERE entity_id = ${tree.seller.id}`;
  await tree.refresh();
  expect(await tree.windowsOf(tree.keyword)).toEqual([]);
  expect(await other.windowsOf(other.keyword)).toHaveLength(5);
});

test('of two imports of a seller at once, the later one keeps the figures of both', async () => {
  const tree = await aTree();
  await tree.refresh();
  const scope = { agencyId: tree.agency.id, userId: null };
  const written = Promise.withResolvers<void>();
  const first = database.ingest(scope, async (tx) => {
    await tx`UPDATE ads.metrics_daily SET clicks = 80 WHERE entity_id = ${tree.keyword.id}`;
    await refreshWindows(tx, tree.seller.id, `SELECT '${tree.keyword.id}'::uuid AS entity_id, 'target' AS level`);
    written.resolve();
    await tx`SELECT pg_sleep(0.3)`;
  });
  await written.promise;
  await database.ingest(scope, async (tx) => {
    await tx`INSERT INTO ads.metrics_daily
      SELECT agency_id, entity_id, '2026-11-05', level, seller_id, 0, 1, 0, 0, 0 FROM ads.metrics_daily
       WHERE entity_id = ${tree.seller.id}`;
    await refreshWindows(tx, tree.seller.id, `SELECT '${tree.seller.id}'::uuid AS entity_id, 'seller' AS level`);
  });
  await first;
  expect((await tree.windowsOf(tree.keyword))[0]).toBe('target 7 2026-11-05 1 80 1');
});
