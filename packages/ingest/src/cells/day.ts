import { serialToDay } from '../reading/serial-day.ts';
import type { Table } from '../reading/table.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as `YYYY-MM-DD`, from `Nov 16, 2018`, `2026-01-01` with or without a time, `20260101`, or a sheet's serial
 * number. Forms such as 03/04/2026, whose day and month cannot be told apart, are no days.
 *
 * @param epoch Of the sheet the cell is on; null forbids serial numbers.
 */
export function parseDay(cell: string, epoch: Table['epoch']): string | null {
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
  return epoch !== null && /^\d{5}(?:\.\d+)?$/.test(text) ? serialToDay(text, epoch) : null;
}

/** First and last day of a span such as `Nov 09, 2025 - Nov 27, 2025`. */
export function parseSpan(cell: string): { start: string; end: string } | null {
  const [first = '', last = '', more] = cell.trim().split(/\s+[-\u2010-\u2015]\s+/);
  const start = parseDay(first, null);
  const end = last === '' ? start : parseDay(last, null);
  return more === undefined && start !== null && end !== null && start <= end ? { start, end } : null;
}

/** The last day of the month that a day is in. */
export function endOfMonth(day: string): string {
  const next = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));
  return next.toISOString().slice(0, 10);
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
