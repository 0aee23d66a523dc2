import { findLinkable, keepNameLink } from '@sellergraph/db/ads/writes/link-name';
import { relinkReports } from '@sellergraph/db/reports/merge/relink-reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkWorkbook, campaignRows } from '../testing/bulk-workbook.ts';
import { type ImportFixture, openImportFixture, type TestSeller } from '../testing/import-fixture.ts';
import { type CampaignRow, campaignReport, targetingReport } from '../testing/report-files.ts';

let fixture: ImportFixture;

beforeAll(async () => {
  fixture = await openImportFixture();
});

afterAll(() => fixture.close());

/** A workbook downloaded at noon UTC of a day. */
async function importBulk(seller: TestSeller, day: string, rows: ReturnType<typeof campaignRows>) {
  const name = `bulk-a1-20260901-20260930-${Date.parse(`${day}T12:00:00Z`)}.xlsx`;
  return fixture.import(seller, await fixture.file(name, bulkWorkbook(rows)));
}

async function importCampaigns(seller: TestSeller, rows: readonly CampaignRow[]) {
  return fixture.import(seller, await fixture.file('campaign.csv', campaignReport(rows)));
}

/** Spend by campaign and day, from the daily figures. */
async function dailySpend(seller: TestSeller) {
  const rows = await fixture.sql<{ name: string; date: Date; spend: string }[]>`
    SELECT c.name, d.date::text AS date, d.spend_micros::text AS spend
      FROM ads.metrics_daily d JOIN ads.sp_campaigns c ON c.id = d.entity_id
     WHERE d.seller_id = ${seller.sellerId} ORDER BY c.amazon_campaign_id, d.date`;
  return rows.map((row) => [row.name, row.date, row.spend]);
}

