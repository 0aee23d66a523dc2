import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { requestImport, requestReversal } from '@sellergraph/db/reports/writes/mark-upload';
import { registerUpload } from '@sellergraph/db/reports/writes/register-upload';
import { LocalOriginals } from '@sellergraph/ingest/originals/local-originals';
import { type ImportFixture, openImportFixture, type TestSeller } from '@sellergraph/ingest/testing/import-fixture';
import { campaignReport } from '@sellergraph/ingest/testing/report-files';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ImportWorker } from './import-worker.ts';

/** For work that another takes up. */
const patience = { timeout: 20_000 };

let fixture: ImportFixture;

beforeAll(async () => {
  fixture = await openImportFixture();
});

afterAll(() => fixture.close());

/** An upload as the page makes it, whose original lies in a store of its own, and the worker for it. */
async function uploaded(seller: TestSeller, previewFirst: boolean) {
  const rows = [{ day: '2026-10-01', campaign: 'Alpha', spend: '1.10', sales: '5.00' }];
  const path = await fixture.file('campaign.csv', campaignReport(rows));
  const fileHash = createHash('sha256')
    .update(await readFile(path))
    .digest();
  const { uploadId } = await fixture.database.write({ ...seller, userId: null }, (tx) =>
    registerUpload(tx, {
      sellerId: seller.sellerId,
      fileName: 'campaign.csv',
      fileHash,
      sizeBytes: 1n,
      blobPath: 'campaign.csv',
      uploadedBy: null,
      period: null,
      previewFirst,
    }),
  );
  const originals = new LocalOriginals(dirname(path));
  const worker = new ImportWorker(fixture.database, { originals, log: { info: () => {}, error: () => {} } });
  return { uploadId, worker, path };
}

async function state(uploadId: string) {
  const [upload] = await fixture.sql<{ state: string; created: number; effect: object[] | null }[]>`
    SELECT state, created, effect FROM reports.report_upload_history WHERE id = ${uploadId}`;
  return upload;
}

async function storedRows({ sellerId }: TestSeller) {
  const [{ rows } = { rows: -1 }] = await fixture.sql<{ rows: number }[]>`
    SELECT count(*)::int AS rows FROM reports.rpt_sponsored_products_campaign WHERE seller_id = ${sellerId}`;
  return rows;
}

test('an upload that is tried first changes nothing until it is confirmed', async () => {
  const seller = await fixture.seller();
  const { uploadId, worker, path } = await uploaded(seller, true);
  await worker.start();
  try {
    await vi.waitFor(
      async () => expect(await state(uploadId)).toMatchObject({ state: 'previewed', created: 1 }),
      patience,
    );
    const sums = { rows: 1, spendMicros: '1100000', salesMicros: '5000000' };
    expect((await state(uploadId))?.effect).toEqual([{ day: '2026-10-01', before: null, after: sums }]);
    expect(await storedRows(seller)).toBe(0);
    await expect(fixture.import(seller, path)).rejects.toMatchObject({ code: 'DECISION_PENDING' });
    await fixture.database.write({ ...seller, userId: null }, (tx) => requestImport(tx, uploadId));
    await vi.waitFor(async () => expect(await state(uploadId)).toMatchObject({ state: 'live', created: 1 }), patience);
    expect(await storedRows(seller)).toBe(1);
  } finally {
    await worker.stop();
  }
});

test('a reversal that was asked for is done by whichever worker comes, once', async () => {
  const seller = await fixture.seller();
  const { uploadId, worker } = await uploaded(seller, false);
  await worker.start();
  await vi.waitFor(async () => expect(await state(uploadId)).toMatchObject({ state: 'live' }), patience);
  await worker.stop();
  await fixture.database.write({ ...seller, userId: null }, (tx) => requestReversal(tx, uploadId, null));
  expect(await storedRows(seller)).toBe(1);
  const next = new ImportWorker(fixture.database, {
    originals: new LocalOriginals('/nowhere'),
    log: { info: () => {}, error: () => {} },
  });
  await next.start();
  try {
    await vi.waitFor(async () => expect(await state(uploadId)).toMatchObject({ state: 'reversed' }), patience);
    expect(await storedRows(seller)).toBe(0);
  } finally {
    await next.stop();
  }
});
