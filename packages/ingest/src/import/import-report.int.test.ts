import { FileRefusedError } from '@sellergraph/core/errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportFixture, openImportFixture, type TestSeller } from '../testing/import-fixture.ts';
import { type CampaignRow, campaignReport } from '../testing/report-files.ts';

let fixture: ImportFixture;

beforeAll(async () => {
  fixture = await openImportFixture();
});

afterAll(() => fixture.close());

async function importRows(seller: TestSeller, rows: readonly CampaignRow[]) {
  return fixture.import(seller, await fixture.file('campaign.csv', campaignReport(rows)));
}

const first: CampaignRow[] = [
  { day: '2026-10-01', campaign: 'Alpha', spend: '1.10' },
  { day: '2026-10-02', campaign: 'Alpha', spend: '2.20' },
  { day: '2026-10-01', campaign: 'Beta', spend: '3.30' },
];

describe('a report', () => {
  it('is stored row by row and summed from what is stored', async () => {
    const seller = await fixture.seller();
    const result = await importRows(seller, first);
    expect(result).toMatchObject({
      reportType: 'sponsored_products_campaign',
      period: { from: '2026-10-01', to: '2026-10-02' },
      rows: 3,
      created: 3,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      totals: { impressions: '300', clicks: '30', spend: '6.60', sales: '60.00', orders: '3', units: null },
    });
  });

  it('changes nothing the second time, and says that it was there', async () => {
    const seller = await fixture.seller();
    const once = await importRows(seller, first);
    const again = await importRows(seller, first);
    expect(again).toMatchObject({ uploadId: once.uploadId, created: 0, updated: 0, unchanged: 3, totals: once.totals });
    expect(again.warnings.map((warning) => warning.code)).toContain('DUPLICATE_FILE');
  });

  it('updates the rows whose figures differ and keeps what they were', async () => {
    const seller = await fixture.seller();
    const before = await importRows(seller, first);
    const after = await importRows(seller, [
      ...first.slice(0, 2),
      { day: '2026-10-01', campaign: 'Beta', spend: '3.31' },
      { day: '2026-10-03', campaign: 'Beta', spend: '9.00' },
    ]);
    expect(after).toMatchObject({ created: 1, updated: 1, unchanged: 2, totals: { spend: '15.61' } });
    const changes = await fixture.sql`
      SELECT change_type, previous->>'spend_micros' AS before, current->>'spend_micros' AS after, previous_upload_id,
             cardinality(key_hashes) AS packed
        FROM reports.report_row_changes WHERE upload_id = ${after.uploadId} ORDER BY change_type, report_date`;
    expect(changes).toEqual([
      { change_type: 'CREATED', before: null, after: null, previous_upload_id: null, packed: 1 },
      { change_type: 'UNCHANGED', before: null, after: null, previous_upload_id: null, packed: 1 },
      { change_type: 'UNCHANGED', before: null, after: null, previous_upload_id: null, packed: 1 },
      {
        change_type: 'UPDATED',
        before: '3300000',
        after: '3310000',
        previous_upload_id: before.uploadId,
        packed: null,
      },
    ]);
  });

  it('does not count a new budget as an update, and keeps it', async () => {
    const seller = await fixture.seller();
    await importRows(seller, first);
    const restated = await importRows(
      seller,
      first.map((row) => ({ ...row, budget: '50.0' })),
    );
    expect(restated).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    const rows = await fixture.sql`
      SELECT DISTINCT budget_micros::text AS budget FROM reports.rpt_sponsored_products_campaign
       WHERE seller_id = ${seller.sellerId}`;
    expect(rows).toEqual([{ budget: '50000000' }]);
  });

  it('keeps both of two campaigns that share a name', async () => {
    const seller = await fixture.seller();
    const twins: CampaignRow[] = [
      { day: '2026-10-01', campaign: 'Twin', spend: '1.00' },
      { day: '2026-10-01', campaign: 'Twin', spend: '2.00' },
    ];
    expect(await importRows(seller, twins)).toMatchObject({ created: 2, totals: { spend: '3.00' } });
    const more = await importRows(seller, [...twins, { day: '2026-10-02', campaign: 'Twin', spend: '4.00' }]);
    expect(more).toMatchObject({ created: 1, unchanged: 2 });
  });

  it('leaves a bad row out and says where it is', async () => {
    const seller = await fixture.seller();
    const content = campaignReport(first).replace('$2.20', '$2.2O');
    const result = await fixture.import(seller, await fixture.file('campaign.csv', content));
    expect(result).toMatchObject({ rows: 2, created: 2, rejected: 1, totals: { spend: '4.40' } });
    expect(result.rejections).toEqual([
      expect.objectContaining({
        line: 3,
        column: 'Spend',
        code: 'BAD_NUMBER',
        message: expect.stringContaining('$2.2O'),
      }),
    ]);
  });

  it('rehearses an import without leaving anything behind', async () => {
    const seller = await fixture.seller();
    const path = await fixture.file('campaign.csv', campaignReport(first));
    expect(await fixture.import(seller, path, { dryRun: true })).toMatchObject({ uploadId: null, created: 3 });
    const left = await fixture.sql`
      SELECT count(*)::int AS uploads FROM reports.report_upload_history WHERE seller_id = ${seller.sellerId}`;
    expect(left).toEqual([{ uploads: 0 }]);
    expect(await fixture.import(seller, path)).toMatchObject({ created: 3 });
  });

  it('keeps a refused file in the history with its reason, and changes nothing', async () => {
    const seller = await fixture.seller();
    const path = await fixture.file('notes.csv', 'Day,Note\n2026-10-01,hello\n');
    await expect(fixture.import(seller, path)).rejects.toThrow(FileRefusedError);
    const uploads = await fixture.sql`
      SELECT state, code, rows FROM reports.report_upload_history WHERE seller_id = ${seller.sellerId}`;
    expect(uploads).toEqual([{ state: 'refused', code: 'UNKNOWN_REPORT_TYPE', rows: 0 }]);
  });

  it('rolls everything back when its connection is lost in the middle, and can be imported again', async () => {
    const seller = await fixture.seller();
    const path = await fixture.file('campaign.csv', campaignReport(first));
    let killed = false;
    const cut = fixture.import(seller, path, {
      onProgress: (stage) => {
        if (stage !== 'merging' || killed) return;
        killed = true;
        void fixture.sql`
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = 'sellergraph ingest'`.execute();
      },
    });
    await expect(cut).rejects.toMatchObject({ code: expect.stringMatching(/CONNECTION_CLOSED|57P01/) });
    const left = await fixture.sql`
      SELECT (SELECT count(*)::int FROM reports.rpt_sponsored_products_campaign WHERE seller_id = ${seller.sellerId}) AS rows,
             (SELECT count(*)::int FROM ads.metrics_daily WHERE seller_id = ${seller.sellerId}) AS figures`;
    expect(left).toEqual([{ rows: 0, figures: 0 }]);
    expect(await fixture.import(seller, path)).toMatchObject({ created: 3 });
  });

  it('is imported once when two people send the same bytes at the same moment', async () => {
    const seller = await fixture.seller();
    const path = await fixture.file('campaign.csv', campaignReport(first));
    const results = await Promise.allSettled([1, 2, 3].map(() => fixture.import(seller, path)));
    const created = results.map((result) => (result.status === 'fulfilled' ? result.value.created : 0));
    expect(created.toSorted((a, b) => a - b)).toEqual([0, 0, 3]);
    const refusals = results.filter((result) => result.status === 'rejected').map((result) => result.reason.code);
    expect(refusals.filter((code) => code !== 'IMPORT_RUNNING')).toEqual([]);
    const stored = await fixture.sql`
      SELECT count(*)::int AS rows FROM reports.rpt_sponsored_products_campaign WHERE seller_id = ${seller.sellerId}`;
    expect(stored).toEqual([{ rows: 3 }]);
  });

  it('keeps the same file of two agencies apart', async () => {
    const [one, other] = [await fixture.seller(), await fixture.seller()];
    const a = await importRows(one, first);
    const b = await importRows(other, first);
    expect(b).toMatchObject({ created: 3, updated: 0, unchanged: 0 });
    expect(b.uploadId).not.toBe(a.uploadId);
  });

  it('does not import for a seller of another agency', async () => {
    const [one, other] = [await fixture.seller(), await fixture.seller()];
    const crossed = { agencyId: one.agencyId, sellerId: other.sellerId };
    await expect(importRows(crossed, first)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
