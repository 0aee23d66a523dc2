import { describe, expect, it } from 'vitest';
import { createCalendar, LAST_DAY } from '../days.ts';
import { downloadFiles } from '../downloads.ts';
import { simulate } from '../figures/simulate.ts';
import { readWorkbook, records, type SeenCell } from '../test-support/read-workbook.ts';
import { fernleaUk } from '../vocabulary/fernlea-uk.ts';
import { kiboUs } from '../vocabulary/kibo-us.ts';
import type { SellerSpec } from '../vocabulary/seller-spec.ts';
import { buildAccount } from '../world/build-account.ts';

const calendar = createCalendar('2026-11-19');

function filesOf(spec: SellerSpec): Map<string, Buffer> {
  const account = buildAccount(spec);
  const sets = downloadFiles(account, simulate(account, calendar), calendar);
  return new Map(sets.at(-1)?.files.map(({ name, content }) => [name.replace(/_report.*|-a1.*/, ''), content]));
}

const kibo = filesOf(kiboUs);
const fernlea = filesOf(fernleaUk);
const workbook = (files: Map<string, Buffer>, name: string): Map<string, SeenCell[][]> =>
  readWorkbook(files.get(name) ?? Buffer.alloc(0));
const header = (files: Map<string, Buffer>, name: string, sheet: string) =>
  (workbook(files, name).get(sheet)?.[0] ?? []).filter((cell) => typeof cell === 'string').join('|');

describe('headers', () => {
  it('of the targeting report are those of 2026, trailing spaces included', () => {
    expect(header(kibo, 'Sponsored_Products_Targeting', 'Sponsored_Products_Targeting_re')).toBe(
      'Date|Portfolio name|Currency|Campaign Name|Country|Ad Group Name|Retailer|Targeting|Match Type|Impressions|Top-of-search Impression Share|Clicks|Click-Thru Rate (CTR)|Cost Per Click (CPC)|Spend|Total Advertising Cost of Sales (ACOS) |Total Return on Advertising Spend (ROAS)|7 Day Total Sales |7 Day Total Orders (#)|7 Day Total Units (#)|7 Day Conversion Rate|7 Day Advertised SKU Units (#)|7 Day Other SKU Units (#)|7 Day Advertised SKU Sales |7 Day Other SKU Sales ',
    );
  });

  it('of the advertised product report put retailer and country behind the ad group', () => {
    expect(header(kibo, 'Sponsored_Products_Advertised_product', 'Sponsored_Products_Advertised_p')).toBe(
      'Date|Portfolio name|Currency|Campaign Name|Ad Group Name|Retailer|Country|Advertised SKU|Advertised ASIN|Impressions|Clicks|Click-Thru Rate (CTR)|Cost Per Click (CPC)|Spend|7 Day Total Sales |Total Advertising Cost of Sales (ACOS) |Total Return on Advertising Spend (ROAS)|7 Day Total Orders (#)|7 Day Total Units (#)|7 Day Conversion Rate|7 Day Advertised SKU Units (#)|7 Day Other SKU Units (#)|7 Day Advertised SKU Sales |7 Day Other SKU Sales ',
    );
  });

  it('of the search term report put sales before ACOS', () => {
    expect(header(kibo, 'Sponsored_Products_Search_term', 'Sponsored_Products_Search_term_')).toBe(
      'Date|Portfolio name|Currency|Campaign Name|Ad Group Name|Retailer|Country|Targeting|Match Type|Customer Search Term|Impressions|Clicks|Click-Thru Rate (CTR)|Cost Per Click (CPC)|Spend|7 Day Total Sales |Total Advertising Cost of Sales (ACOS) |Total Return on Advertising Spend (ROAS)|7 Day Total Orders (#)|7 Day Total Units (#)|7 Day Conversion Rate|7 Day Advertised SKU Units (#)|7 Day Other SKU Units (#)|7 Day Advertised SKU Sales |7 Day Other SKU Sales ',
    );
  });

  it('of the campaign report have the year before on accounts in dollars only', () => {
    const line = (files: Map<string, Buffer>) =>
      files.get('Sponsored_Products_Campaign')?.toString('utf8').split('\r\n')[0];
    expect(line(fernlea)).toBe(
      '\uFEFFDate,Start Date,End Date,Portfolio name,Campaign Type,Campaign Name,Status,Currency,Budget,Targeting Type,Bidding strategy,Impressions,Clicks,Click-Thru Rate (CTR),Spend,Cost Per Click (CPC),7 Day Total Orders (#),"Total Advertising Cost of Sales (ACoS) ","7 Day Total Sales "',
    );
    expect(line(kibo)).toContain('Impressions,Last Year Impressions,Clicks,Last Year Clicks,');
  });

  it('of the bulk workbook are 53, in title case or in sentence case', () => {
    const title = header(kibo, 'bulk', 'Sponsored Products Campaigns')?.split('|') ?? [];
    const sentence = header(fernlea, 'bulk', 'Sponsored Products Campaigns')?.split('|') ?? [];
    expect(title).toHaveLength(53);
    expect(sentence).toHaveLength(53);
    expect(title.slice(3, 14)).toEqual([
      'Campaign ID',
      'Ad Group ID',
      'Portfolio ID',
      'Ad ID',
      'Keyword ID',
      'Product Targeting ID',
      'Campaign Name',
      'Ad Group Name',
      'Campaign Name (Informational only)',
      'Ad Group Name (Informational only)',
      'Portfolio Name (Informational only)',
    ]);
    expect(sentence.map((name) => name.toLowerCase())).toEqual(title.map((name) => name.toLowerCase()));
    expect(sentence).toContain('Campaign name');
    expect(sentence).toContain('Ad Group Default Bid');
  });
});

