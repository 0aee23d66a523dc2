import { expect, it } from 'vitest';
import { createCalendar, LAST_DAY } from './days.ts';

it('counts ninety days that end on the given one, across a change of month and year', () => {
  const calendar = createCalendar('2026-01-15');
  expect(calendar.iso(LAST_DAY)).toBe('2026-01-15');
  expect(calendar.iso(0)).toBe('2025-10-18');
  expect(calendar.compact(-1)).toBe('20251017');
  expect(calendar.long(LAST_DAY)).toBe('Jan 15, 2026');
  expect(calendar.long(LAST_DAY - 12)).toBe('Jan 3, 2026');
  expect(calendar.weekday(LAST_DAY)).toBe(4);
});

it('numbers days as spreadsheets do', () => {
  expect(createCalendar('2026-10-31').serial(LAST_DAY)).toBe(46_326);
});

it.each(['2026-02-30', '19 Nov 2026', '2026-1-1', ''])('refuses "%s" as an end day', (endDay) => {
  expect(() => createCalendar(endDay)).toThrow('is not a day');
});
