import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCalendar } from './days.ts';
import { downloadFiles } from './downloads.ts';
import { simulate } from './figures/simulate.ts';
import { generateDemo } from './generate-demo.ts';
import type { DemoImport, DemoPlan } from './plan.ts';
import { cents, readCsv } from './test-support/read-csv.ts';
import { readWorkbook, records, sumCents } from './test-support/read-workbook.ts';
import { veloraUk } from './vocabulary/velora-uk.ts';
import { buildAccount } from './world/build-account.ts';

const END_DAY = '2026-11-19';
const NEWEST_SERIAL = 46_345;

let dir: string;
let plan: DemoPlan;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'demo-'));
  plan = generateDemo({ dir, endDay: END_DAY });
}, 60_000);

afterAll(() => rmSync(dir, { recursive: true }));

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const find = (folder: string, name: string): DemoImport => {
  const found = plan.imports.find(({ file }) => file.includes(folder) && basename(file).startsWith(name));
  if (!found) throw new Error(`No ${name} in ${folder}.`);
  return found;
};
const sheet = (folder: string, name: string) => {
  const [rows] = readWorkbook(readFileSync(find(folder, name).file)).values();
  return records(rows ?? []);
};
const csv = (folder: string, name: string) => readCsv(readFileSync(find(folder, name).file, 'utf8'));

