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
    ['sponsored_products_placement', 'Placement,Campaign Name'],
    ['sponsored_products_placement', 'Campaign name,Campaign ID,Placement classification'],
    ['sponsored_products_budget', 'Campaign Name,Recommended Budget'],
    ['sponsored_products_gross_and_invalid_traffic', 'Campaign Name,Gross Impressions,Invalid Clicks'],
    [
      'sponsored_products_search_term_impression_share',
      'Campaign Name,Ad Group Name,Targeting,Match Type,Customer Search Term,Search Term Impression Rank',
    ],
  ])('%s', (type, keys) => {
    expect(detect(`${keys},${figures}`).type).toBe(type);
  });
});

describe('the unified console export is told by the columns that were picked', () => {
  const figuresOf = 'Date range,Budget currency,Impressions,Clicks,CTR,CPC,Total cost,Purchases,Sales,Units sold,ROAS';

  test.each([
    ['sponsored_products_campaign', 'Campaign name,Campaign ID'],
    [
      'sponsored_products_targeting',
      'Campaign name,Campaign ID,Ad group name,Ad group ID,Target value,Target match type',
    ],
    [
      'sponsored_products_search_term',
      'Search term,Target value,Target match type,Ad group ID,Campaign name,Campaign ID',
    ],
    [
      'sponsored_products_advertised_product',
      'Advertiser account ID,Portfolio ID,Portfolio name,Campaign name,Campaign ID,Ad group name,Ad group ID,' +
        'Advertised product ID,Advertised product parent ID,Advertised product brand,Advertised product SKU,' +
        'Purchases (promoted),Purchases (halo),Sales (new to brand),Detail page views',
    ],
  ])('%s', (type, keys) => {
    expect(detect(`${keys},${figuresOf}`).type).toBe(type);
  });
});

test('purchased products are told from the advertised ones', () => {
  const keys = 'Date,Campaign Name,Ad Group Name,Advertised SKU,Advertised ASIN,Targeting,Match Type,Purchased ASIN';
  const halo = '7 Day Other SKU Units (#),7 Day Other SKU Orders (#),7 Day Other SKU Sales';
  expect(detect(`${keys},${halo}`).type).toBe('sponsored_products_purchased_product');
  expect(codeOf(`${keys},${figures.replace('Date,', '')}`)).toBe('MISSING_COLUMN');
});

describe('a finer report is never taken for a campaign report', () => {
  test.each([
    ['of ad groups', 'Campaign Name,Ad Group Name'],
    ['of placements of ad groups', 'Campaign Name,Ad Group Name,Placement'],
    [
      'of products by search term',
      'Campaign Name,Ad Group Name,Targeting,Match Type,Customer Search Term,Advertised ASIN',
    ],
    ['of Sponsored Brands', 'Campaign Name,14 Day New-to-brand Orders (#)'],
    ['of budgets of placements', 'Campaign Name,Recommended Budget,Placement'],
  ])('%s', (_, keys) => {
    expect(codeOf(`${keys},${figures}`)).toBe('UNKNOWN_REPORT_TYPE');
  });
});

describe('reports of sellers are told by their header alone', () => {
  test.each([
    ['br_detail_page_sales_traffic_by_child', '(Parent) ASIN,(Child) ASIN,Title,Units Ordered'],
    ['br_detail_page_sales_traffic', '(Parent) ASIN,Title,SKU,Sessions - Total'],
    ['br_sales_traffic_by_date', 'Date,Ordered Product Sales,Units Ordered'],
    ['sponsored_products_performance_over_time', 'Start Date,End Date,Clicks,Cost Per Click (CPC),Spend'],
    [
      'search_query_performance_brand',
      'Search Query,Search Query Volume,Impressions: Total Count,Impressions: Brand Count',
    ],
    [
      'search_query_performance_asin',
      'Search Query,Search Query Volume,Impressions: Total Count,Impressions: ASIN Count',
    ],
    ['restock_inventory', 'Country,Merchant SKU,FNSKU,ASIN,Available,Recommended replenishment qty'],
    ['azure_usage', 'SubscriptionGuid,UsageDateTime,MeterId,InstanceId,UsageQuantity,PreTaxCost,Currency'],
    [
      'br_all_orders',
      'amazon-order-id,purchase-date,last-updated-date,order-status,sku,asin,quantity,currency,item-price,ship-city',
    ],
  ])('%s', (type, columns) => {
    expect(detect(columns).type).toBe(type);
  });

  test.each([
    ['impressions beside the figures of the account', 'Date,Impressions,Clicks,Cost Per Click (CPC),Spend'],
    ['campaign ids beside them', 'Date,Campaign ID,Clicks,Cost Per Click (CPC),Spend'],
    ['one figure alone', 'Date,Sessions'],
    ['stock without advice', 'Country,SKU,FNSKU,ASIN,Available'],
    ['other reports of orders', 'amazon-order-id,shipment-id,shipment-date,sku,quantity-shipped,buyer-name'],
  ])('%s make none of them', (_, columns) => {
    expect(codeOf(columns)).toBe('UNKNOWN_REPORT_TYPE');
  });

  test('figures are needed', () => {
    expect(() => detect('(Parent) ASIN,(Child) ASIN,Title,Unit Session Percentage')).toThrow(
      'This is a Sales and traffic by child ASIN report without the column "Sessions".',
    );
  });
});

describe('a file that is not taken is called by its name', () => {
  test.each([
    ['Inventory health', 'snapshot-date,sku,fnsku,asin'],
    ['Sponsored Brands or Sponsored Display', `Campaign Name,${figures},14 Day New-to-brand Sales`],
    ['Keepa product viewer', 'Locale,Image,Title,Sales Rank: Current,Buy Box: Current'],
    ['advertising change history', 'time,eventSourceType,eventSourceId,name'],
    ['Brand Analytics search terms', 'Search Frequency Rank,Search Term,Top Clicked Brand #1'],
  ])('%s', (label, columns) => {
    expect(() => detect(columns)).toThrow(`${label} report. Sellergraph does not take it.`);
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
