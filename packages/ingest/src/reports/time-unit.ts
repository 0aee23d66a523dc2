import { countDays } from '@sellergraph/core/dates';
import type { TimeUnit } from '@sellergraph/core/reports/report';
import { parseDay } from '../cells/day.ts';
import { shown } from '../cells/text.ts';
import type { RawRow, Table } from '../reading/table.ts';
import { refusal } from '../refusal.ts';
import type { Layout } from './layout.ts';
import type { DayForm } from './row-days.ts';

/** How rows give their days, and whether that could not be told for sure. */
export interface DecidedTimeUnit {
  readonly unit: TimeUnit;
  /** Every row is dated the same day that begins a month, or a week: that day, or what begins with it. */
  readonly onlyFirst: { readonly day: string; readonly of: 'month' | 'week' } | null;
}

/**
 * How a file gives its days. A filled `Date` is the row's day, and `Start Date` and `End Date` beside it are the days
 * between which the campaign runs. Without it they, or `Date range`, are the row's span within a summary.
 *
 * A monthly report looks like a daily one in which every day is the first of a month. It is taken for monthly when at
 * least two months occur and no other day; a daily report would have the second of the first month before the first of
 * the next. If the sample has one first of a month only, the rest of the file decides; if that has no other day, the
 * rows are taken as that one day, and the seller is told.
 *
 * @param sample The first rows after the header.
 */
export async function decideTimeUnit(
  layout: Layout,
  sample: readonly RawRow[],
  table: Table,
  form: DayForm,
): Promise<DecidedTimeUnit> {
  const { date, span, start, end } = layout.context;
  const written = writtenDay(sample, date);
  if (written === undefined) {
    if (span === -1 && (start === -1 || end === -1)) throw noDays(layout, 'is empty in every row');
    return { unit: 'SUMMARY', onlyFirst: null };
  }
  const sampled = daysOf(sample, date, form);
  if (sampled.size === 0) throw unreadable(layout, written);
  const days = sampled.size === 1 && allFirsts(sampled) ? await firstTwoDays(table, date, sampled, form) : sampled;
  if (!allFirsts(days)) return { unit: 'DAILY', onlyFirst: null };
  const [only] = days;
  if (days.size > 1 || only === undefined) return { unit: 'MONTHLY', onlyFirst: null };
  return { unit: 'DAILY', onlyFirst: { day: only, of: 'month' } };
}

/**
 * How far apart most dates of a file are, one, seven or about thirty days, says whether it is of days, weeks or months.
 * The first gap may be shorter, where the period that was asked for begins within a week or month. A single date is
 * taken as that day; the seller is told where it could begin a week or month.
 *
 * @param sample The first rows after the header: such files have one row for each date.
 */
export function decideByGaps(layout: Layout, sample: readonly RawRow[], form: DayForm): DecidedTimeUnit {
  const { date } = layout.context;
  const written = writtenDay(sample, date);
  if (written === undefined) throw noDays(layout, 'is empty in every row');
  const days = [...daysOf(sample, date, form)].toSorted();
  const [only] = days;
  if (only === undefined) throw unreadable(layout, written);
  if (days.length === 1) return { unit: 'DAILY', onlyFirst: beginning(only) };
  const gaps = days.slice(1).map((day, index) => countDays(days[index] ?? day, day) - 1);
  const weeks = gaps.filter((gap) => gap === 7).length;
  const months = gaps.filter((gap) => gap >= 28 && gap <= 31).length;
  if (months * 2 > gaps.length || (months === 1 && gaps.length <= 2 && weeks === 0 && days.at(-1)?.endsWith('-01'))) {
    return { unit: 'MONTHLY', onlyFirst: null };
  }
  return { unit: weeks * 2 >= gaps.length ? 'WEEKLY' : 'DAILY', onlyFirst: null };
}

function beginning(day: string): DecidedTimeUnit['onlyFirst'] {
  if (day.endsWith('-01')) return { day, of: 'month' };
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? { day, of: 'week' } : null;
}

function writtenDay(sample: readonly RawRow[], date: number): string | undefined {
  return sample.map((row) => row.cells[date] ?? '').find((cell) => cell.trim() !== '');
}

function noDays({ headerCells, context }: Layout, what: string) {
  const header = (headerCells[context.date] ?? 'Date').replaceAll('\uFEFF', '').trim();
  return refusal('BAD_DATE', `The column "${header}" ${what}.`, 'Download the report again and upload it as it is.');
}

function unreadable(layout: Layout, written: string) {
  return noDays(layout, `holds no days that can be read, such as ${shown(written)}`);
}

async function firstTwoDays(table: Table, date: number, known: ReadonlySet<string>, form: DayForm) {
  const days = new Set(known);
  for await (const rows of table.rows()) {
    for (const day of daysOf(rows, date, form)) days.add(day);
    if (days.size > 1) break;
  }
  return days;
}

function daysOf(rows: readonly RawRow[], date: number, { epoch, order }: DayForm): Set<string> {
  const cells = new Set(rows.map((row) => row.cells[date] ?? ''));
  const days = new Set<string>();
  for (const cell of cells) {
    const day = parseDay(cell, epoch, order);
    if (day !== null) days.add(day);
  }
  return days;
}

function allFirsts(days: ReadonlySet<string>): boolean {
  return [...days].every((day) => day.endsWith('-01'));
}
