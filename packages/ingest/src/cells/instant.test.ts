import { expect, test } from 'vitest';
import { daysIn, parseInstant } from './instant.ts';

test.each([
  ['2019-11-21T20:24:55+00:00', '2019-11-21T20:24:55Z'],
  ['2019-11-21T20:24:55-08:00', '2019-11-22T04:24:55Z'],
  ['2019-11-21 20:24:55 UTC', '2019-11-21T20:24:55Z'],
  ['2019-11-21T20:24:55.123Z', '2019-11-21T20:24:55Z'],
  ['2019-11-21 20:24', '2019-11-21T20:24:00Z'],
  ['2019-11-31T20:24:55Z', '2019-12-01T20:24:55Z'],
  ['2019-13-01T20:24:55Z', null],
  ['11/21/2019 20:24', null],
  ['2019-11-21', null],
  ['', null],
])('%s is %s', (cell, instant) => {
  expect(parseInstant(cell)).toBe(instant);
});

test('a moment has the day of its time zone, through changes of the clock and zones of half hours', () => {
  const days = (zone: string, ...instants: string[]) => instants.map(daysIn(zone));
  expect(days('Europe/London', '2026-10-24T22:59:59Z', '2026-10-24T23:00:00Z', '2026-10-25T23:59:59Z')).toEqual([
    '2026-10-24',
    '2026-10-25',
    '2026-10-25',
  ]);
  expect(days('America/Los_Angeles', '2026-11-01T06:59:59Z', '2026-11-01T07:00:00Z', '2026-11-02T07:59:59Z')).toEqual([
    '2026-10-31',
    '2026-11-01',
    '2026-11-01',
  ]);
  expect(days('Asia/Kolkata', '2026-10-31T18:29:59Z', '2026-10-31T18:30:00Z')).toEqual(['2026-10-31', '2026-11-01']);
});
