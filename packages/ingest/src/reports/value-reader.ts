import type { ReportColumn } from '@sellergraph/core/reports/report';
import { parseCount, parseMicros, parseRatio } from '../cells/amount.ts';
import { parseDay } from '../cells/day.ts';
import type { NumberStyle } from '../cells/decimal.ts';
import { mangledIds, readId } from '../cells/id.ts';
import { maxTextChars, shown } from '../cells/text.ts';
import type { Table } from '../reading/table.ts';

/** Decimals of spend, sales and budgets; more in a sheet is the noise of its numbers. */
const moneyPlaces = 2;

/** A cell that cannot be taken. */
export interface CellFault {
  readonly code: 'BAD_NUMBER' | 'BAD_DATE' | 'MISSING_VALUE' | 'MANGLED_ID' | 'TOO_LONG';
  readonly message: string;
}

/** Reads the cells of one column: the stored value, or what is wrong. */
export type ValueReader = (cell: string) => string | null | CellFault;

/** How a file writes its cells. */
export interface CellForm {
  readonly style: NumberStyle;
  readonly epoch: Table['epoch'];
}

/**
 * The reader of a column's cells.
 *
 * @param present The file has the column; without it keys are empty and everything else is null.
 * @throws FileRefusedError MANGLED_ID from the reader of an id column: one destroyed id means that all are.
 */
export function valueReader(column: ReportColumn, present: boolean, form: CellForm): ValueReader {
  const blank: string | null | CellFault = column.role === 'key' ? '' : null;
  if (!present) return () => blank;
  const absent = column.required ? fault('MISSING_VALUE', `"${column.label}" is empty.`) : blank;
  const read = contentReader(column, form);
  return (cell) => (cell === '' ? absent : read(cell, absent));
}

type ContentReader = (cell: string, absent: string | null | CellFault) => string | null | CellFault;

function contentReader(column: ReportColumn, { style, epoch }: CellForm): ContentReader {
  switch (column.type) {
    case 'count':
      return (cell, absent) =>
        parseCount(cell, style) ?? orBlank(cell, absent, () => fault('BAD_NUMBER', `${shown(cell)} is not a count.`));
    case 'money':
      return (cell, absent) =>
        parseMicros(cell, style, moneyPlaces) ??
        orBlank(cell, absent, () => fault('BAD_NUMBER', `${shown(cell)} is not an amount of money.`));
    case 'ratio':
      return (cell, absent) =>
        parseRatio(cell, style) ??
        orBlank(cell, absent, () => fault('BAD_NUMBER', `${shown(cell)} is not a percentage.`));
    case 'date':
      return (cell, absent) =>
        parseDay(cell, epoch) ?? orBlank(cell, absent, () => fault('BAD_DATE', `${shown(cell)} is not a day.`));
    case 'asin':
      return readAsin;
    case 'id':
      return readIdCell(column);
    case 'text':
      return textReader(column);
  }
}

function textReader(column: ReportColumn): ContentReader {
  if (column.verbatim) return (cell, absent) => (cell.trim() === '' ? absent : bounded(cell));
  const none = (column.noneSpellings ?? []).map((word) => word.toLowerCase());
  return (cell, absent) => {
    const text = cell.trim();
    if (text === '') return absent;
    for (const word of none) if (word.length === text.length && word === text.toLowerCase()) return absent;
    return bounded(text);
  };
}

function bounded(text: string): string | CellFault {
  return text.length <= maxTextChars ? text : fault('TOO_LONG', `${shown(text)} is longer than any name or term.`);
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
