import { expect, it } from 'vitest';
import { nextSort, parseRowsSearch, parseSort } from './rows-search.ts';

it('takes what is valid from an address and nothing else', () => {
  expect(parseRowsSearch({ unit: 'DAILY', text: 'bottle', sort: 'SPEND.desc', columns: 'day,spend' })).toEqual({
    unit: 'DAILY',
    text: 'bottle',
    sort: 'SPEND.desc',
    columns: ['day', 'spend'],
  });
  expect(parseRowsSearch({ unit: 'HOURLY', columns: '', row: '' })).toEqual({});
});

it('sorts by the orders that the report has', () => {
  expect(parseSort('SPEND.desc', ['DAY', 'SPEND'])).toEqual({ field: 'SPEND', direction: 'DESC' });
  for (const sort of [undefined, 'SPEND', 'SPEND.up', 'CLICKS.asc'])
    expect(parseSort(sort, ['SPEND', null])).toBeNull();
});

it('goes from descending to ascending to none', () => {
  const descending = nextSort('SPEND', null);
  expect(descending).toBe('SPEND.desc');
  const ascending = nextSort('SPEND', parseSort(descending, ['SPEND']));
  expect(ascending).toBe('SPEND.asc');
  expect(nextSort('SPEND', parseSort(ascending, ['SPEND']))).toBeUndefined();
});
