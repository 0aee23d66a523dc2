import { FileRefusedError } from '@sellergraph/core/errors';
import { microsToDecimal } from '@sellergraph/core/money';
import type { BulkColumnName } from '@sellergraph/core/reports/bulk-operations';
import { type BulkRow, type BulkSummary, bulkValue } from '@sellergraph/core/reports/parsed-bulk';
import { describe, expect, test } from 'vitest';
import { openReport } from '../../open-report.ts';
import { buildWorkbook, textRows } from '../../testing/build-workbook.ts';
import { expectedFiles, fixturePath } from '../../testing/fixtures.ts';
import { temporaryFile } from '../../testing/temporary-file.ts';

interface ReadBulk {
  readonly rows: BulkRow[];
  readonly summary: BulkSummary;
}

async function readBulk(path: string): Promise<ReadBulk> {
  const opened = await openReport(path);
  if (opened.kind !== 'bulk') throw new Error('The file is a report');
  try {
    const rows: BulkRow[] = [];
    for await (const chunk of opened.rows()) rows.push(...chunk);
    return { rows, summary: opened.summary() };
  } finally {
    await opened.close();
  }
}

function sumsOf(rows: readonly BulkRow[]): Record<string, string> {
  const sum = (name: BulkColumnName) => rows.reduce((total, row) => total + BigInt(bulkValue(row, name) ?? 0), 0n);
  return {
    impressions: String(sum('impressions')),
    clicks: String(sum('clicks')),
    spend: microsToDecimal(sum('spend_micros')),
    sales: microsToDecimal(sum('sales_micros')),
    orders: String(sum('orders')),
    units: String(sum('units')),
  };
}

const files = expectedFiles().filter(({ report_type }) => report_type === 'bulk_operations_v2');
const taken = files.filter(({ outcome }) => outcome !== 'reject');

describe('a bulk workbook gives the rows and sums of every entity', () => {
  test.each(taken)('$path', async (expected) => {
    const { rows, summary } = await readBulk(fixturePath(expected.path));
    const campaigns = rows.filter(({ sheet }) => sheet === 'campaigns');
    const entities = Object.keys(expected.entities ?? {}).map((entity) => {
      const own = campaigns.filter((row) => row.entity === entity);
      return [entity, { rows: own.length, sums: sumsOf(own) }];
    });
    expect(Object.fromEntries(entities)).toEqual(expected.entities);
    expect(summary.rows.campaigns).toBe(expected.rows);
    const terms = rows.filter(({ sheet }) => sheet === 'search_terms');
    const termsExpected = expected.search_term_tab ?? { rows: 0, sums: sumsOf([]) };
    expect({ rows: terms.length, sums: sumsOf(terms) }).toEqual(termsExpected);
    expect(summary.rejections).toEqual([]);
    const edited = expected.outcome.startsWith('warn');
    expect(summary.warnings.map(({ code }) => code)).toEqual(edited ? ['USER_EDITED_BULK'] : []);
  });
});

describe('a bulk workbook that cannot be taken is refused', () => {
  test.each(files.filter(({ outcome }) => outcome === 'reject'))('$path', async ({ path, error }) => {
    await expect(readBulk(fixturePath(path))).rejects.toThrow(FileRefusedError);
    await expect(readBulk(fixturePath(path))).rejects.toMatchObject({ code: error });
  });
});

test('words have one spelling, whatever the language and case of the file', async () => {
  const canadian = await readBulk(fixturePath('reupload/bulk-en_CA/1__14d_first.xlsx'));
  const american = await readBulk(fixturePath('tiny/bulk-a1ztw0uk8qk-20261025-20261031-1793700000001.xlsx'));
  for (const { rows } of [canadian, american]) {
    const found = (name: BulkColumnName) => new Set(rows.map((row) => bulkValue(row, name)));
    expect([null, 'enabled', 'paused', 'archived']).toEqual(expect.arrayContaining([...found('state')]));
    expect([null, 'AUTO', 'MANUAL']).toEqual(expect.arrayContaining([...found('targeting_type')]));
    expect([null, 'down_only', 'up_and_down', 'fixed', 'rule_based']).toEqual(
      expect.arrayContaining([...found('bidding_strategy')]),
    );
    expect([null, 'broad', 'phrase', 'exact', 'negative_exact', 'negative_phrase']).toEqual(
      expect.arrayContaining([...found('match_type')]),
    );
    const dates = [...found('start_date')].filter((date) => date !== null);
    expect(dates.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))).toBe(true);
  }
});