describe('a report row', () => {
  it('finds its campaign by name and rolls up its day', async () => {
    const seller = await fixture.seller();
    await importBulk(seller, '2026-10-05', campaignRows(1, { name: 'Alpha' }));
    await importCampaigns(seller, [{ day: '2026-10-01', campaign: 'Alpha', spend: '1.10' }]);
    expect(await dailySpend(seller)).toEqual([['Alpha', '2026-10-01', '1100000']]);
  });

  it('links itself when the structure arrives later, and its figures with it', async () => {
    const seller = await fixture.seller();
    const report = await importCampaigns(seller, [{ day: '2026-10-01', campaign: 'Alpha', spend: '1.10' }]);
    expect(await dailySpend(seller)).toEqual([]);
    await importBulk(seller, '2026-10-05', campaignRows(1, { name: 'Alpha' }));
    expect(await dailySpend(seller)).toEqual([['Alpha', '2026-10-01', '1100000']]);
    expect(report).toMatchObject({ created: 1 });
  });

  it('counts for the seller while its campaign is not known', async () => {
    const seller = await fixture.seller();
    await importCampaigns(seller, [{ day: '2026-10-01', campaign: 'Nobody', spend: '1.10' }]);
    const rows = await fixture.sql`
      SELECT level, spend_micros::text AS spend FROM ads.metrics_daily WHERE entity_id = ${seller.sellerId}`;
    expect(rows).toEqual([{ level: 'seller', spend: '1100000' }]);
  });

  it('is the same row under the old and the new name of a renamed campaign', async () => {
    const seller = await fixture.seller();
    await importBulk(seller, '2026-10-02', campaignRows(1, { name: 'Alpha' }));
    await importCampaigns(seller, [{ day: '2026-10-01', campaign: 'Alpha', spend: '1.10' }]);
    await importBulk(seller, '2026-10-05', campaignRows(1, { name: 'Alpha Q4' }));
    const later = await importCampaigns(seller, [
      { day: '2026-10-01', campaign: 'Alpha Q4', spend: '1.20' },
      { day: '2026-10-06', campaign: 'Alpha Q4', spend: '5.00' },
    ]);
    expect(later).toMatchObject({ created: 1, updated: 1, unchanged: 0 });
    expect(await dailySpend(seller)).toEqual([
      ['Alpha Q4', '2026-10-01', '1200000'],
      ['Alpha Q4', '2026-10-06', '5000000'],
    ]);
    const names = await fixture.sql`
      SELECT name, effective_from::text AS "from", effective_to::text AS "to" FROM ads.sp_name_history
       WHERE seller_id = ${seller.sellerId} AND entity_type = 'campaign' ORDER BY effective_from NULLS FIRST`;
    expect(names).toEqual([
      { name: 'Alpha', from: null, to: '2026-10-05' },
      { name: 'Alpha Q4', from: '2026-10-05', to: null },
    ]);
  });

  it('becomes one with its older self when the renaming is learned later', async () => {
    const seller = await fixture.seller();
    await importBulk(seller, '2026-10-02', campaignRows(1, { name: 'Alpha' }));
    await importCampaigns(seller, [{ day: '2026-10-01', campaign: 'Alpha', spend: '1.10' }]);
    await importCampaigns(seller, [{ day: '2026-10-01', campaign: 'Alpha Q4', spend: '1.20' }]);
    await importBulk(seller, '2026-10-05', campaignRows(1, { name: 'Alpha Q4' }));
    expect(await dailySpend(seller)).toEqual([['Alpha Q4', '2026-10-01', '1200000']]);
    const seller_ = await fixture.sql`
      SELECT spend_micros::text AS spend FROM ads.metrics_daily WHERE entity_id = ${seller.sellerId}`;
    expect(seller_).toEqual([{ spend: '1200000' }]);
  });

  it('is not guessed where two campaigns carried its name on its day', async () => {
    const seller = await fixture.seller();
    await importBulk(seller, '2026-10-02', [
      ...campaignRows(1, { name: 'Twin' }),
      ...campaignRows(2, { name: 'Twin' }),
    ]);
    const result = await importCampaigns(seller, [{ day: '2026-10-01', campaign: 'Twin', spend: '1.10' }]);
    expect(result.rows).toBe(1);
    expect(await dailySpend(seller)).toEqual([]);
    const [upload] =
      await fixture.sql`SELECT unlinked FROM reports.report_upload_history WHERE id = ${result.uploadId}`;
    expect(upload).toEqual({ unlinked: 1 });
  });

  it('finds the one of two same-named campaigns that was running on its day', async () => {
    const seller = await fixture.seller();
    await importBulk(seller, '2026-10-20', [
      ...campaignRows(1, { name: 'Twin', state: 'archived', endDate: '20261005' }),
      ...campaignRows(2, { name: 'Twin', startDate: '20261006' }),
    ]);
    await importCampaigns(seller, [
      { day: '2026-10-05', campaign: 'Twin', spend: '1.00' },
      { day: '2026-10-06', campaign: 'Twin', spend: '2.00' },
    ]);
    const rows = await fixture.sql`
      SELECT c.amazon_campaign_id AS id, d.date::text AS date FROM ads.metrics_daily d
        JOIN ads.sp_campaigns c ON c.id = d.entity_id WHERE d.seller_id = ${seller.sellerId} ORDER BY d.date`;
    expect(rows).toEqual([
      { id: '100000000001', date: '2026-10-05' },
      { id: '100000000002', date: '2026-10-06' },
    ]);
  });

  it('finds the campaign that somebody said its ambiguous name means, at once and from then on', async () => {
    const seller = await fixture.seller();
    await importBulk(seller, '2026-10-02', [
      ...campaignRows(1, { name: 'Twin' }),
      ...campaignRows(2, { name: 'Twin' }),
    ]);
    await importCampaigns(seller, [{ day: '2026-10-01', campaign: 'Twin', spend: '1.10' }]);
    const [second] = await fixture.sql<{ id: string }[]>`
      SELECT id FROM ads.sp_campaigns WHERE seller_id = ${seller.sellerId} AND amazon_campaign_id = '100000000002'`;
    const linked = await fixture.database.ingest({ ...seller, userId: null }, async (sql) => {
      const entity = await findLinkable(sql, second?.id ?? '');
      if (!entity) throw new Error('there is no such campaign');
      await keepNameLink(sql, { ...entity, entityId: second?.id ?? '', name: 'Twin', linkedBy: null });
      return await relinkReports(sql, seller.sellerId);
    });
    expect(linked).toBe(1);
    await importCampaigns(seller, [{ day: '2026-10-02', campaign: 'Twin', spend: '2.20' }]);
    const rows = await fixture.sql`
      SELECT c.amazon_campaign_id AS id, d.date::text AS date FROM ads.metrics_daily d
        JOIN ads.sp_campaigns c ON c.id = d.entity_id WHERE d.seller_id = ${seller.sellerId} ORDER BY d.date`;
    expect(rows).toEqual([
      { id: '100000000002', date: '2026-10-01' },
      { id: '100000000002', date: '2026-10-02' },
    ]);
  });

  it('finds its keyword by ad group, text and match type, case-blind', async () => {
    const seller = await fixture.seller();
    await importBulk(seller, '2026-10-02', campaignRows(1, { name: 'Alpha' }));
    const content = targetingReport([
      { ...target, targeting: 'hand grinder', matchType: 'EXACT', spend: '1.00' },
      { ...target, targeting: 'hand grinder', matchType: 'BROAD', spend: '2.00' },
    ]);
    const result = await fixture.import(seller, await fixture.file('targeting.csv', content));
    expect(result).toMatchObject({ created: 2, totals: { spend: '3.00', units: '6' } });
    const rows = await fixture.sql`
      SELECT level, spend_micros::text AS spend, units::text FROM ads.metrics_daily WHERE seller_id = ${seller.sellerId}`;
    expect(rows).toEqual([{ level: 'target', spend: '1000000', units: '3' }]);
  });

  it('does not link to a campaign of another agency with the same name', async () => {
    const [one, other] = [await fixture.seller(), await fixture.seller()];
    await importBulk(one, '2026-10-02', campaignRows(1, { name: 'Alpha' }));
    await importCampaigns(other, [{ day: '2026-10-01', campaign: 'Alpha', spend: '1.10' }]);
    expect(await dailySpend(one)).toEqual([]);
    expect(await dailySpend(other)).toEqual([]);
  });
});

