import { metrics } from '@sellergraph/core/metrics';
import type { ReportColumn, ReportDeclaration } from '@sellergraph/core/reports/report';
import { fieldName, orderColumns, orderName, rowColumns } from '@sellergraph/core/reports/report-fields';
import { formatDay, formatInstant, formatRange } from '../../../shared/format/days.ts';
import {
  currencySymbol,
  formatAmount,
  formatCount,
  formatDecimal,
  formatMultiple,
  formatPercent,
  NOTHING,
} from '../../../shared/format/numbers.ts';
import type { RowValue, ShownRow } from './row-data.ts';

/** How a column is written. `days` is that of the row's own day or span. */
export type RowColumnKind =
  | 'days'
  | 'text'
  | 'count'
  | 'money'
  | 'decimal'
  | 'ratio'
  | 'multiple'
  | 'date'
  | 'instant'
  | 'flag';

/** A column of the table of a report. */
export interface RowColumn {
  /** Name of the field in the graph, and of the column in the address. */
  readonly id: string;
  readonly label: string;
  readonly kind: RowColumnKind;
  /** An ASIN, a SKU or an id, which is never long. */
  readonly isCode: boolean;
  readonly role: ReportColumn['role'] | 'day';
  readonly description: string;
  /** The order of the graph that sorts by it; null when it does not sort. */
  readonly order: string | null;
}

const dayColumn: RowColumn = {
  id: 'day',
  label: 'Day',
  kind: 'days',
  isCode: false,
  role: 'day',
  description: 'The day of the row, or the days that it is about.',
  order: 'DAY',
};

/** Every column of a report: its day, and what its declaration says, in that order. */
export function columnsOfReport(report: ReportDeclaration): RowColumn[] {
  const sortable = new Set(orderColumns(report));
  const declared = rowColumns(report).map((column) => ({
    id: fieldName(column.name),
    label: column.label,
    kind: kindOf(column),
    isCode: ['asin', 'sku', 'id'].includes(column.type),
    role: column.role,
    description: column.description,
    order: sortable.has(column) ? orderName(column) : null,
  }));
  return [dayColumn, ...declared];
}

function kindOf({ type, name }: ReportColumn): RowColumnKind {
  switch (type) {
    case 'asin':
    case 'sku':
    case 'id':
      return 'text';
    case 'ratio':
      return name === metrics.roas.name ? 'multiple' : 'ratio';
    default:
      return type;
  }
}

const MOST_AT_FIRST = 14;

/** The columns of a report that nobody has chosen yet: its keys, figures and rates, as many as fit. */
function usualColumns(columns: readonly RowColumn[]): string[] {
  const usual = columns.filter(({ role }) => ['day', 'key', 'measure', 'derived'].includes(role));
  return usual.slice(0, MOST_AT_FIRST).map(({ id }) => id);
}

/**
 * The columns of a view, in their order: the chosen ones, else those of the page, else the usual ones. What names the row
 * stands first.
 */
export function shownColumns(
  columns: readonly RowColumn[],
  chosen: readonly string[] | undefined,
  ofPage: readonly string[] | undefined,
): RowColumn[] {
  const known = (ids: readonly string[] | undefined) =>
    (ids ?? []).flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const wanted = [known(chosen), known(ofPage), known(usualColumns(columns))].find((some) => some.length > 0) ?? [];
  const first = wanted.find(({ role, kind }) => role === 'key' && kind === 'text');
  return first ? [first, ...wanted.filter((column) => column !== first)] : [...wanted];
}

/** Whether a column holds figures, which stand right. */
export const isFigure = ({ kind }: RowColumn): boolean =>
  kind === 'count' || kind === 'money' || kind === 'decimal' || kind === 'ratio' || kind === 'multiple';

/** What the head says after the label: the currency, or per cent. */
export function unitOf({ kind }: RowColumn, currency: string): string | null {
  if (kind === 'money') return currencySymbol(currency);
  return kind === 'ratio' ? '%' : null;
}

/** A value as the table and the panel write it. */
export function formatValue({ id, kind }: Pick<RowColumn, 'id' | 'kind'>, value: RowValue): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  switch (kind) {
    case 'count':
      return typeof value === 'boolean' ? NOTHING : formatCount(value);
    case 'money':
      return typeof value === 'boolean' ? NOTHING : formatAmount(value);
    case 'decimal':
      return typeof value === 'boolean' ? NOTHING : formatDecimal(value);
    case 'multiple':
      return typeof value === 'boolean' ? NOTHING : formatMultiple(value);
    case 'ratio':
      return typeof value === 'boolean' ? NOTHING : formatPercent(value, /^(ctr|own)/.test(id) ? 2 : 1);
    case 'date':
    case 'days':
      return formatDay(String(value));
    case 'instant':
      return formatInstant(String(value));
    case 'flag':
      return value === true || value === 'true' ? 'Yes' : 'No';
    case 'text':
      return String(value);
  }
}

/** The days of a row. */
export function formatDays({ startDate, endDate }: Pick<ShownRow, 'startDate' | 'endDate'>): string {
  return formatRange(startDate, endDate);
}

const widths: Readonly<Record<RowColumnKind, number>> = {
  days: 7.5,
  text: 10,
  count: 5.5,
  money: 6.5,
  decimal: 5.5,
  ratio: 5,
  multiple: 5,
  date: 6,
  instant: 8.5,
  flag: 5,
};

/** Width of a column in rem: that of its values, or of its label where that is longer. */
export function widthOf({ kind, label, role, isCode }: RowColumn, isFirst: boolean): number {
  if (isFirst && role === 'key') return isCode ? 11 : 17;
  return Math.min(13, Math.max(isCode ? 8.5 : widths[kind], label.length * 0.45 + 3.2));
}
