import { serialToDay } from '../reading/serial-day.ts';
import type { Table } from '../reading/table.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether 03/04/2026 is the fourth of March or the third of April. */
export type DayOrder = 'month-first' | 'day-first';

/**
 * A day as `YYYY-MM-DD`, from `Nov 16, 2018`, `2026-01-01` with or without a time, `20260101`, or a sheet's serial
 * number. Of 03/04/2026 or 3/4/26 day and month cannot be told apart: they are days where the order is known, and none
 * otherwise. With points between, as in 31.12.26, the day comes first.
 *
 * @param epoch Of the sheet the cell is on; null forbids serial numbers.
 */
export function parseDay(cell: string, epoch: Table['epoch'], order: DayOrder | null = null): string | null {
  const text = cell.trim();
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\.0)?$/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^([a-z]{3,9})\.? (\d{1,2}), (\d{4})$/i.exec(text);
  if (written) {
    const [, name = '', day, year] = written;
    const month = monthOf(name.toLowerCase());
    return month === 0 ? null : realDay(Number(year), month, Number(day));
  }
  const numeric = order === null ? null : numericParts(text);
  if (numeric) {
    const [first, second, year] = numeric;
    return order === 'month-first' && !text.includes('.') ? realDay(year, first, second) : realDay(year, second, first);
  }
  return epoch !== null && /^\d{5}(?:\.\d+)?$/.test(text) ? serialToDay(text, epoch) : null;
}

/** The three numbers of 12/31/2026, 31.12.26 and the like, the year with its century. */
function numericParts(text: string): [first: number, second: number, year: number] | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (!match) return null;
  const [, first, , second, year = ''] = match;
  return [Number(first), Number(second), year.length === 2 ? 2000 + Number(year) : Number(year)];
}

/**
 * The order of day and month that cells show by a number above 12. The expected order where none shows it, and where
 * some show the one and some the other.
 */
export function observedOrder(cells: Iterable<string>, expected: DayOrder): DayOrder {
  const seen = new Set<DayOrder>();
  for (const cell of cells) {
    const [first, second] = numericParts(cell.trim()) ?? [0, 0];
    if (first > 12) seen.add('day-first');
    if (second > 12) seen.add('month-first');
  }
  const [only] = seen;
  return seen.size === 1 && only ? only : expected;
}

/** First and last day of a span such as `Nov 09, 2025 - Nov 27, 2025`. */
export function parseSpan(cell: string): { start: string; end: string } | null {
  const [first = '', last = '', more] = cell.trim().split(/\s+[-\u2010-\u2015]\s+/);
  const start = parseDay(first, null);
  const end = last === '' ? start : parseDay(last, null);
  return more === undefined && start !== null && end !== null && start <= end ? { start, end } : null;
}

const fullNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(name: string): number {
  const short = months.indexOf(name) + 1;
  if (short > 0) return short;
  return name === 'sept' ? 9 : fullNames.indexOf(name) + 1;
}

function realDay(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
