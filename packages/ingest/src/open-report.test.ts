import { storedColumns } from '@sellergraph/core/reports/report';
import { describe, expect, test } from 'vitest';
import { buildWorkbook, textRows } from './testing/build-workbook.ts';
import { expectedFiles, fixturePath } from './testing/fixtures.ts';
import { readReport, refusalOf } from './testing/read-report.ts';
import { temporaryFile } from './testing/temporary-file.ts';

const files = expectedFiles();

test('German headers are refused as German', async () => {
  const refusal = await refusalOf(fixturePath('sp-campaign/de_summary_german_header_HYPOTHESIS.csv'));
  expect(refusal.code).toBe('LOCALE_NOT_SUPPORTED');
  expect(refusal.message).toContain('German');
});

describe('bad rows are left out, named by line, column and code', () => {
  test('rows with too few or too many cells', async () => {
    const { summary } = await readReport(fixturePath('dirty/campaign_ragged_rows.csv'));
    expect(summary.rejections).toMatchObject([
      { line: 4, column: null, code: 'RAGGED_ROW' },
      { line: 6, column: null, code: 'RAGGED_ROW' },
    ]);
  });

  test('an error value of the spreadsheet where an amount belongs', async () => {
    const { summary } = await readReport(fixturePath('dirty/search_term_error_cells.xlsx'));
    expect(summary.rejections).toMatchObject([
      { column: 'Spend', code: 'BAD_NUMBER', message: '"#N/A" is not an amount of money.' },
    ]);
  });

  test('rows in another currency than most', async () => {
    const { summary } = await readReport(fixturePath('dirty/search_term_mixed_currencies.xlsx'));
    expect(summary.rejections.map(({ line }) => line)).toEqual([38, 39, 40, 41]);
    expect(summary.currency).toBe('CAD');
  });

  test('rows in another currency than the account, even when they are most', async () => {
    const { summary } = await readReport(fixturePath('dirty/search_term_mixed_currencies.xlsx'), {
      expectedCurrency: 'USD',
    });
    expect(summary).toMatchObject({ rows: 4, currency: 'USD' });
    expect(summary.rejections).toHaveLength(36);
  });
});

test('a file of another account’s currency is refused', async () => {
  const refusal = await refusalOf(fixturePath('tiny/campaign.csv'), { expectedCurrency: 'USD' });
  expect(refusal.code).toBe('CURRENCY_MISMATCH');
});

test('search terms are kept as typed, formulas and leading tabs included', async () => {
  for (const path of ['dirty/search_term_formula_injection.xlsx', 'dirty/search_term_formula_injection.csv']) {
    const { rows, summary } = await readReport(fixturePath(path));
    const index = storedColumns(summary.report).findIndex(({ name }) => name === 'customer_search_term');
    const expected = files.find((file) => file.path === 'dirty/search_term_formula_injection.xlsx')?.terms ?? [];
    expect(rows.slice(0, expected.length).map((row) => row.values[index])).toEqual(expected);
  }
});

test('values stand in the order of the stored columns, and the words for no portfolio are null', async () => {
  const { rows, summary } = await readReport(fixturePath('reupload/portfolio-sentinel-flip/2__no-portfolio.xlsx'));
  const flipped = await readReport(fixturePath('reupload/portfolio-sentinel-flip/1__not-grouped.xlsx'));
  const names = storedColumns(summary.report).map(({ name }) => name);
  expect(rows.map(({ values }) => values)).toEqual(flipped.rows.map(({ values }) => values));
  expect(rows.some(({ values }) => values[names.indexOf('portfolio_name')] === null)).toBe(true);
  expect(summary.columns).toContain('portfolio_name');
  expect(summary.columns).not.toContain('retailer');
});

test('quotes that the CSV writes as \\" are the quotes of the name', async () => {
  const { rows } = await readReport(fixturePath('sp-campaign/uk_daily_2019_header.csv'));
  expect(rows[1]?.values[0]).toBe('10" SoyKit "core" - Auto, launch');
});

test('a key column that the file need not have is empty, a measure that it has not is null', async () => {
  const { rows, summary } = await readReport(fixturePath('sp-advertised-product/in_vendor_daily.xlsx'));
  const names = storedColumns(summary.report).map(({ name }) => name);
  expect(rows[0]?.values[names.indexOf('advertised_sku')]).toBe('');
  expect(rows[0]?.values[names.indexOf('other_sales_micros')]).toBeNull();
});

test('a day that is not over is warned of', async () => {
  const path = fixturePath('tiny/targeting.xlsx');
  expect((await readReport(path, { today: '2026-10-31' })).summary.warnings).toMatchObject([{ code: 'PARTIAL_DAY' }]);
  expect((await readReport(path, { today: '2026-11-01' })).summary.warnings).toEqual([]);
});

describe('a workbook with several sheets', () => {
  const header = ['Date', 'Currency', 'Campaign Name', 'Impressions', 'Clicks', 'Spend', '7 Day Total Sales '];
  const report = textRows([
    [...header, '7 Day Total Orders (#)'],
    ['2026-10-01', 'EUR', 'Auto', '10', '1', '0.5', '0', '0'],
  ]);

  test('is read when one of them is a report, wherever it stands', async () => {
    const bytes = buildWorkbook({ sheets: { Notes: textRows([['Hello']]), Data: report, Empty: '' } });
    const { summary } = await readReport(temporaryFile('several.xlsx', bytes));
    expect(summary).toMatchObject({ rows: 1, timeUnit: 'DAILY', attributionDays: 7 });
  });

  test('is refused when two are', async () => {
    const bytes = buildWorkbook({ sheets: { One: report, Two: report } });
    expect((await refusalOf(temporaryFile('several.xlsx', bytes))).code).toBe('SEVERAL_SHEETS');
  });

  test('is read when the other one is hidden', async () => {
    const bytes = buildWorkbook({ sheets: { One: report, Two: report }, hidden: ['Two'] });
    expect((await readReport(temporaryFile('several.xlsx', bytes))).summary.rows).toBe(1);
  });
});
