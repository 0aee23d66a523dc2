import { describe, expect, test } from 'vitest';
import type { OpenOptions } from '../open-report.ts';
import { expectedFiles, fixturePath } from '../testing/fixtures.ts';
import { readReport, refusalOf, valueIn } from '../testing/read-report.ts';
import { temporaryFile } from '../testing/temporary-file.ts';

const period = { from: '2026-10-01', to: '2026-10-31' };
const uk: OpenOptions = { timeZone: 'Europe/London', expectedCurrency: 'GBP' };

function readText(name: string, lines: readonly string[], options: OpenOptions = {}) {
  return readReport(temporaryFile(name, lines.join('\r\n')), options);
}

describe('orders', () => {
  const header = [
    ['amazon-order-id', 'purchase-date', 'last-updated-date', 'order-status', 'sales-channel', 'product-name', 'sku'],
    ['asin', 'quantity', 'currency', 'item-price', 'ship-city', 'is-business-order', 'price-designation '],
  ].flat();
  const line = (changes: Record<string, string> = {}) => {
    const usual: Record<string, string> = {
      'amazon-order-id': '203-1111111-1111111',
      'purchase-date': '2026-10-24T22:59:59+00:00',
      'last-updated-date': '2026-10-25T08:00:00+00:00',
      'order-status': 'Shipped',
      'sales-channel': 'Amazon.co.uk',
      'product-name': 'Cage 10"',
      sku: 'FB-1',
      asin: 'B0Z0000001',
      quantity: '2',
      currency: 'GBP',
      'item-price': '79.98',
      'ship-city': 'Osier Bend',
      'is-business-order': 'false',
    };
    return header.map((name) => ({ ...usual, ...changes })[name] ?? '').join('\t');
  };
  const read = (...lines: string[]) => readText('orders.txt', [header.join('\t'), ...lines], uk);

  test('have the day of their moment in the marketplace, also where summer time ends', async () => {
    const moments = ['2026-10-24T22:59:59+00:00', '2026-10-24T23:00:00+00:00', '2026-10-25T23:59:59Z'];
    const { rows } = await read(...[...moments, '2026-10-26 00:00:00'].map((at) => line({ 'purchase-date': at })));
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      ['2026-10-24', '2026-10-24'],
      ['2026-10-25', '2026-10-25'],
      ['2026-10-25', '2026-10-25'],
      ['2026-10-26', '2026-10-26'],
    ]);
  });

  test('keep their moments in UTC, amounts of the whole line and flags', async () => {
    const result = await read(line({ 'purchase-date': '2026-10-24T20:00:00-07:00', 'is-business-order': 'true' }));
    const value = (name: string) => valueIn(result, result.rows[0], name);
    expect(value('purchase_date')).toBe('2026-10-25T03:00:00Z');
    expect(value('sales_micros')).toBe('79980000');
    expect(value('units')).toBe('2');
    expect(value('is_business_order')).toBe('true');
    expect(value('order_item_id')).toBeNull();
  });

  test('that are cancelled or of other channels have no currency and no price', async () => {
    const cancelled = line({ 'order-status': 'Cancelled', quantity: '0', currency: '', 'item-price': '' });
    const other = line({ 'amazon-order-id': 'S01-1111111-1111111', currency: '', 'item-price': '' });
    const result = await read(line(), cancelled, other);
    expect(result.summary).toMatchObject({ rows: 3, currency: 'GBP', rejections: [] });
    expect(result.rows.map((row) => valueIn(result, row, 'sales_micros'))).toEqual(['79980000', null, null]);
  });

  test('of another marketplace are left out', async () => {
    const { summary } = await read(line(), line({ currency: 'EUR' }));
    expect(summary.rejections).toMatchObject([{ line: 3, column: 'currency', code: 'CURRENCY_MISMATCH' }]);
  });

  test('that are the same to the byte are two', async () => {
    expect((await read(line(), line())).rows).toHaveLength(2);
  });

  test('have names with bare quotes, at their ends too', async () => {
    const names = ['Cage 10"', '"Best" Feeder', '5" and 7"', '"', 'plain'];
    const result = await read(...names.map((name) => line({ 'product-name': name })));
    expect(result.rows.map((row) => valueIn(result, row, 'product_name'))).toEqual(names);
  });

  test('say nothing about buyers, nor do messages about their rows', async () => {
    const { rows, summary } = await readReport(fixturePath('all-orders/uk_25d.txt'), uk);
    const ragged = await read(line(), `${line()}\tmore`, line({ quantity: 'many' }));
    const told = JSON.stringify([rows, summary.columns, ragged.rows, ragged.summary.rejections]);
    expect(ragged.summary.rejections.map(({ code }) => code)).toEqual(['RAGGED_ROW', 'BAD_NUMBER']);
    for (const word of ['Tallgrass', 'Port Ellery', 'Osier Bend', '"00000"']) expect(told).not.toContain(word);
  });

  test.each([
    ['BAD_DATE', 'purchase-date', { 'purchase-date': '10/31/2026 20:24' }],
    ['MISSING_VALUE', 'purchase-date', { 'purchase-date': '' }],
    ['BAD_DATE', 'last-updated-date', { 'last-updated-date': 'soon' }],
    ['MANGLED_ID', 'asin', { asin: '8.41E+08' }],
    ['BAD_VALUE', 'is-business-order', { 'is-business-order': 'perhaps' }],
  ])('%s in %s', async (code, column, changes) => {
    const { summary } = await read(line(), line(changes));
    expect(summary).toMatchObject({ rows: 1, rejections: [{ line: 3, column, code }] });
  });
});