const target = { day: '2026-10-01', campaign: 'Alpha', adGroup: 'Group 1' };

describe('a bulk workbook', () => {
  it('is not undone by one that was downloaded earlier and uploaded later', async () => {
    const seller = await fixture.seller();
    await importBulk(seller, '2026-10-05', campaignRows(1, { name: 'Alpha', bid: 0.9 }));
    const older = await importBulk(seller, '2026-10-02', campaignRows(1, { name: 'Alpha', bid: 0.4 }));
    expect(older).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
    const [keyword] = await fixture.sql`
      SELECT bid_micros::text AS bid FROM ads.sp_keywords WHERE seller_id = ${seller.sellerId}`;
    expect(keyword).toEqual({ bid: '900000' });
  });

  it('tells which entities changed, and its totals are the campaigns alone', async () => {
    const seller = await fixture.seller();
    const first = await importBulk(seller, '2026-10-02', campaignRows(1, { name: 'Alpha' }));
    expect(first).toMatchObject({
      reportType: 'bulk_operations_v2',
      period: { from: '2026-09-01', to: '2026-09-30' },
      rows: 4,
      created: 4,
      entities: { Campaign: 1, 'Ad Group': 1, Keyword: 1, 'Product Ad': 1 },
      totals: { impressions: '100', clicks: '10', spend: '5.50', sales: '40.00', orders: '2', units: '3' },
    });
    const second = await importBulk(seller, '2026-10-03', campaignRows(1, { name: 'Alpha', bid: 0.8 }));
    expect(second).toMatchObject({ created: 0, updated: 1, unchanged: 3 });
  });

  it('leaves out a row whose parent is nowhere', async () => {
    const seller = await fixture.seller();
    const [, , keyword] = campaignRows(7, { name: 'Gone' });
    const rows = campaignRows(1, { name: 'Alpha' });
    const result = await importBulk(seller, '2026-10-02', keyword ? [...rows, keyword] : rows);
    expect(result).toMatchObject({ created: 4, rejected: 1 });
    expect(result.rejections[0]).toMatchObject({ line: 6, code: 'UNKNOWN_PARENT' });
  });
});
