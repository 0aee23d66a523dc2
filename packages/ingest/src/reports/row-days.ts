import { endOfMonth, endOfWeek, periodEndingOn } from '@sellergraph/core/reports/calendar';
import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { TimeUnit } from '@sellergraph/core/reports/report';
import { type DayOrder, parseDay, parseSpan } from '../cells/day.ts';
import { daysIn, parseInstant } from '../cells/instant.ts';
import type { Table } from '../reading/table.ts';
import type { Layout } from './layout.ts';

/** The days of a row as a file gives them; null when the cells hold none. */
export type RowDays = (cells: readonly string[]) => Period | null;

/** How a file writes its days. */
export interface DayForm {
  readonly epoch: Table['epoch'];
  readonly order: DayOrder | null;
}

/** Different spellings of days that are remembered: a file repeats few. */
const remembered = 1_000;

/** Reads the days of rows that have them in columns of their own. */
export function columnDays(layout: Layout, unit: TimeUnit, form: DayForm): RowDays {
  const { date, start, end, span } = layout.context;
  const day = dayReader(form);
  if (unit === 'DAILY') {
    const single = memory((cell) => spanOf(day(cell), day(cell)));
    return (cells) => single(cells[date] ?? '');
  }
  if (unit === 'MONTHLY') {
    const month = memory((cell) => {
      const first = day(cell);
      return first?.endsWith('-01') ? spanOf(first, endOfMonth(first)) : null;
    });
    return (cells) => month(cells[date] ?? '');
  }
  if (start !== -1 && end !== -1) return (cells) => spanOf(day(cells[start] ?? ''), day(cells[end] ?? ''));
  const spanned = memory((cell) => {
    const days = parseSpan(cell);
    return days && spanOf(days.start, days.end);
  });
  return (cells) => spanned(cells[span] ?? '');
}

/**
 * Reads the days of rows whose date begins a day, a week or a month. The first may begin in the middle of its week or
 * month, where the period that was asked for begins there.
 */
export function beginningDays(layout: Layout, unit: TimeUnit, form: DayForm): RowDays {
  const { date } = layout.context;
  const day = dayReader(form);
  const period = memory((cell) => {
    const first = day(cell);
    if (first === null) return null;
    return spanOf(first, unit === 'WEEKLY' ? endOfWeek(first) : unit === 'MONTHLY' ? endOfMonth(first) : first);
  });
  return (cells) => period(cells[date] ?? '');
}

/**
 * Reads the days of rows whose date is the last day of their week, month or quarter.
 *
 * @param expected The period of the whole file, where it is known: rows of another one have no days.
 */
export function endingDays(layout: Layout, unit: TimeUnit, expected: Period | null, form: DayForm): RowDays {
  const { date } = layout.context;
  if (date === -1) return () => expected;
  const day = dayReader(form);
  const period = memory((cell) => {
    const last = day(cell);
    if (last === null || (expected !== null && expected.to !== last)) return null;
    return expected ?? periodEndingOn(last, unit);
  });
  return (cells) => period(cells[date] ?? '');
}

/** Reads the day of a moment in a time zone. */
export function instantDays(index: number, timeZone: string): RowDays {
  const dayOf = daysIn(timeZone);
  return (cells) => {
    const instant = parseInstant(cells[index] ?? '');
    const day = instant === null ? null : dayOf(instant);
    return spanOf(day, day);
  };
}

function dayReader({ epoch, order }: DayForm): (cell: string) => string | null {
  return memory((cell) => parseDay(cell, epoch, order));
}

function spanOf(from: string | null, to: string | null): Period | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function memory<Value>(read: (cell: string) => Value): (cell: string) => Value {
  const known = new Map<string, Value>();
  return (cell) => {
    const value = known.get(cell);
    if (value !== undefined) return value;
    const fresh = read(cell);
    if (known.size >= remembered) known.clear();
    known.set(cell, fresh);
    return fresh;
  };
}
