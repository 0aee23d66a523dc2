import { describe, expect, test } from 'vitest';
import { endOfMonth, endOfQuarter, endOfWeek, periodEndingOn, unitOf } from './calendar.ts';

test('months, weeks from Sunday and quarters end on their last day', () => {
  expect(['2026-02-01', '2028-02-29', '2026-12-31'].map(endOfMonth)).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
  ]);
  expect(['2026-10-25', '2026-10-31', '2026-12-31'].map(endOfWeek)).toEqual(['2026-10-31', '2026-10-31', '2027-01-02']);
  expect(['2026-01-01', '2026-05-31', '2026-12-31'].map(endOfQuarter)).toEqual([
    '2026-03-31',
    '2026-06-30',
    '2026-12-31',
  ]);
});

describe('a period is known by its last day', () => {
  test.each([
    ['WEEKLY', '2026-10-31', '2026-10-25'],
    ['MONTHLY', '2026-10-31', '2026-10-01'],
    ['QUARTERLY', '2026-03-31', '2026-01-01'],
    ['QUARTERLY', '2026-06-30', '2026-04-01'],
    ['QUARTERLY', '2026-12-31', '2026-10-01'],
  ] as const)('%s to %s', (unit, to, from) => {
    expect(periodEndingOn(to, unit)).toEqual({ from, to });
    expect(unitOf({ from, to })).toBe(unit);
  });

  test('and only by a day that ends one', () => {
    expect(periodEndingOn('2026-10-30', 'WEEKLY')).toBeNull();
    expect(periodEndingOn('2026-10-30', 'MONTHLY')).toBeNull();
    expect(periodEndingOn('2026-10-31', 'QUARTERLY')).toBeNull();
    expect(unitOf({ from: '2026-10-02', to: '2026-10-31' })).toBeNull();
    expect(unitOf({ from: '2026-10-31', to: '2026-10-31' })).toBeNull();
  });
});
