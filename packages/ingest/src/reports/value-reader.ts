import type { ReportColumn } from '@sellergraph/core/reports/report';
import { parseCount, parseMicros, parseNumber, parseRatio } from '../cells/amount.ts';
import { type DayOrder, parseDay } from '../cells/day.ts';
import type { NumberStyle } from '../cells/decimal.ts';
import { mangledIds, readId } from '../cells/id.ts';
import { parseInstant } from '../cells/instant.ts';
import { maxTextChars, shown } from '../cells/text.ts';
import type { Table } from '../reading/table.ts';
import type { PlacedColumn } from './layout.ts';

/** Decimals of spend, sales and budgets; more in a sheet is the noise of its numbers. */
const moneyPlaces = 2;

/** A cell that cannot be taken. */
export interface CellFault {
  readonly code: 'BAD_NUMBER' | 'BAD_DATE' | 'BAD_VALUE' | 'MISSING_VALUE' | 'MANGLED_ID' | 'TOO_LONG';
  readonly message: string;
}

/** Reads the cells of one column: the stored value, or what is wrong. */
export type ValueReader = (cell: string) => string | null | CellFault;

/** How a file writes its cells. */
export interface CellForm {
  /** Of amounts and rates. */
  readonly style: NumberStyle;
  /** Of counts: a German file may write 5.255,61 € beside 1,138 sessions. */
  readonly countStyle: NumberStyle;
  readonly epoch: Table['epoch'];
  readonly dayOrder: DayOrder | null;
}

/**
 * The reader of a column's cells. Of a column that the file does not have keys are empty and everything else is null,
 * unless the line above the header tells the value of all rows.
 *
 * @throws FileRefusedError MANGLED_ID from the reader of an id column: one destroyed id means that all are.
 */
export function valueReader({ column, index, constant }: PlacedColumn, form: CellForm): ValueReader {
  const blank: string | null | CellFault = column.role === 'key' ? '' : null;
  if (typeof constant === 'string') {
    const value = contentReader(column, form)(constant, blank);
    return () => value;
  }
  if (index === -1) return () => blank;
  const absent = column.required && !column.mayBeBlank ? fault('MISSING_VALUE', `"${column.label}" is empty.`) : blank;
  const read = contentReader(column, form);
  return (cell) => (cell === '' ? absent : read(cell, absent));
}

type ContentReader = (cell: string, absent: string | null | CellFault) => string | null | CellFault;

function contentReader(column: ReportColumn, form: CellForm): ContentReader {
  const { style, epoch } = form;
  switch (column.type) {
    case 'count':
      return countReader(column, form);
    case 'money':
      return (cell, absent) =>
        parseMicros(cell, style, moneyPlaces) ??
        orBlank(cell, absent, () => fault('BAD_NUMBER', `${shown(cell)} is not an amount of money.`));
    case 'ratio':
      return (cell, absent) =>
        parseRatio(cell, style) ??
        orBlank(cell, absent, () => fault('BAD_NUMBER', `${shown(cell)} is not a percentage.`));
    case 'decimal':
      return (cell, absent) =>
        parseNumber(cell, style) ?? orBlank(cell, absent, () => fault('BAD_NUMBER', `${shown(cell)} is not a number.`));
    case 'instant':
      return (cell, absent) =>
        parseInstant(cell) ?? orBlank(cell, absent, () => fault('BAD_DATE', `${shown(cell)} is not a date and time.`));
    case 'flag':
      return (cell, absent) =>
        parseFlag(cell) ?? orBlank(cell, absent, () => fault('BAD_VALUE', `${shown(cell)} is neither true nor false.`));
    case 'date':
      return (cell, absent) =>
        parseDay(cell, epoch, form.dayOrder) ??
        orBlank(cell, absent, () => fault('BAD_DATE', `${shown(cell)} is not a day.`));
    case 'asin':
      return readAsin;
    case 'id':
      return readIdCell(column);
    case 'text':
    case 'sku':
      return textReader(column);
  }
}

function countReader({ openEnded }: ReportColumn, { countStyle }: CellForm): ContentReader {
  return (cell, absent) =>
    parseCount(openEnded && cell.endsWith('+') ? cell.slice(0, -1) : cell, countStyle) ??
    orBlank(cell, absent, () => fault('BAD_NUMBER', `${shown(cell)} is not a count.`));
}

function parseFlag(cell: string): 'true' | 'false' | null {
  const word = cell.trim().toLowerCase();
  if (word === 'true' || word === 'yes') return 'true';
  return word === 'false' || word === 'no' ? 'false' : null;
}

function textReader(column: ReportColumn): ContentReader {
  const { maxChars = maxTextChars } = column;
  if (column.verbatim) return (cell, absent) => (cell.trim() === '' ? absent : bounded(cell, maxChars));
  const none = (column.noneSpellings ?? []).map((word) => word.toLowerCase());
  return (cell, absent) => {
    const text = cell.trim();
    if (text === '') return absent;
    for (const word of none) if (word.length === text.length && word === text.toLowerCase()) return absent;
    return bounded(text, maxChars);
  };
}

function bounded(text: string, maxChars: number): string | CellFault {
  return text.length <= maxChars ? text : fault('TOO_LONG', `${shown(text)} is longer than any name or term.`);
}

function readAsin(cell: string, absent: string | null | CellFault): string | null | CellFault {
  const asin = cell.trim().toUpperCase();
  if (/^[A-Z0-9]{10}$/.test(asin)) return asin;
  return orBlank(cell, absent, () => fault('MANGLED_ID', `${shown(cell)} is not an ASIN: it has ten characters.`));
}

function readIdCell(column: ReportColumn): ContentReader {
  return (cell, absent) => {
    const reading = readId(cell);
    if (reading.kind === 'id') return reading.id;
    if (reading.kind === 'none') return absent;
    if (reading.kind === 'mangled') throw mangledIds(column.label, cell);
    return fault('MANGLED_ID', `${shown(cell)} is not one of Amazon's ids.`);
  };
}

/** A cell of spaces is a blank one. */
function orBlank(cell: string, absent: string | null | CellFault, otherwise: () => CellFault) {
  return cell.trim() === '' ? absent : otherwise();
}

function fault(code: CellFault['code'], message: string): CellFault {
  return { code, message };
}
