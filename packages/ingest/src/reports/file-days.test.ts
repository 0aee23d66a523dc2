import { describe, expect, test } from 'vitest';
import { type OpenOptions, openReport } from '../open-report.ts';
import { fixturePath } from '../testing/fixtures.ts';
import { readReport, refusalOf, today, valueIn } from '../testing/read-report.ts';
import { temporaryFile } from '../testing/temporary-file.ts';

async function opened(path: string, options: OpenOptions = {}) {
  const report = await openReport(path, { today, ...options });
  await report.close();
  if (report.kind !== 'report') throw new Error('not a report');
  const { type } = report.report;
  return { type, period: report.period, proposal: report.proposal, lacking: report.lacking.map(({ name }) => name) };
}

describe('a business report does not say its days', () => {
  const path = fixturePath('business-reports/child-asin/us_BusinessReport-11-02-26_2025_header.csv');

  test('so they are asked for, with a proposal from the name', async () => {
    expect(await opened(path)).toEqual({
      type: 'br_detail_page_sales_traffic_by_child',
      period: 'ask',
      proposal: { from: '2026-10-02', to: '2026-10-31' },
      lacking: [],
    });
    expect((await opened(path, { fileName: 'renamed.csv' })).proposal).toBeNull();
  });

  test('without them it is refused', async () => {
    const refusal = await refusalOf(path);
    expect(refusal.code).toBe('PERIOD_NEEDED');
    expect(refusal.message).toBe(
      'A Sales and traffic by child ASIN report does not say which days it is about. Nothing was changed. ' +
        'Choose the first and the last day that you downloaded it for.',
    );
  });

  test('with them it is a summary, or of one day', async () => {
    const month = { from: '2026-10-01', to: '2026-10-31' };
    const { rows, summary } = await readReport(path, { period: month });
    expect(summary).toMatchObject({ timeUnit: 'SUMMARY', period: month, rows: 64 });
    expect(new Set(rows.map(({ start, end }) => `${start} ${end}`))).toEqual(new Set(['2026-10-01 2026-10-31']));
    const day = { from: '2026-10-31', to: '2026-10-31' };
    expect((await readReport(path, { period: day })).summary).toMatchObject({ timeUnit: 'DAILY', period: day });
    expect((await opened(path, { period: day })).period).toBe('given');
  });

  test('days that are not over are warned of', async () => {
    const { summary } = await readReport(path, { period: { from: '2026-11-01', to: today } });
    expect(summary.warnings).toMatchObject([{ code: 'PARTIAL_DAY' }]);
  });
});

describe('a report that says its days keeps them, whatever is given', () => {
  test.each(['tiny/campaign.csv', 'tiny/targeting.xlsx', 'business-reports/by-date/us_weekly.csv'])(
    '%s',
    async (path) => {
      const given = await readReport(fixturePath(path), { period: { from: '2020-01-01', to: '2020-01-31' } });
      expect(given.summary.period).toEqual((await readReport(fixturePath(path))).summary.period);
      expect((await opened(fixturePath(path))).period).toBe('file');
    },
  );
});

describe('the dates of a report by date begin days, weeks or months', () => {
  async function read(...dates: string[]) {
    const lines = dates.map((date) => `"${date}","$10.00","1","1"`);
    const text = ['"Date","Ordered Product Sales","Units Ordered","Total Order Items"', ...lines].join('\n');
    const { rows, summary } = await readReport(temporaryFile('by-date.csv', text));
    return { unit: summary.timeUnit, spans: rows.map(({ start, end }) => `${start}/${end}`), summary };
  }

  test('a day apart, also with days that are left out', async () => {
    expect(await read('10/01/2026', '10/02/2026', '10/09/2026', '10/10/2026')).toMatchObject({
      unit: 'DAILY',
      spans: ['2026-10-01/2026-10-01', '2026-10-02/2026-10-02', '2026-10-09/2026-10-09', '2026-10-10/2026-10-10'],
    });
  });

  test('a week apart, the first from the middle of its week', async () => {
    expect(await read('8/5/26', '8/9/26', '8/16/26')).toMatchObject({
      unit: 'WEEKLY',
      spans: ['2026-08-05/2026-08-08', '2026-08-09/2026-08-15', '2026-08-16/2026-08-22'],
    });
  });

  test('a month apart, the first from the middle of its month', async () => {
    expect(await read('08/20/2026', '09/01/2026', '10/01/2026')).toMatchObject({
      unit: 'MONTHLY',
      spans: ['2026-08-20/2026-08-31', '2026-09-01/2026-09-30', '2026-10-01/2026-10-31'],
    });
  });

  test('with the day before the month where a day above 12 shows it', async () => {
    expect((await read('1/10/2026', '13/10/2026')).spans).toEqual(['2026-10-01/2026-10-01', '2026-10-13/2026-10-13']);
    expect((await read('01.10.2026', '02.10.2026')).spans).toEqual(['2026-10-01/2026-10-01', '2026-10-02/2026-10-02']);
  });

  test('a single date is that day, and the seller is told what else it could begin', async () => {
    expect((await read('10/01/2026')).summary.warnings).toMatchObject([{ code: 'DAY_OR_MONTH' }]);
    expect((await read('10/04/2026')).summary.warnings).toMatchObject([{ code: 'DAY_OR_WEEK' }]);
    expect((await read('10/05/2026')).summary).toMatchObject({ timeUnit: 'DAILY', warnings: [] });
  });

  test('and are needed', async () => {
    await expect(read('yesterday', 'today')).rejects.toMatchObject({ code: 'BAD_DATE' });
  });
});