describe('business reports', () => {
  const header = '(Parent) ASIN,(Child) ASIN,Title,Sessions - Mobile App,Sessions - Browser,Ordered Product Sales';
  const row = 'B0Z0000001,B0Z0000002,Cage,"1,138",12,$9.50';
  const read = (...lines: string[]) => readText('child.csv', [header, ...lines], { period, expectedCurrency: 'USD' });

  test('without totals of traffic add up the parts, and say that they have them', async () => {
    const result = await read(row);
    expect(valueIn(result, result.rows[0], 'sessions')).toBe('1150');
    expect(valueIn(result, result.rows[0], 'page_views')).toBeNull();
    expect(result.summary.columns).toContain('sessions');
    expect(result.summary.columns).not.toContain('page_views');
  });

  test('do not guess a total of which a part is missing', async () => {
    const result = await read('B0Z0000001,B0Z0000002,Cage,,12,$9.50');
    expect(valueIn(result, result.rows[0], 'sessions')).toBeNull();
  });

  test('pass over blank lines, totals and the header once more, though no row has a day', async () => {
    const { summary } = await read(row, '', ',,,,,', 'Total,,,"1,138",12,$9.50', header, row);
    expect(summary).toMatchObject({ rows: 2, rejections: [] });
  });

  test('of a German account may write counts in another style than amounts', async () => {
    const options = { period, expectedCurrency: 'EUR' };
    const result = await readText('de.csv', [header, 'B0Z0000001,B0Z0000002,Rost,"1,138",12,"5.255,61 €"'], options);
    expect(valueIn(result, result.rows[0], 'sessions_app')).toBe('1138');
    expect(valueIn(result, result.rows[0], 'sales_micros')).toBe('5255610000');
  });

  test('of another account’s currency are refused by the sign of their amounts', async () => {
    const code = (cell: string, expectedCurrency: string) =>
      refusalOf(temporaryFile('child.csv', `${header}\nB0Z0000001,B0Z0000002,Cage,1,2,${cell}\n`), {
        period,
        expectedCurrency,
      }).then((refusal) => refusal.code);
    expect(await code('£9.50', 'USD')).toBe('CURRENCY_MISMATCH');
    expect(await code('"MX$2,000.00"', 'USD')).toBe('CURRENCY_MISMATCH');
    expect(await code('$9.50', 'GBP')).toBe('CURRENCY_MISMATCH');
    await expect(code('$9.50', 'CAD')).rejects.toThrow('The file was taken');
    await expect(code('9.50', 'GBP')).rejects.toThrow('The file was taken');
  });

  test('of children are refused as those of parents, and the other way round', async () => {
    const child = fixturePath('tiny/br_child.csv');
    const refusal = await refusalOf(child, { expectedType: 'br_detail_page_sales_traffic', period });
    expect(refusal.code).toBe('WRONG_REPORT_TYPE');
    expect(refusal.message).toBe(
      'This is a Sales and traffic by child ASIN report, not a Sales and traffic by parent ASIN report. ' +
        'Nothing was changed. Upload it as what it is, or choose the right file.',
    );
    const parent = { expectedType: 'br_detail_page_sales_traffic_by_child', period };
    expect((await refusalOf(fixturePath('tiny/br_parent.csv'), parent)).code).toBe('WRONG_REPORT_TYPE');
    const bulk = expectedFiles().find(({ report_type }) => report_type === 'bulk_operations_v2')?.path ?? '';
    expect((await refusalOf(fixturePath(bulk), parent)).code).toBe('WRONG_REPORT_TYPE');
    expect((await refusalOf(child, { expectedType: 'bulk_operations_v2' })).code).toBe('WRONG_REPORT_TYPE');
  });
});

