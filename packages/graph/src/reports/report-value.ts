import { metrics } from '@sellergraph/core/metrics';
import { divideMicros, microsToDecimal } from '@sellergraph/core/money';
import type { ReportColumn } from '@sellergraph/core/reports/report';
import { fieldName, isQuotient, type QuotientColumn } from '@sellergraph/core/reports/report-fields';
import type { StoredValue } from '@sellergraph/db/reports/queries/report-rows';
import { microsTextToDecimal } from '../money.ts';

/** The scalar that the values of a column have in the graph. */
export function scalarOf(column: ReportColumn) {
  switch (column.type) {
    case 'count':
      return 'Count';
    case 'money':
      return 'Decimal';
    case 'decimal':
      return column.role === 'derived' ? 'Float' : 'Decimal';
    case 'ratio':
      return 'Float';
    case 'date':
      return 'Date';
    case 'instant':
      return 'DateTime';
    case 'flag':
      return 'Boolean';
    case 'text':
    case 'asin':
    case 'sku':
    case 'id':
      return 'String';
  }
}

/** Stored values, or sums of them, by the columns' names in the graph. */
export type ValueOf = (field: string) => StoredValue | undefined;

/** The value of a column as the graph tells it. */
export function toldValue(column: ReportColumn, read: ValueOf): StoredValue {
  if (isQuotient(column)) return quotientOf(column, read);
  const value = read(fieldName(column.name)) ?? null;
  return column.type === 'money' && typeof value === 'string' ? microsTextToDecimal(value) : value;
}

/** Σ ÷ Σ: money exactly, everything else as a number. Null when a part is not known or the divisor is 0. */
function quotientOf({ type, quotient: [dividend, divisor] }: QuotientColumn, read: ValueOf): StoredValue {
  const above = read(fieldName(dividend));
  const below = read(fieldName(divisor));
  if (above == null || below == null) return null;
  if (type !== 'money') return Number(below) === 0 ? null : Number(above) / Number(below);
  const micros = divideMicros(BigInt(String(above)), BigInt(String(below)));
  return micros === null ? null : microsToDecimal(micros);
}

/** A value as `report_row_changes` keeps it, in the words of the graph. */
export function toldText(column: ReportColumn | undefined, text: string | null): string | null {
  return column?.type === 'money' && text !== null ? microsTextToDecimal(text) : text;
}

const units: Readonly<Record<ReportColumn['type'], string | null>> = {
  count: 'a whole number',
  money: 'money in `currency`',
  decimal: 'an exact number',
  ratio: 'a fraction, 0.25 for 25 %',
  date: 'a day',
  instant: 'an instant in UTC',
  flag: null,
  text: null,
  asin: null,
  sku: null,
  id: null,
};

/** What a column is counted in; null for words. */
export function unitOf(column: ReportColumn): string | null {
  const isMultiple = column.type === 'ratio' && column.name === metrics.roas.name;
  return isMultiple ? 'a multiple' : units[column.type];
}

/** Description of a column: what it is and its unit; for the sum of rows also how it is made. */
export function describeColumn(column: ReportColumn): string {
  const unit = unitOf(column);
  const rate = isQuotient(column) ? ' Computed; null when a part is not known or the divisor is 0.' : '';
  return `${column.description}${unit === null ? '' : ` Unit: ${unit}.`}${rate}`;
}