describe('the bulk workbook', () => {
  const rows = records(workbook(kibo, 'bulk').get('Sponsored Products Campaigns') ?? []);
  const of = (entity: string) => rows.filter((row) => row.Entity === entity);

  it('has the sheets that real files have, the search terms with ids among them', () => {
    const sheets = workbook(kibo, 'bulk');
    expect([...sheets.keys()].slice(0, 4)).toEqual([
      'Portfolios',
      'Brand Assets Data (Read-only)',
      'Sponsored Products Campaigns',
      'Config',
    ]);
    expect(sheets.get('Sponsored Brands Campaigns')).toHaveLength(1);
    expect(sheets.get('SP Search Term Report')?.length).toBeGreaterThan(50);
  });

  it('holds every kind of entity, with four placements for each campaign', () => {
    expect(of('Bidding Adjustment')).toHaveLength(of('Campaign').length * 4);
    expect([...new Set(rows.map((row) => row.Entity))].map(String).toSorted()).toEqual([
      'Ad Group',
      'Bidding Adjustment',
      'Campaign',
      'Campaign Negative Keyword',
      'Campaign Negative Product Targeting',
      'Keyword',
      'Negative Keyword',
      'Negative Product Targeting',
      'Product Ad',
      'Product Targeting',
    ]);
  });

  it('writes ids as text, negatives with 0 and operations not at all', () => {
    for (const row of rows) {
      expect(row['Campaign ID']).toMatch(/^\d+$/);
      expect(row.Operation).toBeNull();
    }
    expect(of('Negative Keyword')[0]).toMatchObject({ Impressions: 0, Spend: 0, ROAS: 0, Bid: null });
  });

  it('uses sentence case for entities too, with the one exception', () => {
    const entities = new Set(
      records(workbook(fernlea, 'bulk').get('Sponsored Products Campaigns') ?? []).map((row) => row.Entity),
    );
    expect([...entities].map(String).toSorted()).toEqual([
      'Ad group',
      'Campaign',
      'Campaign Negative Product Targeting',
      'Campaign negative keyword',
      'Keyword',
      'Negative keyword',
      'Negative product targeting',
      'Product ad',
      'Product targeting',
    ]);
  });

  it('adds up the last thirty days of the reports', () => {
    const targets = records(workbook(kibo, 'Sponsored_Products_Targeting').values().next().value ?? []);
    const clicks = (list: readonly Record<string, SeenCell>[]) =>
      list.reduce((sum, row) => sum + Number(row.Clicks), 0);
    expect(clicks([...of('Keyword'), ...of('Product Targeting')])).toBe(clicks(targets));
    expect(Math.max(...targets.map((row) => Number(row.Date)))).toBe(calendar.serial(LAST_DAY));
  });
});
