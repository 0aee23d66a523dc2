import { endOfMonth } from '@sellergraph/core/reports/calendar';
import { describe, expect, test } from 'vitest';
import { parseDay, parseSpan } from './day.ts';

describe('days', () => {
  test.each([
    ['Nov 16, 2018', '2018-11-16'],
    ['Dec 1, 2019', '2019-12-01'],
    ['Jan 01, 2026', '2026-01-01'],
    ['September 3, 2026', '2026-09-03'],
    ['Sept 3, 2026', '2026-09-03'],
    [' 2026-10-31 ', '2026-10-31'],
    ['2026-10-31T11:00:00', '2026-10-31'],
    ['20261031', '2026-10-31'],
    ['Feb 29, 2028', '2028-02-29'],
  ])('%s is %s', (cell, day) => {
    expect(parseDay(cell, null)).toBe(day);
  });

  test.each([
    '',
    'Date',
    '03/04/2026',
    '3.4.2026',
    'Feb 29, 2026',
    '2026-13-01',
    '2026-00-10',
    'Foo 1, 2026',
    '1826-01-01',
  ])('%j is no day', (cell) => {
    expect(parseDay(cell, '1900')).toBeNull();
  });

  test('serial numbers are days of a sheet and of nothing else', () => {
    expect(parseDay('46325', '1900')).toBe('2026-10-30');
    expect(parseDay('46325.75', '1900')).toBe('2026-10-30');
    expect(parseDay('44863', '1904')).toBe('2026-10-30');
    expect(parseDay('46325', null)).toBeNull();
    expect(parseDay('5', '1900')).toBeNull();
  });
});

test('a date range is two days', () => {
  expect(parseSpan('Nov 09, 2025 - Nov 27, 2025')).toEqual({ start: '2025-11-09', end: '2025-11-27' });
  expect(parseSpan('2025-11-09 – 2025-11-27')).toEqual({ start: '2025-11-09', end: '2025-11-27' });
  expect(parseSpan('2025-11-09')).toEqual({ start: '2025-11-09', end: '2025-11-09' });
  expect(parseSpan('Nov 27, 2025 - Nov 09, 2025')).toBeNull();
  expect(parseSpan('Nov 27, 2025 - soon')).toBeNull();
});

test('a month ends on its last day', () => {
  expect(['2026-02-01', '2028-02-01', '2026-12-01'].map(endOfMonth)).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
  ]);
});