describe('the demo files', () => {
  it('are the same bytes whenever they are made for the same end day', () => {
    const account = buildAccount(veloraUk);
    const calendar = createCalendar(END_DAY);
    const again = downloadFiles(account, simulate(account, calendar), calendar).flatMap(({ files }) => files);
    const written = plan.imports.filter(({ file }) => file.includes(veloraUk.key));
    expect(written.map(({ file }) => digest(readFileSync(file)))).toEqual(again.map(({ content }) => digest(content)));
  });

  it('stay below 40 MB, all in the folder that was asked for', () => {
    const bytes = plan.imports.reduce((sum, { file }) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeLessThan(40_000_000);
    expect(plan.imports.every(({ file }) => file.startsWith(dir))).toBe(true);
    expect(new Set(plan.imports.map(({ file }) => file)).size).toBe(plan.imports.length);
  });

  it('end on the end day and begin ninety days before, or fourteen for the newest seller', () => {
    const days = (folder: string) => sheet(folder, 'Sponsored_Products_Targeting').map((row) => Number(row.Date));
    const northpeak = days('northpeak-home-fr');
    expect(Math.max(...northpeak)).toBe(NEWEST_SERIAL);
    expect(Math.min(...northpeak)).toBe(NEWEST_SERIAL - 89);
    const kibo = days('kibo-pets-us');
    expect(Math.max(...kibo)).toBe(NEWEST_SERIAL);
    expect(Math.min(...kibo)).toBe(NEWEST_SERIAL - 13);
  });

  it('join up: a campaign has what its product ads have, and no less than its targets and terms', () => {
    const campaigns = csv('northpeak-home-fr', 'Sponsored_Products_Campaign');
    const spend = campaigns.reduce((sum, row) => sum + cents(row.Spend ?? ''), 0);
    const sales = campaigns.reduce((sum, row) => sum + cents(row['7 Day Total Sales '] ?? ''), 0);
    const products = sheet('northpeak-home-fr', 'Sponsored_Products_Advertised');
    const targets = sheet('northpeak-home-fr', 'Sponsored_Products_Targeting');
    expect(sumCents(products, 'Spend')).toBe(spend);
    expect(sumCents(products, '7 Day Total Sales ')).toBe(sales);
    expect(sumCents(targets, 'Spend')).toBeLessThan(spend);
    expect(sumCents(targets, 'Spend')).toBeGreaterThan(spend * 0.94);
  });

  it('have two bad cells in one report, and in no other', () => {
    const bad = (folder: string) =>
      sheet(folder, 'Sponsored_Products_Search_term').flatMap(({ Spend, Clicks }, index) =>
        typeof Spend === 'number' && typeof Clicks === 'number' ? [] : [{ row: index + 2, Spend, Clicks }],
      );
    expect(bad('northpeak-home-fr')).toMatchObject([
      { row: 214, Spend: { error: '#N/A' } },
      { row: 867, Clicks: 'n/a' },
    ]);
    expect(bad('kibo-pets-us')).toEqual([]);
  });

  it('show a rename between two downloads', () => {
    const names = (folder: string) =>
      new Set(csv(folder, 'Sponsored_Products_Campaign').map((row) => row['Campaign Name']));
    const before = names('velora-skin-uk/2026-11-13');
    const after = names('velora-skin-uk/2026-11-19');
    expect([...before].filter((name) => !after.has(name))).toEqual(
      expect.arrayContaining(['VS | Retinol cream | Exact', 'VS | Vitamin C serum | Phrase test']),
    );
    expect(after).toContain('VS | Night cream | Exact');
  });

  it('keep a campaign at its budget day after day', () => {
    const rows = csv('northpeak-home-de', 'Sponsored_Products_Campaign').filter(
      (row) => row['Campaign Name'] === 'SP · Handmühle · Auto',
    );
    const spent = rows.map((row) => cents(row.Spend ?? '') / cents(row.Budget ?? ''));
    expect(spent).toHaveLength(90);
    expect(spent.filter((share) => share >= 0.93).length).toBeGreaterThan(75);
    expect(Math.max(...spent)).toBeLessThan(1.2);
  });

  it('escape quotes in campaign names the way the console does', () => {
    const text = readFileSync(find('trailmark-gear-us', 'Sponsored_Products_Campaign').file, 'utf8');
    expect(text).toContain(String.raw`,"32oz \""Summit\"" Bottle - Broad, evergreen",`);
  });
});

describe('the plan', () => {
  it('has seven sellers of two agencies in four marketplaces and three currencies', () => {
    expect(plan.agencies.map(({ slug }) => slug)).toEqual(['copperlight', 'harbour-lane']);
    expect(plan.sellers.filter(({ agencySlug }) => agencySlug === 'copperlight')).toHaveLength(5);
    expect(plan.sellers.filter(({ agencySlug }) => agencySlug === 'harbour-lane')).toHaveLength(2);
    expect(new Set(plan.sellers.map(({ marketplace }) => marketplace))).toEqual(new Set(['DE', 'FR', 'UK', 'US']));
    expect(new Set(plan.sellers.map(({ currency }) => currency))).toEqual(new Set(['EUR', 'GBP', 'USD']));
    expect(new Set(plan.sellers.map(({ sellerId, marketplace }) => `${sellerId} ${marketplace}`)).size).toBe(7);
  });

  it('names a seller and an uploader of the same agency for every file', () => {
    for (const { agencySlug, sellerId, marketplace, uploadedBy } of plan.imports) {
      const seller = plan.sellers.find((one) => one.sellerId === sellerId && one.marketplace === marketplace);
      expect(seller?.agencySlug).toBe(agencySlug);
      const user = plan.agencies
        .find(({ slug }) => slug === agencySlug)
        ?.users.find(({ email }) => email === uploadedBy);
      expect(['admin', 'member']).toContain(user?.role);
    }
  });

  it('imports in order of time, for each seller the bulk workbook first, none after the end day', () => {
    const times = plan.imports.map(({ uploadedAt }) => uploadedAt);
    expect(times).toEqual(times.toSorted());
    expect(times.at(-1)?.slice(0, 10)).toBe(END_DAY);
    for (const { sellerId, marketplace } of plan.sellers) {
      const first = plan.imports.find((one) => one.sellerId === sellerId && one.marketplace === marketplace);
      expect(basename(first?.file ?? '')).toMatch(/^bulk-/);
    }
  });

  it('has a user of every role in both agencies, all at reserved addresses', () => {
    for (const { users } of plan.agencies)
      expect(users.map(({ role }) => role)).toEqual(['admin', 'member', 'reviewer']);
    const users = [plan.superAdmin, ...plan.agencies.flatMap((agency) => agency.users)];
    for (const { email, password } of users) {
      expect(email).toMatch(/@[a-z-]+\.example$/);
      expect(password).toMatch(/-demo$/);
    }
  });
});
