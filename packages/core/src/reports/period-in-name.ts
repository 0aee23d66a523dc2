import { addDays, type Day, isDay } from '../dates.ts';
import { periodEndingOn } from './calendar.ts';
import type { Period } from './parsed-report.ts';

/** Days that the seller's pages show unless told otherwise, and how long Amazon needs for a day's figures. */
const usualDays = 30;
const settlingDays = 2;

/**
 * The period that the name of a file speaks of, as a proposal: a name can be changed, and says the day of the download
 * only in `BusinessReport-11-21-19.csv`. Then it is the month of days whose figures were whole on that day.
 *
 * @param today For days without a year, `sales_10.1-10.10.csv`: the last such days that are over.
 */
export function periodInName(fileName: string, today: string): Period | null {
  const name = baseName(fileName);
  return searchQueryPeriod(name) ?? writtenPeriod(name) ?? downloadPeriod(name) ?? yearlessPeriod(name, today);
}

/** The day that the name of a snapshot speaks of: `restock_2026-10-25.csv`, `Restock-10-25-26.csv`. */
export function dayInName(fileName: string): string | null {
  const name = baseName(fileName);
  const days = fullDays(name);
  return days.length === 1 ? (days[0] ?? null) : downloadDay(name);
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** A day of this century; null where there is none such. A year of two digits is one of it too. */
function dayOf(year: string | number, month: string | number, day: string | number): Day | null {
  const written = [Number(month), Number(day)].map((part) => String(part).padStart(2, '0'));
  const text = `20${String(year).slice(-2)}-${written.join('-')}`;
  return isDay(text) ? text : null;
}

/** `…_Week_2026_10_31.csv`, `…_Month_2026_10_31.csv`, `…_Quarter_2026_Q3.csv` */
function searchQueryPeriod(name: string): Period | null {
  const [, word = '', year, month, day] = /_(Week|Month|Quarter)_(20\d{2})_(\d{2})_(\d{2})(?!\d)/i.exec(name) ?? [];
  const last = year && month && day ? dayOf(year, month, day) : null;
  if (last !== null) {
    const unit = { week: 'WEEKLY', month: 'MONTHLY', quarter: 'QUARTERLY' } as const;
    return periodEndingOn(last, unit[word.toLowerCase() as keyof typeof unit]);
  }
  const [, quarterYear, quarter] = /_Quarter_(20\d{2})_Q?([1-4])(?!\d)/i.exec(name) ?? [];
  if (quarterYear === undefined || quarter === undefined) return null;
  return periodOfQuarter(Number(quarterYear), Number(quarter));
}

/** The days of a quarter, counted from 1. */
export function periodOfQuarter(year: number, quarter: number): Period | null {
  if (!(quarter >= 1 && quarter <= 4)) return null;
  const next = new Date(Date.UTC(year, quarter * 3, 1)).toISOString().slice(0, 10);
  return periodEndingOn(addDays(next, -1), 'QUARTERLY');
}

/** Two days with their year. */
function writtenPeriod(name: string): Period | null {
  const [from, to, more] = fullDays(name);
  return from !== undefined && to !== undefined && more === undefined && from <= to ? { from, to } : null;
}

function fullDays(name: string): string[] {
  return [...name.matchAll(/(?<!\d)(20\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g)].flatMap(
    ([, year = '', , month = '', day = '']) => dayOf(year, month, day) ?? [],
  );
}

/** `11-21-19` as Americans write it, `02.12.25` as Germans do. */
function downloadDay(name: string): string | null {
  const match = /(?<!\d)(\d{1,2})([-.])(\d{1,2})\2((?:20)?\d{2})(?!\d)/.exec(name);
  if (!match) return null;
  const [, first = '', separator, second = '', year = ''] = match;
  return separator === '.' ? dayOf(year, second, first) : dayOf(year, first, second);
}

function downloadPeriod(name: string): Period | null {
  const day = downloadDay(name);
  if (day === null) return null;
  const to = addDays(day, -settlingDays);
  return { from: addDays(to, 1 - usualDays), to };
}

/** `10.1-10.10`: month and day. */
function yearlessPeriod(name: string, today: string): Period | null {
  const match = /(?<![\d.])(\d{1,2})\.(\d{1,2})\s*-\s*(\d{1,2})\.(\d{1,2})(?!\d)/.exec(name);
  if (!match) return null;
  const [, firstMonth = '', firstDay = '', lastMonth = '', lastDay = ''] = match;
  const year = Number(today.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const to = dayOf(candidate, lastMonth, lastDay);
    const startYear = Number(firstMonth) > Number(lastMonth) ? candidate - 1 : candidate;
    const from = dayOf(startYear, firstMonth, firstDay);
    if (from !== null && to !== null && from <= to && to <= today) return { from, to };
  }
  return null;
}