describe('restock inventory', () => {
  const header =
    'Country,Merchant SKU,FNSKU,ASIN,Currency code,Available,Recommended replenishment qty,Recommended ship date,' +
    'Total Days of Supply (including units from open shipments),Supplier';
  const read = (country: string, days: string) =>
    readText('restock.csv', [header, `${country},FB-1,X0Z1,B0Z0000001,,5,,${days},365+,unassigned`]);

  test('of more than a year is a year', async () => {
    const result = await read('US', '');
    expect(valueIn(result, result.rows[0], 'days_of_supply')).toBe('365');
    expect(valueIn(result, result.rows[0], 'recommended_qty')).toBeNull();
    expect(valueIn(result, result.rows[0], 'supplier')).toBeNull();
    const unreadable = readText('restock.csv', [header, 'US,FB-1,X0Z1,B0Z0000001,,5,,,+,']);
    await expect(unreadable).rejects.toMatchObject({ code: 'NO_ROWS' });
  });

  test('writes days as its country does, unless its days show otherwise', async () => {
    const day = async (country: string, written: string) => {
      const result = await read(country, written);
      return valueIn(result, result.rows[0], 'recommended_ship_date');
    };
    expect(await day('US', '11/08/2026')).toBe('2026-11-08');
    expect(await day('CA', '11/08/2026')).toBe('2026-11-08');
    expect(await day('GB', '08/11/2026')).toBe('2026-11-08');
    expect(await day('GB', '11/28/2026')).toBe('2026-11-28');
  });
});

test('gross traffic that is not valid and invalid traffic together is taken, and warned of', async () => {
  const header = 'Date,Currency,Campaign Name,Gross Impressions,Impressions,Invalid Impressions,Gross Clicks,Clicks';
  const lines = [header, '2026-10-01,USD,A,10,9,1,5,4', '2026-10-02,USD,A,10,9,2,5,4', '2026-10-03,USD,A,9,9,1,5,4'];
  const { summary } = await readText('gross.csv', lines);
  expect(summary.rows).toBe(3);
  expect(summary.warnings).toEqual([
    {
      code: 'GROSS_DIFFERS',
      message:
        'Gross impressions are not valid and invalid impressions together in 2 rows, first on line 3. ' +
        'The rows were taken as they are.',
    },
  ]);
});

test('costs of the cloud are exact to the last decimal, refunds too', async () => {
  const header = 'SubscriptionId,ResourceId,MeterId,date,quantity,costInBillingCurrency,billingCurrency,tags';
  const path = temporaryFile('azure.csv', `${header}\ns,/r,m,10/01/2026,1.5,-0.000000001,USD,"{""a"":""b""}"\n`);
  const result = await readReport(path, { expectedCurrency: 'GBP' });
  expect(result.rows[0]).toMatchObject({ start: '2026-10-01', end: '2026-10-01' });
  expect(valueIn(result, result.rows[0], 'cost')).toBe('-0.000000001');
  expect(valueIn(result, result.rows[0], 'currency')).toBe('USD');
  expect(valueIn(result, result.rows[0], 'tags')).toBe('{"a":"b"}');
});
