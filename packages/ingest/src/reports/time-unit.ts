import type { TimeUnit } from '@sellergraph/core/reports/report';
import { parseDay } from '../cells/day.ts';
import { shown } from '../cells/text.ts';
import type { RawRow, Table } from '../reading/table.ts';
import { refusal } from '../refusal.ts';
import type { Layout } from './layout.ts';

/** How rows give their days, and whether that could not be told for sure. */
export interface DecidedTimeUnit {
  readonly unit: TimeUnit;
  /** Every row is dated the same first of a month: one day, or the month that begins with it. */
  readonly onlyFirstOfMonth: string | null;
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
): Promise<DecidedTimeUnit> {
  const { date, span, start, end } = layout.context;
  const written = sample.map((row) => row.cells[date] ?? '').find((cell) => cell.trim() !== '');
  if (written === undefined) {
    if (span === -1 && (start === -1 || end === -1)) throw noDays('is empty in every row');
    return { unit: 'SUMMARY', onlyFirstOfMonth: null };
  }
  const sampled = daysOf(sample, date, table);
  if (sampled.size === 0) throw noDays(`holds no days that can be read, such as ${shown(written)}`);
  const days = sampled.size === 1 && allFirsts(sampled) ? await firstTwoDays(table, date, sampled) : sampled;
  if (!allFirsts(days)) return { unit: 'DAILY', onlyFirstOfMonth: null };
  const [only = null] = days;
  return days.size > 1 ? { unit: 'MONTHLY', onlyFirstOfMonth: null } : { unit: 'DAILY', onlyFirstOfMonth: only };
}

function noDays(what: string) {
  return refusal('BAD_DATE', `The column "Date" ${what}.`, 'Download the report again and upload it as it is.');
}

async function firstTwoDays(table: Table, date: number, known: ReadonlySet<string>): Promise<Set<string>> {
  const days = new Set(known);
  for await (const rows of table.rows()) {
    for (const day of daysOf(rows, date, table)) days.add(day);
    if (days.size > 1) break;
  }
  return days;
}

function daysOf(rows: readonly RawRow[], date: number, table: Table): Set<string> {
  const cells = new Set(rows.map((row) => row.cells[date] ?? ''));
  const days = new Set<string>();
  for (const cell of cells) {
    const day = parseDay(cell, table.epoch);
    if (day !== null) days.add(day);
  }
  return days;
}

function allFirsts(days: ReadonlySet<string>): boolean {
  return [...days].every((day) => day.endsWith('-01'));
}
