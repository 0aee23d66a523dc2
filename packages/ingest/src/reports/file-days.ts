import { unitOf } from '@sellergraph/core/reports/calendar';
import type { Period } from '@sellergraph/core/reports/parsed-report';
import { dayInName, periodInName, periodOfQuarter } from '@sellergraph/core/reports/period-in-name';
import type { ReportDays, TimeUnit } from '@sellergraph/core/reports/report';
import { observedOrder, parseDay } from '../cells/day.ts';
import type { RawRow, Table } from '../reading/table.ts';
import { indexOf, type Layout, lackingMetadata } from './layout.ts';
import { metadataValue } from './metadata-line.ts';
import { beginningDays, columnDays, type DayForm, endingDays, instantDays, type RowDays } from './row-days.ts';
import { type DecidedTimeUnit, decideByGaps, decideTimeUnit } from './time-unit.ts';

/** How the rows of one file get their days. */
export interface FileDays {
  readonly kind: 'known';
  readonly unit: TimeUnit;
  readonly read: RowDays;
  /** The rows have days of their own: one without is a total, or no data. */
  readonly inRows: boolean;
  /** `file`: it says them. `given`: the user has. `assumed`: nobody has, and the day of the upload will do. */
  readonly source: 'file' | 'given' | 'assumed';
  readonly onlyFirst: DecidedTimeUnit['onlyFirst'];
}

/** The file does not say its days, and nobody else has. */
export interface MissingDays {
  readonly kind: 'missing';
}

/** What is known of a file beside its rows. */
export interface FileFacts {
  readonly sample: readonly RawRow[];
  readonly table: Table;
  readonly period: Period | null;
  readonly fileName: string;
  readonly today: string;
  readonly timeZone: string | null;
}

/**
 * How the rows of a file get their days.
 *
 * @throws FileRefusedError BAD_DATE when the rows should have days and none has one.
 */
export async function decideDays(layout: Layout, facts: FileFacts): Promise<FileDays | MissingDays> {
  const { days } = layout.report;
  const form = dayForm(layout, facts);
  switch (days.from) {
    case 'row': {
      const decided = await decideTimeUnit(layout, facts.sample, facts.table, form);
      return inRows(decided, columnDays(layout, decided.unit, form));
    }
    case 'gaps': {
      const decided = decideByGaps(layout, facts.sample, form);
      return inRows(decided, beginningDays(layout, decided.unit, form));
    }
    case 'instant': {
      if (facts.timeZone === null)
        throw new Error(`The days of ${layout.report.type} need the marketplace's time zone`);
      const index = indexOf(layout, days.column);
      return inRows({ unit: 'DAILY', onlyFirst: null }, instantDays(index, facts.timeZone));
    }
    case 'metadata':
      return metadataDays(layout, days, facts, form);
    case 'snapshot': {
      const day = facts.period?.to ?? assumedDay(facts);
      return wholeFile('SNAPSHOT', { from: day, to: day }, facts.period ? 'given' : 'assumed');
    }
    case 'user': {
      if (facts.period === null) return { kind: 'missing' };
      return wholeFile(facts.period.from === facts.period.to ? 'DAILY' : 'SUMMARY', facts.period, 'given');
    }
  }
}

/** What the user may be offered where a file does not say its days. */
export function proposedPeriod(layout: Layout, facts: Omit<FileFacts, 'period' | 'timeZone'>): Period | null {
  const named = periodInName(facts.fileName, facts.today);
  if (layout.report.days.from !== 'metadata') return named;
  return named !== null && unitOf(named) !== null ? named : weekOfRows(layout, facts);
}

/** Rows of a search query report tell the last day of their period. A Saturday that ends no month ends a week. */
function weekOfRows(layout: Layout, { sample, table }: Pick<FileFacts, 'sample' | 'table'>): Period | null {
  const read = endingDays(layout, 'WEEKLY', null, { epoch: table.epoch, order: null });
  const first = sample[0] ? read(sample[0].cells) : null;
  const monthly = endingDays(layout, 'MONTHLY', null, { epoch: table.epoch, order: null });
  return sample[0] && monthly(sample[0].cells) === null ? first : null;
}

function inRows({ unit, onlyFirst }: DecidedTimeUnit, read: RowDays): FileDays {
  return { kind: 'known', unit, read, inRows: true, source: 'file', onlyFirst };
}

function wholeFile(unit: TimeUnit, period: Period, source: FileDays['source']): FileDays {
  return { kind: 'known', unit, read: () => period, inRows: false, source, onlyFirst: null };
}

function assumedDay({ fileName, today }: FileFacts): string {
  const named = dayInName(fileName);
  return named !== null && named <= today ? named : today;
}

const ranges: Readonly<Record<string, TimeUnit>> = { weekly: 'WEEKLY', monthly: 'MONTHLY', quarterly: 'QUARTERLY' };

function metadataDays(
  layout: Layout,
  days: Extract<ReportDays, { from: 'metadata' }>,
  { period }: FileFacts,
  form: DayForm,
): FileDays | MissingDays {
  if (lackingMetadata(layout).length > 0) return { kind: 'missing' };
  const unit = ranges[(metadataValue(layout.metadata, days.unit) ?? '').toLowerCase()];
  const known = { kind: 'known', inRows: layout.context.date !== -1, onlyFirst: null } as const;
  if (unit) {
    const read = endingDays(layout, unit, selectedPeriod(layout), form);
    return { ...known, unit, read, source: 'file' };
  }
  const given = period && unitOf(period);
  if (!period || !given) return { kind: 'missing' };
  return { ...known, unit: given, read: endingDays(layout, given, period, form), source: 'given' };
}

/** `Select week=["Week 28 | 2026-07-05 - 2026-07-11 2026"]`, or a year and a quarter; null where the rows must tell. */
function selectedPeriod({ metadata }: Layout): Period | null {
  const written = metadataValue(metadata, ['Select week', 'Select month', 'Select quarter']) ?? '';
  const [, first = '', last = ''] = /(\d{4}-\d{2}-\d{2}) - (\d{4}-\d{2}-\d{2})/.exec(written) ?? [];
  const from = parseDay(first, null);
  const to = parseDay(last, null);
  if (from !== null && to !== null) return { from, to };
  const year = Number(metadataValue(metadata, ['Select year']) ?? Number.NaN);
  const quarter = /^Q?([1-4])$/i.exec(metadataValue(metadata, ['Select quarter']) ?? '')?.[1];
  return quarter === undefined || Number.isNaN(year) ? null : periodOfQuarter(year, Number(quarter));
}

/** How the file writes days: in the order its own days show, or the one its report is known for. */
export function dayForm(layout: Layout, { sample, table }: Pick<FileFacts, 'sample' | 'table'>): DayForm {
  const { report, context } = layout;
  if (report.dayOrder === undefined) return { epoch: table.epoch, order: null };
  const dated = layout.columns.filter(({ column, index }) => column.type === 'date' && index !== -1);
  const indexes = [context.date, ...dated.map(({ index }) => index)].filter((index) => index !== -1);
  const cells = sample.flatMap((row) => indexes.map((index) => row.cells[index] ?? ''));
  const country = (sample[0]?.cells[indexOf(layout, 'country')] ?? '').trim().toUpperCase();
  const expected = report.dayOrder === 'month-first' || monthFirstCountries.has(country) ? 'month-first' : 'day-first';
  return { epoch: table.epoch, order: observedOrder(cells, expected) };
}

const monthFirstCountries = new Set(['US', 'CA']);
