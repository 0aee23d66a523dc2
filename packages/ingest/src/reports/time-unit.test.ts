import type { ReportSummary } from '@sellergraph/core/reports/parsed-report';
import { expect, test } from 'vitest';
import { openReport } from '../open-report.ts';
import { temporaryFile } from '../testing/temporary-file.ts';

const figures = 'Campaign Name,Impressions,Clicks,Spend,7 Day Total Sales,7 Day Total Orders (#)';

async function read(days: string, cells: readonly string[]): Promise<{ spans: string[]; summary: ReportSummary }> {
  const lines = cells.map((cell, index) => `${cell},Campaign ${index % 3_000},1,1,1,1,1`);
  const path = temporaryFile('report.csv', `${[`${days},${figures}`, ...lines].join('\n')}\n`);
  const opened = await openReport(path, { today: '2026-11-03' });
  if (opened.kind !== 'report') throw new Error('not a report');
  const spans: string[] = [];
  for await (const rows of opened.chunks()) for (const row of rows) spans.push(`${row.start}/${row.end}`);
  await opened.close();
  return { spans, summary: opened.summary() };
}

test('a date is the day of its row', async () => {
  const { spans, summary } = await read('Date', ['2026-10-01', '2026-10-02']);
  expect(spans).toEqual(['2026-10-01/2026-10-01', '2026-10-02/2026-10-02']);
  expect(summary.timeUnit).toBe('DAILY');
});

test('beside a date, start and end are the days between which the campaign runs', async () => {
  const { spans, summary } = await read('Date,Start Date,End Date', [
    '2026-10-05,2025-01-01,',
    '2026-10-06,2025-01-01,',
  ]);
  expect(spans).toEqual(['2026-10-05/2026-10-05', '2026-10-06/2026-10-06']);
  expect(summary.timeUnit).toBe('DAILY');
});

test('beside an empty date column they are the span of the row', async () => {
  const { spans, summary } = await read('Date,Start Date,End Date', [
    ',2026-10-01,2026-10-09',
    ',2026-10-04,2026-10-31',
  ]);
  expect(spans).toEqual(['2026-10-01/2026-10-09', '2026-10-04/2026-10-31']);
  expect(summary).toMatchObject({ timeUnit: 'SUMMARY', period: { from: '2026-10-01', to: '2026-10-31' } });
});

test('several firsts of months and no other day are months', async () => {
  const { spans, summary } = await read('Date', ['2026-08-01', '2026-09-01', '2026-09-01']);
  expect(spans).toEqual(['2026-08-01/2026-08-31', '2026-09-01/2026-09-30', '2026-09-01/2026-09-30']);
  expect(summary).toMatchObject({
    timeUnit: 'MONTHLY',
    period: { from: '2026-08-01', to: '2026-09-30' },
    warnings: [],
  });
});

test('the rest of the file decides when it begins with one first of a month', async () => {
  const first = Array.from({ length: 5_000 }, () => '2026-08-01');
  expect((await read('Date', [...first, '2026-08-02'])).summary.timeUnit).toBe('DAILY');
  expect((await read('Date', [...first, '2026-09-01'])).summary.timeUnit).toBe('MONTHLY');
});

test('a single first of a month is taken as one day, and the seller is told', async () => {
  const { spans, summary } = await read('Date', ['2026-08-01']);
  expect(spans).toEqual(['2026-08-01/2026-08-01']);
  expect(summary).toMatchObject({ timeUnit: 'DAILY', warnings: [{ code: 'DAY_OR_MONTH' }] });
});

test('days that cannot be read are not passed over for the days of the campaign', async () => {
  const flight = read('Date,Start Date,End Date', ['03/04/2026,2026-01-01,2026-12-31']);
  await expect(flight).rejects.toMatchObject({ code: 'BAD_DATE', message: expect.stringContaining('"03/04/2026"') });
});