describe('a snapshot is of the day of the upload', () => {
  const path = fixturePath('restock/us_current.txt');

  test('unless its name or the user says another', async () => {
    const day = (at: string) => ({ from: at, to: at });
    expect(await opened(path)).toMatchObject({ period: 'assumed', proposal: day(today) });
    expect(await opened(path, { fileName: 'restock_2026-10-25.txt' })).toMatchObject({ proposal: day('2026-10-25') });
    expect(await opened(path, { fileName: 'restock_2027-10-25.txt' })).toMatchObject({ proposal: day(today) });
    const { summary } = await readReport(path, { period: day('2026-10-31') });
    expect(summary).toMatchObject({ timeUnit: 'SNAPSHOT', period: day('2026-10-31'), warnings: [] });
    expect((await readReport(path)).summary).toMatchObject({ period: day(today), warnings: [] });
  });
});

describe('a search query report has its period and subject above the header', () => {
  const header = 'Search Query,Search Query Volume,Impressions: Total Count,Impressions: Brand Count,Reporting Date';
  const file = (above: string, ...dates: string[]) =>
    temporaryFile('sqp.csv', [above, header, ...dates.map((date, row) => `query ${row},9,8,7,${date}`)].join('\n'));

  test.each([
    ['WEEKLY', 'Reporting Range=["Weekly"],Select week=["Week 44 | 2026-10-25 - 2026-10-31 2026"]', '2026-10-25'],
    ['MONTHLY', 'Reporting Range=["Monthly"],Select year=["2026"],Select month=["October"]', '2026-10-01'],
    ['QUARTERLY', 'Reporting Range=["Quarterly"],Select year=["2026"]', '2026-07-01'],
  ])('%s', async (timeUnit, range, from) => {
    const to = timeUnit === 'QUARTERLY' ? '2026-09-30' : '2026-10-31';
    const read = await readReport(file(`Brand=["Acme, Sons"],${range}`, to));
    expect(read.summary).toMatchObject({ timeUnit, period: { from, to } });
    expect(valueIn(read, read.rows[0], 'brand')).toBe('Acme, Sons');
    expect(read.summary.columns).toContain('brand');
  });

  test('rows of another period are left out', async () => {
    const above = 'Brand=["Acme"],Reporting Range=["Quarterly"],Select year=["2026"],Select quarter=["3"]';
    const { summary } = await readReport(file(above, '2026-09-30', '2026-06-30', '2026-09-29'));
    expect(summary).toMatchObject({ rows: 1, period: { from: '2026-07-01', to: '2026-09-30' } });
    expect(summary.rejections).toMatchObject([
      { line: 4, column: 'Reporting Date', code: 'BAD_DATE' },
      { line: 5, column: 'Reporting Date', code: 'BAD_DATE' },
    ]);
  });

  describe('without it', () => {
    const path = fixturePath('dirty/sqp_without_metadata_line.csv');

    test('both are asked for', async () => {
      expect(await opened(path)).toEqual({
        type: 'search_query_performance_brand',
        period: 'ask',
        proposal: null,
        lacking: ['brand'],
      });
      const name = 'US_Search_Query_Performance_Brand_View_Week_2026_10_31.csv';
      expect((await opened(path, { fileName: name })).proposal).toEqual({ from: '2026-10-25', to: '2026-10-31' });
      expect((await opened(file('', '2026-10-24'))).proposal).toEqual({ from: '2026-10-18', to: '2026-10-24' });
    });

    test('it is refused until both are given', async () => {
      const period = { from: '2026-10-25', to: '2026-10-31' };
      const refusal = await refusalOf(path);
      expect(refusal.code).toBe('METADATA_MISSING');
      expect(refusal.message).toContain('which says the period and the brand of the report. Nothing was changed.');
      expect((await refusalOf(path, { period })).code).toBe('METADATA_MISSING');
      expect((await refusalOf(path, { metadata: { brand: 'Acme' } })).code).toBe('METADATA_MISSING');
      const odd = { period: { from: '2026-10-20', to: '2026-10-31' }, metadata: { brand: 'Acme' } };
      expect((await refusalOf(path, odd)).code).toBe('METADATA_MISSING');
      const read = await readReport(path, { period, metadata: { brand: 'Acme' } });
      expect(read.summary).toMatchObject({ rows: 30, timeUnit: 'WEEKLY', period });
      expect(valueIn(read, read.rows[0], 'brand')).toBe('Acme');
    });

    test('a month that ends on the same day is a month', async () => {
      const period = { from: '2026-10-01', to: '2026-10-31' };
      const { summary } = await readReport(path, { period, metadata: { brand: 'Acme' } });
      expect(summary).toMatchObject({ timeUnit: 'MONTHLY', period });
    });
  });
});

test('orders need the time zone of their marketplace', async () => {
  await expect(readReport(fixturePath('tiny/all_orders.txt'))).rejects.toThrow("need the marketplace's time zone");
});
