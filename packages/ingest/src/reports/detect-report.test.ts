import { describe, expect, test } from 'vitest';
import { readHeaders } from '../reading/header.ts';
import { detectReport } from './detect-report.ts';

const figures = 'Date,Currency,Impressions,Clicks,Spend,7 Day Total Sales ,7 Day Total Orders (#)';
const detect = (columns: string) => detectReport(readHeaders(columns.split(',')));

function codeOf(columns: string): string {
  try {
    return detect(columns).type;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
  }
}

describe('a report is told by its header alone', () => {
  test.each([
    ['sponsored_products_campaign', 'Campaign Name'],
    ['sponsored_products_targeting', 'Campaign Name,Ad Group Name,Targeting,Match Type'],
    ['sponsored_products_search_term', 'Match Type,Customer Search Term,Targeting,Ad Group Name,Campaign Name'],
    ['sponsored_products_search_term', 'Campaign Name,Ad group ID,Target value,Target match type,Search term'],
    ['sponsored_products_advertised_product', 'Campaign Name,Ad Group Name,Advertised SKU,Advertised ASIN'],
    ['sponsored_products_advertised_product', 'Campaign Name,Ad Group Name,Advertised ASIN'],
  ])('%s', (type, keys) => {
    expect(detect(`${keys},${figures}`).type).toBe(type);
  });
});

describe('a finer report is never taken for a campaign report', () => {
  test.each([
    ['of ad groups', 'Campaign Name,Ad Group Name'],
    ['of placements', 'Campaign Name,Placement'],
    ['of purchased products', 'Campaign Name,Ad Group Name,Advertised ASIN,Targeting,Match Type,Purchased ASIN'],
    [
      'of products by search term',
      'Campaign Name,Ad Group Name,Targeting,Match Type,Customer Search Term,Advertised ASIN',
    ],
    ['of Sponsored Brands', 'Campaign Name,14 Day New-to-brand Orders (#)'],
    ['of budgets', 'Campaign Name,Recommended Budget'],
  ])('%s', (_, keys) => {
    expect(codeOf(`${keys},${figures}`)).toBe('UNKNOWN_REPORT_TYPE');
  });
});

test('a column that is missing is named', () => {
  expect(() => detect(`Campaign Name,Ad Group Name,Match Type,${figures}`)).toThrow(/Targeting report .* "Targeting"/);
  expect(() => detect('Date,Campaign Name,Impressions,Clicks,Spend,7 Day Total Sales')).toThrow(
    '"7 Day Total Orders (#)"',
  );
  expect(() => detect(`Campaign Name,${figures.replace('Date,', '')}`)).toThrow('"Date"');
  expect(() => detect(`Campaign Name,${figures.replace('Date', 'Start Date')}`)).toThrow('"End Date"');
});

test('two spellings of one column are as bad as one twice', () => {
  expect(codeOf(`Campaign Name,${figures},Total cost`)).toBe('DUPLICATE_HEADER');
  expect(codeOf(`Campaign Name,${figures},14 Day Total Sales`)).toBe('DUPLICATE_HEADER');
});

test('most headers of a report are needed to call it one', () => {
  expect(codeOf('Campaign Name,Week,Notes')).toBe('UNKNOWN_REPORT_TYPE');
});
