import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decimalToMicros } from '@sellergraph/core/money';
import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import { reportByType } from '@sellergraph/core/reports/registry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReversal } from '../reversal/run-reversal.ts';
import { type Expected, expectedFiles, fixturePath } from '../testing/fixtures.ts';
import { type ImportFixture, openImportFixture } from '../testing/import-fixture.ts';
import type { ImportResult, ImportTotals } from './import-result.ts';

interface ReversalState {
  readonly uploads_in_order: readonly string[];
  readonly reversed: readonly string[];
  readonly state: { readonly rows: number; readonly sums: Readonly<Record<string, string>> };
}

interface ReuploadSet {
  readonly set: string;
  readonly steps: readonly {
    readonly file: string;
    readonly snapshot_date?: string;
    readonly expect: {
      readonly rows: number;
      readonly created: number;
      readonly updated: number;
      readonly unchanged: number;
    };
  }[];
}

const files = expectedFiles();
const sets: {
  reupload_sets: ReuploadSet[];
  reversal: { files: Record<string, string>; states: ReversalState[] };
} = JSON.parse(readFileSync(fixturePath('expected.json'), 'utf8'));
const byPath = new Map(files.map((file) => [file.path, file]));
const isTaken = ({ report_type: type = '' }: Expected) => type === bulkType || reportByType(type) !== undefined;

let fixture: ImportFixture;

beforeAll(async () => {
  fixture = await openImportFixture();
});

afterAll(() => fixture.close());

const marketplaceOf: Record<string, string> = { USD: 'US', GBP: 'UK', CAD: 'CA', EUR: 'DE', INR: 'IN' };

function sellerFor(file: Expected | undefined) {
  const currency = file?.currency ?? 'USD';
  return fixture.seller({ currency, marketplace: file?.marketplace ?? marketplaceOf[currency] ?? 'US' });
}

/** What the user says of the days of a file that does not tell them. */
function said(file: Expected | undefined) {
  const [from, to] = file?.requested ?? [file?.snapshot_date, file?.snapshot_date];
  return { period: from !== undefined && to !== undefined ? { from, to } : null };
}

/** Sums as integers of one unit, so that 3.50 and 3.5 are the same. */
function exact(totals: Readonly<Record<string, string | null>>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, totals[name] == null ? null : decimalToMicros(totals[name])]));
}

const measures: readonly (keyof ImportTotals)[] = ['impressions', 'clicks', 'spend', 'sales', 'orders', 'units'];

function expectStored(result: ImportResult, file: Expected) {
  expect(result).toMatchObject({ reportType: file.report_type, rows: file.rows, created: file.rows });
  // A file may lack a column of the measure; the sums of the others are those of the account.
  const known = measures.filter((name) => file.sums?.[name] !== undefined && result.totals[name] !== null);
  expect(exact({ ...result.totals }, known)).toEqual(exact(file.sums ?? {}, known));
  for (const [entity, { rows }] of Object.entries(file.entities ?? {})) {
    expect(result.entities).toMatchObject({ [entity]: rows });
  }
}

const accepted = files.filter(
  (file) =>
    isTaken(file) &&
    /^(accept$|accept_with_row_errors|warn)/.test(file.outcome) &&
    !file.path.startsWith('reupload') &&
    file.uploaded_as === undefined,
);

describe('the rows and sums stored are those expected', () => {
  it.each(accepted.map((file) => [file.path, file] as const))('of %s', async (path, file) => {
    const result = await fixture.import(await sellerFor(file), fixturePath(path), said(file));
    expectStored(result, file);
    const codes = new Set(result.rejections.map((rejection) => rejection.code));
    expect([...codes]).toEqual(file.outcome === 'accept_with_row_errors' ? [file.error] : []);
    const again = await fixture.import({ ...(await sellerOf(result)) }, fixturePath(path), said(file));
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: result.rows, totals: result.totals });
  });
});

/** The seller whose upload it was. */
async function sellerOf(result: ImportResult) {
  const [row] = await fixture.sql<{ agencyId: string; sellerId: string }[]>`
    SELECT agency_id AS "agencyId", seller_id AS "sellerId" FROM reports.report_upload_history WHERE id = ${result.uploadId}`;
  if (!row) throw new Error('the upload is not kept');
  return row;
}

/** The file with a blank line more, where the same bytes would be told as a duplicate: the all-orders set has one twice. */
async function otherBytes(file: string): Promise<string> {
  if (!file.endsWith('uploaded-late.txt')) return fixturePath(file);
  return fixture.file(basename(file), Buffer.concat([readFileSync(fixturePath(file)), Buffer.from('\r\n')]));
}

describe('successive downloads give the expected counts', () => {
  it.each(sets.reupload_sets.map((set) => [set.set, set] as const))('of %s', async (_, set) => {
    const seller = await sellerFor(byPath.get(set.steps[0]?.file ?? ''));
    for (const { file, snapshot_date: day, expect: counts } of set.steps) {
      const period = day === undefined ? null : { from: day, to: day };
      const { rows, created, updated, unchanged } = await fixture.import(seller, await otherBytes(file), { period });
      expect({ file, rows, created, updated, unchanged }).toEqual({ file, ...counts });
    }
  });
});

describe('uploads and reversals in any order leave the expected rows', () => {
  it.each(
    sets.reversal.states.map((state) => [state.uploads_in_order.join(''), state.reversed.join(''), state] as const),
  )('%s without %s', async (_, _reversed, { uploads_in_order: order, reversed, state }) => {
    const seller = await sellerFor(byPath.get(sets.reversal.files.A ?? ''));
    const uploads = new Map<string, string>();
    for (const name of order) {
      const { uploadId } = await fixture.import(seller, fixturePath(sets.reversal.files[name] ?? ''));
      if (uploadId) uploads.set(name, uploadId);
    }
    for (const name of reversed) {
      await runReversal(fixture.database, { ...seller, userId: null }, uploads.get(name) ?? '');
    }
    const [stored] = await fixture.sql<{ rows: number }[]>`
        SELECT count(*)::int AS rows, sum(impressions)::text AS impressions, sum(clicks)::text AS clicks,
               (sum(spend_micros) / 1000000)::numeric(20, 2)::text AS spend,
               (sum(sales_micros) / 1000000)::numeric(20, 2)::text AS sales, sum(orders)::text AS orders,
               sum(units)::text AS units
          FROM reports.rpt_sponsored_products_search_term WHERE seller_id = ${seller.sellerId}`;
    expect(stored).toEqual({ rows: state.rows, ...state.sums });
  });
});

const refused = files.filter(
  (file) => (!file.report_type || isTaken(file)) && file.outcome === 'reject' && file.error && !file.uploaded_as,
);

describe('a file that is refused changes nothing', () => {
  it.each(refused.map((file) => [file.path, file.error ?? '', file] as const))('%s: %s', async (path, code, file) => {
    const seller = await sellerFor(file);
    await expect(fixture.import(seller, fixturePath(path))).rejects.toMatchObject({ code });
    const [left] = await fixture.sql`
      SELECT (SELECT count(*)::int FROM reports.report_row_changes WHERE agency_id = ${seller.agencyId}) AS changes,
             (SELECT count(*)::int FROM ads.sp_campaigns WHERE agency_id = ${seller.agencyId}) AS campaigns`;
    expect(left).toEqual({ changes: 0, campaigns: 0 });
  });
});
