import { readFiguresAsOf } from '@sellergraph/db/measures/figures-as-of';
import { reading } from '@sellergraph/db/reading';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkWorkbook, campaignRows } from '../testing/bulk-workbook.ts';
import { type ImportFixture, openImportFixture } from '../testing/import-fixture.ts';
import { campaignReport } from '../testing/report-files.ts';
import { runReversal } from './run-reversal.ts';

let fixture: ImportFixture;

beforeAll(async () => {
  fixture = await openImportFixture();
});

afterAll(() => fixture.close());

test('figures as of an instant leave out what came later and count what later imports replaced', async () => {
  const seller = await fixture.seller();
  const scope = { ...seller, userId: null };
  await fixture.import(
    seller,
    await fixture.file(
      `bulk-a1-20260901-20260930-${Date.parse('2026-10-02T12:00:00Z')}.xlsx`,
      bulkWorkbook(campaignRows(1, { name: 'Alpha' })),
    ),
  );
  const upload = async (spend: string, days: readonly string[]) => {
    const rows = days.map((day) => ({ day, campaign: 'Alpha', spend }));
    const { uploadId } = await fixture.import(seller, await fixture.file('campaign.csv', campaignReport(rows)));
    const [now] = await fixture.sql<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
    return { uploadId: uploadId ?? '', at: now?.at ?? new Date() };
  };
  const first = await upload('1.00', ['2026-10-01']);
  const second = await upload('2.00', ['2026-10-01', '2026-10-02']);
  const third = await upload('4.00', ['2026-10-01']);
  const [campaign] = await fixture.sql<
    { id: string }[]
  >`SELECT id FROM ads.sp_campaigns WHERE seller_id = ${seller.sellerId}`;
  const range = { from: '2026-10-01', to: '2026-10-31' };
  const known = async (at: Date, level: 'campaign' | 'seller' = 'campaign') => {
    const id = level === 'seller' ? seller.sellerId : (campaign?.id ?? '');
    const [[figures] = []] = await reading(fixture.database, scope, (tx) =>
      readFiguresAsOf(tx, [id], level, [range], at),
    );
    return [figures?.spendMicros, figures?.days];
  };
  expect(await known(first.at)).toEqual(['1000000', 1]);
  expect(await known(second.at)).toEqual(['4000000', 2]);
  expect(await known(second.at, 'seller')).toEqual(['4000000', 2]);
  expect(await known(third.at)).toEqual(['6000000', 2]);
  expect(await known(new Date(0))).toEqual([undefined, undefined]);
  await runReversal(fixture.database, scope, third.uploadId);
  expect(await known(new Date())).toEqual(['4000000', 2]);
  expect(await known(first.at)).toEqual(['1000000', 1]);
});

test('what one seller imported later takes nothing from another with the same campaign names', async () => {
  const one = await fixture.seller();
  const other = await fixture.sellerOf(one.agencyId);
  const rows = (spend: string) => campaignReport([{ day: '2026-10-01', campaign: 'Alpha', spend }]);
  await fixture.import(one, await fixture.file('one.csv', rows('1.00')));
  const [now] = await fixture.sql<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
  await fixture.import(other, await fixture.file('other.csv', rows('2.00')));
  await fixture.import(other, await fixture.file('more.csv', rows('4.00')));
  const known = await reading(fixture.database, { ...one, userId: null }, (tx) =>
    readFiguresAsOf(
      tx,
      [one.sellerId, other.sellerId],
      'seller',
      [{ from: '2026-10-01', to: '2026-10-01' }],
      now?.at ?? new Date(),
    ),
  );
  expect(known.map(([figures]) => figures?.spendMicros)).toEqual(['1000000', undefined]);
});
