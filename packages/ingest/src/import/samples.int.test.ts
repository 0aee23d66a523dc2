import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decimalToMicros } from '@sellergraph/core/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportFixture, openImportFixture } from '../testing/import-fixture.ts';
import type { ImportResult, ImportTotals } from './import-result.ts';

interface ExpectedFile {
  readonly path: string;
  readonly report_type: string | null;
  readonly currency?: string;
  readonly rows: number;
  readonly outcome: string;
  readonly error?: string | null;
  readonly sums?: Readonly<Record<string, string>>;
  readonly entities?: Readonly<Record<string, { readonly rows: number }>>;
}

interface ReuploadSet {
  readonly set: string;
  readonly steps: readonly {
    readonly file: string;
    readonly expect: {
      readonly rows: number;
      readonly created: number;
      readonly updated: number;
      readonly unchanged: number;
    };
  }[];
}

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const expected: { files: ExpectedFile[]; reupload_sets: ReuploadSet[] } = JSON.parse(
  readFileSync(`${folder}expected.json`, 'utf8'),
);
const taken = new Set([
  'bulk_operations_v2',
  'sponsored_products_search_term',
  'sponsored_products_targeting',
  'sponsored_products_advertised_product',
  'sponsored_products_campaign',
]);
const byPath = new Map(expected.files.map((file) => [file.path, file]));
const marketplaces: Record<string, string> = { USD: 'US', GBP: 'UK', CAD: 'CA', EUR: 'DE', INR: 'IN' };

let fixture: ImportFixture;

beforeAll(async () => {
  fixture = await openImportFixture();
});

afterAll(() => fixture.close());

function sellerFor(file: ExpectedFile | undefined) {
  const currency = file?.currency ?? 'USD';
  return fixture.seller({ currency, marketplace: marketplaces[currency] ?? 'US' });
}

/** Sums as integers of one unit, so that 3.50 and 3.5 are the same. */
function exact(totals: Readonly<Record<string, string | null>>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, totals[name] == null ? null : decimalToMicros(totals[name])]));
}

const measures: readonly (keyof ImportTotals)[] = ['impressions', 'clicks', 'spend', 'sales', 'orders', 'units'];

function expectStored(result: ImportResult, file: ExpectedFile) {
  expect(result).toMatchObject({ reportType: file.report_type, rows: file.rows, created: file.rows });
  const known = measures.filter((name) => file.sums?.[name] !== undefined);
  expect(exact({ ...result.totals }, known)).toEqual(exact(file.sums ?? {}, known));
  for (const [entity, { rows }] of Object.entries(file.entities ?? {})) {
    expect(result.entities).toMatchObject({ [entity]: rows });
  }
}

const accepted = expected.files.filter(
  ({ report_type, outcome, path }) =>
    taken.has(report_type ?? '') &&
    /^(accept$|accept_with_row_errors|warn)/.test(outcome) &&
    !path.startsWith('reupload'),
);

describe('the rows and sums stored are those expected', () => {
  it.each(accepted.map((file) => [file.path, file] as const))('of %s', async (path, file) => {
    const result = await fixture.import(await sellerFor(file), folder + path);
    expectStored(result, file);
    const codes = new Set(result.rejections.map((rejection) => rejection.code));
    expect([...codes]).toEqual(file.outcome === 'accept_with_row_errors' ? [file.error] : []);
    const again = await fixture.import({ ...(await sellerOf(result)) }, folder + path);
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

describe('successive downloads give the expected counts', () => {
  it.each(expected.reupload_sets.map((set) => [set.set, set] as const))('of %s', async (_, set) => {
    const seller = await sellerFor(byPath.get(set.steps[0]?.file ?? ''));
    for (const { file, expect: counts } of set.steps) {
      const { rows, created, updated, unchanged } = await fixture.import(seller, folder + file);
      expect({ file, rows, created, updated, unchanged }).toEqual({ file, ...counts });
    }
  });
});

const refused = expected.files.filter(
  ({ report_type, outcome, error }) =>
    (report_type === null || taken.has(report_type)) && outcome === 'reject' && error,
);

describe('a file that is refused changes nothing', () => {
  it.each(refused.map((file) => [file.path, file.error ?? '', file] as const))('%s: %s', async (path, code, file) => {
    const seller = await sellerFor(file);
    await expect(fixture.import(seller, folder + path)).rejects.toMatchObject({ code });
    const [left] = await fixture.sql`
      SELECT (SELECT count(*)::int FROM reports.report_row_changes WHERE agency_id = ${seller.agencyId}) AS changes,
             (SELECT count(*)::int FROM ads.sp_campaigns WHERE agency_id = ${seller.agencyId}) AS campaigns`;
    expect(left).toEqual({ changes: 0, campaigns: 0 });
  });
});
