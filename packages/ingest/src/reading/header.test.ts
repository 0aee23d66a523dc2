import { describe, expect, test } from 'vitest';
import { duplicateHeader, findHeader, normaliseHeader, readHeaders } from './header.ts';

describe('spellings of a header become one', () => {
  test.each([
    ['\uFEFFDate', 'date'],
    ['CAMPAIGN\u00A0NAME ', 'campaign name'],
    ['Campaign  Name', 'campaign name'],
    ['7 Day Total Sales ', '{days} day total sales'],
    ['7 Day Total Sales ($)', '{days} day total sales'],
    ['14 Day Total Sales (₹)', '{days} day total sales'],
    ['7 Day Total Sales (CA$)', '{days} day total sales'],
    ['Spend(USD)', 'spend'],
    ['Total Advertising Cost of Sales (ACoS) ', 'advertising cost of sales (acos)'],
    ['Advertising Cost of Sales (ACOS) ', 'advertising cost of sales (acos)'],
    ['Total Return on Advertising Spend (RoAS)', 'return on advertising spend (roas)'],
    ['Total Order Items', 'total order items'],
    ['Click-Thru Rate (CTR)', 'click-thru rate (ctr)'],
    ['Cost Per Click (CPC)', 'cost per click (cpc)'],
    ['Sitzungen – Summe', 'sitzungen - summe'],
    ['Ｓｐｅｎｄ', 'spend'],
  ])('%j', (raw, key) => {
    expect(normaliseHeader(raw).key).toBe(key);
  });

  test('the attribution window is kept beside', () => {
    expect(normaliseHeader('14 Day Total Orders (#)')).toEqual({ key: '{days} day total orders (#)', days: 14 });
    expect(normaliseHeader('Spend').days).toBeNull();
  });
});

test('blank headers are left out and move nothing', () => {
  expect(readHeaders(['Date', '', ' ', 'None', 'Spend ']).map(({ raw, index }) => [raw, index])).toEqual([
    ['Date', 0],
    ['Spend', 4],
  ]);
});

test('two headers with one meaning are found', () => {
  expect(duplicateHeader(readHeaders(['Spend', 'Date', ' spend ']))?.map(({ index }) => index)).toEqual([0, 2]);
  expect(duplicateHeader(readHeaders(['Spend', 'Date']))).toBeNull();
});

test('the header is the row with the most known words, below any titles', () => {
  const row = (line: number, cells: string[]) => ({ line, cells, unfinished: false });
  const known = (key: string) => ['date', 'spend', 'clicks'].includes(key);
  const rows = [
    row(1, ['Report of the date']),
    row(2, []),
    row(3, ['Date', 'Spend', 'Clicks']),
    row(4, ['x', 'y', 'z']),
  ];
  expect(findHeader(rows, known)).toMatchObject({ position: 2, known: 3, filled: true });
  expect(findHeader(rows.slice(0, 3), known)).toMatchObject({ filled: false });
  expect(findHeader(rows.slice(0, 2), known)).toBeNull();
});
