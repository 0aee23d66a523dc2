import { isMarketplace, marketplaces } from '@sellergraph/core/marketplaces';
import { microsToDecimal } from '@sellergraph/core/money';
import { reportByType } from '@sellergraph/core/reports/registry';
import { storedColumns } from '@sellergraph/core/reports/report';
import { describe, expect, test } from 'vitest';
import type { OpenOptions } from './open-report.ts';
import { type Expected, expectedFiles, fixturePath } from './testing/fixtures.ts';
import { type ReadReport, readReport, refusalOf, valueIn } from './testing/read-report.ts';

const files = expectedFiles();
const isReport = ({ report_type }: Expected) => reportByType(report_type ?? '') !== undefined;
const isRefused = ({ outcome }: Expected) => outcome === 'reject' || outcome.includes('LOCALE_NOT_SUPPORTED');
const taken = files.filter((file) => isReport(file) && /^accept(?:_with_row_errors)?$/.test(file.outcome));
const refused = files.filter((file) => isRefused(file) && (isReport(file) || !file.report_type));
const others = files.filter(
  (file) => file.report_type && file.report_type !== 'bulk_operations_v2' && !isReport(file) && !isRefused(file),
);

/** What a user says who uploads the file: the account, and the days where the file does not tell them. */
function optionsOf({ marketplace = '', requested, snapshot_date: day, uploaded_as }: Expected): OpenOptions {
  const account = isMarketplace(marketplace) ? marketplaces[marketplace] : undefined;
  const [from, to] = requested ?? [day, day];
  return {
    timeZone: account?.timeZone,
    expectedCurrency: account?.currency,
    expectedType: uploaded_as,
    ...(from !== undefined && to !== undefined ? { period: { from, to } } : {}),
  };
}

/** Measures of the generator that the file has no column for. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'business-reports/by-date/uk_monthly.csv': ['sessions', 'page_views'],
  'business-reports/by-date/ca_daily_sales.csv': ['page_views'],
};

/** Sums of the given measures as `expected.json` writes them, by columns that may be summed. */
function sumsOf({ rows, summary }: ReadReport, measures: readonly string[]): Record<string, string> {
  const columns = storedColumns(summary.report);
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const index = columns.findIndex(({ name }) => name === measure || name === `${measure}_micros`);
      const column = columns[index];
      if (column?.additive !== true) throw new Error(`${measure} may not be summed`);
      if (!summary.columns.includes(column.name)) return [];
      const values = rows.map((row) => row.values[index] ?? '0');
      if (column.type === 'decimal') return [[measure, decimalSum(values)]];
      const sum = values.reduce((total, value) => total + BigInt(value), 0n);
      return [[measure, column.type === 'money' ? microsToDecimal(sum) : String(sum)]];
    }),
  );
}

const places = 18;

function decimalSum(values: readonly string[]): string {
  const scaled = values.map((value) => {
    const [whole = '', fraction = ''] = value.split('.');
    return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
  });
  const digits = String(scaled.reduce((total, value) => total + value, 0n)).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/0+$/, '');
}

const units: Readonly<Record<string, string>> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  Weekly: 'WEEKLY',
  Monthly: 'MONTHLY',
  Quarterly: 'QUARTERLY',
};

/** Null where the expectations do not say it. */
function expectedUnit({ time_unit, granularity, reporting_range, requested, snapshot_date, report_type }: Expected) {
  if (time_unit) return time_unit;
  if (snapshot_date) return 'SNAPSHOT';
  if (requested) return 'SUMMARY';
  if (report_type === 'br_all_orders' || report_type === 'azure_usage') return 'DAILY';
  return units[granularity ?? reporting_range ?? ''] ?? null;
}

/** The header of the unified console export does not tell the attribution window, and other reports have none. */
function expectedWindow({ path, variant = '', report_type = '', attribution_days }: Expected) {
  const unified = variant.startsWith('unified_console') || path.includes('unified_console');
  const without = unified || !/^sponsored_products_(?!performance_over_time|gross_and_invalid)/.test(report_type);
  return without ? null : attribution_days;
}

test('there are fixtures of every kind', () => {
  expect(taken.length).toBeGreaterThan(120);
  expect(new Set(taken.map(({ report_type }) => report_type)).size).toBe(18);
  expect(refused.length).toBeGreaterThan(18);
  expect(others.length).toBeGreaterThan(0);
});

