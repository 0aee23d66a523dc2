import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { TimeUnit } from '@sellergraph/core/reports/report';
import { endOfMonth, parseDay, parseSpan } from '../cells/day.ts';
import type { Table } from '../reading/table.ts';
import type { Layout } from './layout.ts';

/** The days of a row as a file gives them; null when the cells hold none. */
export type RowDays = (cells: readonly string[]) => Period | null;

/** Different spellings of days that are remembered: a file repeats few. */
const remembered = 1_000;

/** Reads the days of the rows of one file. */
export function rowDays(layout: Layout, unit: TimeUnit, epoch: Table['epoch']): RowDays {
  const { date, start, end, span } = layout.context;
  const day = memory((cell) => parseDay(cell, epoch));
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
