import type { ReportSummary } from '@sellergraph/core/reports/parsed-report';
import { describe, expect, test } from 'vitest';
import { openReport } from '../open-report.ts';
import { temporaryFile } from '../testing/temporary-file.ts';

const header =
  'Date,Currency,Program Type,Campaign Name,Impressions,Clicks,Spend,7 Day Total Sales,7 Day Total Orders (#)';
const good = '2026-10-05,USD,Sponsored Products,Auto,10,1,$0.50,$0.00,0';

async function read(...lines: string[]): Promise<ReportSummary> {
  const opened = await openReport(temporaryFile('report.csv', [header, ...lines].join('\r\n')), {
    today: '2026-11-03',
  });
  if (opened.kind !== 'report') throw new Error('not a report');
  try {
    for await (const rows of opened.chunks()) expect(rows.length).toBeGreaterThan(0);
    return opened.summary();
  } finally {
    await opened.close();
  }
}

describe('a row that cannot be read is left out with its reason', () => {
  test.each([
    ['MISSING_VALUE', 'Date', good.replace('2026-10-05', '')],
    ['BAD_DATE', 'Date', good.replace('2026-10-05', '05/10/2026')],
    ['MISSING_VALUE', 'Campaign Name', good.replace('Auto', ' ')],
    ['TOO_LONG', 'Campaign Name', good.replace('Auto', 'n'.repeat(1_001))],
    ['MISSING_VALUE', 'Impressions', good.replace(',10,', ',,')],
    ['BAD_NUMBER', 'Impressions', good.replace(',10,', ',ten,')],
    ['BAD_NUMBER', 'Clicks', good.replace(',1,', ',-1,')],
    ['BAD_NUMBER', 'Spend', good.replace('$0.50', '#REF!')],
    ['MISSING_VALUE', 'Currency', good.replace('USD', '')],
    ['CURRENCY_MISMATCH', 'Currency', good.replace('USD', 'CAD')],
    ['OTHER_AD_PRODUCT', 'Program Type', good.replace('Sponsored Products', 'Sponsored Brands')],
    ['RAGGED_ROW', null, `${good},more`],
  ])('%s in %s', async (code, column, line) => {
    const { rows, rejections } = await read(good, line, good);
    expect(rows).toBe(2);
    expect(rejections).toMatchObject([{ line: 3, column, code }]);
  });
});

describe('lines that are no data are passed over', () => {
  test.each([
    ['a blank line', ''],
    ['a line of commas', ',,,,,,,,'],
    ['a totals line', 'Total,,,,10,1,$0.50,,'],
    ['a totals line without a label', ',,,,10,1,$0.50,,'],
    ['a short totals line', 'Grand Total'],
    ['the header once more', header],
    ['spare commas at the end of a good line', `${good},,`],
  ])('%s', async (name, line) => {
    const { rows, rejections } = await read(good, line, good);
    expect(rejections).toEqual([]);
    expect(rows).toBe(name.startsWith('spare') ? 3 : 2);
  });
});

test('a campaign may be called Total', async () => {
  expect((await read(good.replace('Auto', 'Total'))).rows).toBe(1);
});

test('another header further down refuses the file: its rows stand in another order', async () => {
  const reordered = header.split(',').toReversed().join(',');
  await expect(read(good, reordered, good)).rejects.toMatchObject({ code: 'DUPLICATE_HEADER' });
});

test('a file that ends in the middle of a row is refused', async () => {
  await expect(read(good, '2026-10-05,USD,Spons')).rejects.toMatchObject({ code: 'TRUNCATED_FILE' });
});

test('a file of which no row can be taken is refused with the first reason', async () => {
  const bad = good.replace('$0.50', 'x');
  await expect(read(bad, bad)).rejects.toMatchObject({
    code: 'NO_ROWS',
    message: expect.stringContaining('Line 2, "Spend"'),
  });
});

test('a file of bad rows is refused before their list gets long', async () => {
  const bad = Array.from({ length: 10_001 }, () => good.replace('$0.50', 'x'));
  await expect(read(good, ...bad)).rejects.toMatchObject({ code: 'TOO_MANY_BAD_ROWS' });
});

test('a German file is read by its own separators', async () => {
  const german = '"2026-10-05";EUR;Sponsored Products;Auto;"1.234";1;"1.234,56 €";"0,00 €";0';
  const path = temporaryFile('report.csv', `${header.replaceAll(',', ';')}\n${german}\n`);
  const opened = await openReport(path);
  if (opened.kind !== 'report') throw new Error('not a report');
  for await (const [row] of opened.chunks()) {
    expect(row?.values.slice(0, 5)).toEqual(['Auto', '1234', '1', '1234560000', '0']);
  }
  await opened.close();
});