describe('a report file gives its rows, and its sums to the cent', () => {
  test.each(taken)('$path', async (expected) => {
    const read = await readReport(fixturePath(expected.path), optionsOf(expected));
    const { summary } = read;
    expect(summary).toMatchObject({ rows: expected.rows, warnings: [] });
    expect(summary.report.type).toBe(expected.report_type);
    const names = Object.keys(expected.sums ?? {}).filter((name) => !leftOut[expected.path]?.includes(name));
    expect(sumsOf(read, Object.keys(expected.sums ?? {}))).toEqual(
      Object.fromEntries(names.map((name) => [name, expected.sums?.[name]])),
    );
    expect(summary.currency).toBe(hasCurrency(read) ? expected.currency : null);
    expect(summary.timeUnit).toBe(expectedUnit(expected) ?? summary.timeUnit);
    const window = expectedWindow(expected);
    expect(summary.attributionDays).toBe(window === undefined ? summary.attributionDays : window);
    expect(summary.rejections).toHaveLength(expected.rows_failed ?? 0);
    for (const rejection of summary.rejections) expect(rejection.code).toBe(expected.error);
    const days = daysOf(read, expected);
    expect(days.found).toEqual(days.expected);
  });
});

function hasCurrency({ summary }: ReadReport): boolean {
  const withoutColumn = ['sponsored_products_performance_over_time'];
  return summary.report.currency !== null && !withoutColumn.includes(summary.report.type);
}

/** What a file must say of its days, beside what it says. Orders, whose days are the marketplace's, are told apart below. */
function daysOf({ rows, summary }: ReadReport, expected: Expected) {
  const { from, to } = summary.period;
  const { in_file, requested, snapshot_date, reporting_date, granularity, report_type } = expected;
  if (requested) return { expected: requested, found: [from, to] };
  if (snapshot_date) return { expected: [snapshot_date, snapshot_date], found: [from, to] };
  if (reporting_date) return { expected: reporting_date, found: to };
  if (!in_file || report_type === 'br_all_orders') return { expected: null, found: null };
  if (!granularity) return { expected: in_file, found: [from, to] };
  // The file says on which day a week or month begins.
  const starts = rows.map(({ start }) => start).toSorted();
  return { expected: in_file, found: [starts[0], starts.at(-1)] };
}

describe('orders have the days of their marketplace', () => {
  const orders = taken.filter(({ report_type }) => report_type === 'br_all_orders');

  test.each(orders)('$path', async (expected) => {
    const read = await readReport(fixturePath(expected.path), optionsOf(expected));
    const days: Record<string, { units: bigint; sales: bigint }> = {};
    const statuses: Record<string, number> = {};
    for (const row of read.rows) {
      const status = valueIn(read, row, 'order_status') ?? '';
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 'Cancelled' || valueIn(read, row, 'sales_channel') === 'Non-Amazon') continue;
      const day = days[row.start] ?? { units: 0n, sales: 0n };
      days[row.start] = {
        units: day.units + BigInt(valueIn(read, row, 'units') ?? 0),
        sales: day.sales + BigInt(valueIn(read, row, 'sales_micros') ?? 0),
      };
    }
    const written = Object.entries(days).map(([day, { units: sum, sales }]) => [
      day,
      { units: String(sum), sales: microsToDecimal(sales) },
    ]);
    expect(Object.fromEntries(written)).toEqual(expected.by_marketplace_day_not_cancelled_not_mcf);
    expect(statuses).toEqual(expected.statuses);
  });
});

describe('a file that is no report we take is refused as a whole', () => {
  test.each(refused)('$path', async (expected) => {
    const { path, error, missing = [] } = expected;
    const refusal = await refusalOf(fixturePath(path), optionsOf(expected));
    expect(refusal.code).toBe(error ?? 'LOCALE_NOT_SUPPORTED');
    expect(refusal.message).toContain('Nothing was changed.');
    for (const column of missing) expect(refusal.message).toContain(`"${column}"`);
  });
});

describe('a file of another kind is never taken for a report', () => {
  test.each(others)('$path', async ({ path }) => {
    expect((await refusalOf(fixturePath(path))).code).toBe('UNKNOWN_REPORT_TYPE');
  });
});
