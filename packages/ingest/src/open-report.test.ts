import { FileRefusedError } from '@sellergraph/core/errors';
import { microsToDecimal } from '@sellergraph/core/money';
import type { ParsedRow, ReportSummary } from '@sellergraph/core/reports/parsed-report';
import { reports } from '@sellergraph/core/reports/registry';
import { storedColumns } from '@sellergraph/core/reports/report';
import { describe, expect, test } from 'vitest';
import { type OpenOptions, openReport } from './open-report.ts';
import { buildWorkbook, textRows } from './testing/build-workbook.ts';
import { type Expected, expectedFiles, fixturePath } from './testing/fixtures.ts';
import { temporaryFile } from './testing/temporary-file.ts';

const today = '2026-11-03';

interface ReadReport {
  readonly rows: ParsedRow[];
  readonly summary: ReportSummary;
}

async function readReport(path: string, options: OpenOptions = {}): Promise<ReadReport> {
  const opened = await openReport(path, { today, ...options });
  if (opened.kind !== 'report') throw new Error('The file is a bulk workbook');
  try {
    const rows: ParsedRow[] = [];
    for await (const chunk of opened.chunks()) rows.push(...chunk);
    return { rows, summary: opened.summary() };
  } finally {
    await opened.close();
  }
}

async function refusalOf(path: string, options: OpenOptions = {}): Promise<FileRefusedError> {
  try {
    await readReport(path, options);
  } catch (error) {
    if (error instanceof FileRefusedError) return error;
    throw error;
  }
  throw new Error('The file was taken');
}

/** Sums of the given measures as `expected.json` writes them. */
function sumsOf({ rows, summary }: ReadReport, measures: readonly string[]): Record<string, string> {
  const columns = storedColumns(summary.report);
  return Object.fromEntries(
    measures.map((measure) => {
      const index = columns.findIndex(({ name }) => name === measure || name === `${measure}_micros`);
      const sum = rows.reduce((total, row) => total + BigInt(row.values[index] ?? 0), 0n);
      return [measure, columns[index]?.type === 'money' ? microsToDecimal(sum) : String(sum)];
    }),
  );
}

const types = new Set(reports.map(({ type }) => type));
const files = expectedFiles();
const isTaken = ({ report_type, outcome }: Expected) =>
  types.has(report_type ?? '') && /^accept(?:_with_row_errors)?$/.test(outcome);
const taken = files.filter(isTaken);
const refused = files.filter(
  (file) => file.outcome === 'reject' && (types.has(file.report_type ?? '') || !file.report_type),
);
const others = files.filter(
  ({ report_type }) => report_type && report_type !== 'bulk_operations_v2' && !types.has(report_type),
);

/** The unified console export has no header that tells the attribution window. */
function isUnified({ path, variant = '' }: Expected): boolean {
  return variant.startsWith('unified_console') || path.includes('unified_console');
}

test('there are fixtures of every kind', () => {
  expect(taken.length).toBeGreaterThan(60);
  expect(refused.length).toBeGreaterThan(10);
  expect(others.length).toBeGreaterThan(20);
});

describe('a report file gives its rows, and its sums to the cent', () => {
  test.each(taken)('$path', async (expected) => {
    const read = await readReport(fixturePath(expected.path));
    const { summary } = read;
    const { timeUnit, period, attributionDays } = summary;
    expect(summary).toMatchObject({ rows: expected.rows, currency: expected.currency, warnings: [] });
    expect(summary.report.type).toBe(expected.report_type);
    expect(sumsOf(read, Object.keys(expected.sums ?? {}))).toEqual(expected.sums);
    expect(timeUnit).toBe(expected.time_unit ?? timeUnit);
    expect([period.from, period.to]).toEqual(expected.in_file ?? [period.from, period.to]);
    expect(attributionDays).toBe(isUnified(expected) ? null : (expected.attribution_days ?? attributionDays));
    expect(summary.rejections).toHaveLength(expected.rows_failed ?? 0);
    for (const rejection of summary.rejections) expect(rejection.code).toBe(expected.error);
  });
});

describe('a file that is no report we take is refused as a whole', () => {
  test.each(refused)('$path', async ({ path, error, missing = [] }) => {
    const refusal = await refusalOf(fixturePath(path));
    expect(refusal.code).toBe(error);
    expect(refusal.message).toContain('Nothing was changed.');
    for (const column of missing) expect(refusal.message).toContain(`"${column}"`);
  });
});

describe('a report that is not taken yet is never taken for another', () => {
  test.each(others)('$path', async ({ path, outcome }) => {
    const refusal = await refusalOf(fixturePath(path));
    const german = outcome.includes('LOCALE_NOT_SUPPORTED');
    expect(refusal.code).toBe(german ? 'LOCALE_NOT_SUPPORTED' : 'UNKNOWN_REPORT_TYPE');
  });

  test('and is called by its name', async () => {
    const refusal = await refusalOf(fixturePath('tiny/placement.xlsx'));
    expect(refusal.message).toBe('This is a Placement report. Sellergraph does not take it yet. Nothing was changed.');
  });
});

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