test('placements, percentages and bids are typed', async () => {
  const { rows } = await readBulk(fixturePath('tiny/bulk-a1ztw0uk8qk-20261025-20261031-1793700000001.xlsx'));
  const adjustments = rows.filter(({ entity }) => entity === 'Bidding Adjustment');
  expect(new Set(adjustments.map((row) => bulkValue(row, 'placement')))).toEqual(
    new Set(['placement_amazon_business', 'placement_product_page', 'placement_rest_of_search', 'placement_top']),
  );
  expect(adjustments.map((row) => bulkValue(row, 'percentage'))).toEqual(['0', '0', '0', '0']);
  const campaign = rows.find(({ entity }) => entity === 'Campaign');
  const target = rows.find(({ entity }) => entity === 'Product Targeting');
  if (!campaign || !target) throw new Error('The fixture has no campaign or no target');
  expect(campaign).toMatchObject({ sheet: 'campaigns', line: 2 });
  expect(bulkValue(campaign, 'campaign_id')).toBe('407296568083927');
  expect(bulkValue(campaign, 'daily_budget_micros')).toBe('10000000');
  expect(bulkValue(campaign, 'start_date')).toBe('2026-10-03');
  expect(bulkValue(campaign, 'end_date')).toBeNull();
  expect(bulkValue(target, 'bid_micros')).toBe('1570000');
  expect(bulkValue(target, 'product_targeting_expression')).toBe('close-match');
});

test('the period and the instant of download come from the file name, and are unknown without it', async () => {
  const named = await readBulk(fixturePath('tiny/bulk-a1ztw0uk8qk-20261025-20261031-1793700000001.xlsx'));
  expect(named.summary.fileInfo).toEqual({
    accountId: 'a1ztw0uk8qk',
    period: { from: '2026-10-25', to: '2026-10-31' },
    downloadedAt: '2026-11-03T10:00:00.001Z',
  });
  const lost = await readBulk(fixturePath('bulk/uk_bulk_52col_name_lost.xlsx'));
  expect(lost.summary.fileInfo).toEqual({ accountId: null, period: null, downloadedAt: null });
});

const columns = [
  'Product',
  'Entity',
  'Operation',
  'Campaign ID',
  'Portfolio ID',
  'Targeting Type',
  'State',
  'Daily Budget',
  'Product Targeting Expression',
];
const row = (id: string, state = 'enabled', budget = '12.50') => [
  'Sponsored Products',
  'Campaign',
  '',
  id,
  '',
  'Auto',
  state,
  budget,
  '',
];

test('a renamed sheet is found by its header', async () => {
  const bytes = buildWorkbook({ sheets: { Kampagnen: textRows([columns, row('123456789012345')]) } });
  const { rows } = await readBulk(temporaryFile('renamed.xlsx', bytes));
  expect(rows.map((own) => bulkValue(own, 'daily_budget_micros'))).toEqual(['12500000']);
});

test('a bad cell leaves its row out and names sheet, line, column and code', async () => {
  const sheet = textRows([columns, row('111'), row('222', 'sleeping'), row('333', 'paused', 'a lot'), row('')]);
  const { summary } = await readBulk(
    temporaryFile('bad.xlsx', buildWorkbook({ sheets: { 'Sponsored Products Campaigns': sheet } })),
  );
  expect(summary.rows.campaigns).toBe(1);
  expect(summary.rejections).toMatchObject([
    { sheet: 'Sponsored Products Campaigns', line: 3, column: 'State', code: 'BAD_VALUE' },
    { sheet: 'Sponsored Products Campaigns', line: 4, column: 'Daily Budget', code: 'BAD_NUMBER' },
    { sheet: 'Sponsored Products Campaigns', line: 5, column: 'Campaign ID', code: 'MISSING_VALUE' },
  ]);
});
