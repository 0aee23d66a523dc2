import type { ParsedRow, Rejection, UploadWarning } from '@sellergraph/core/reports/parsed-report';
import { shown } from '../cells/text.ts';
import { normaliseHeader } from '../reading/header.ts';
import type { RawRow, Table } from '../reading/table.ts';
import { refusal } from '../refusal.ts';
import { Derivation } from './derivation.ts';
import type { FileDays } from './file-days.ts';
import { indexOf, type Layout } from './layout.ts';
import { type CellForm, type ValueReader, valueReader } from './value-reader.ts';

/** What a file's rows are read by. */
export interface RowReaderOptions extends CellForm {
  readonly origin: Table['origin'];
  readonly days: FileDays;
  /** The account's currency, or the one most rows are in; null to take any. */
  readonly currency: string | null;
}

/** What became of a row: data, nothing to keep (blank, totals, a repeated header), or left out with a reason. */
export type RowOutcome = ParsedRow | Rejection | null;

/** Reads rows of one file into typed, checked ones. Nothing is taken by its place: a row that does not fit is left out. */
export class RowReader {
  readonly #layout: Layout;
  readonly #options: RowReaderOptions;
  readonly #days: FileDays['read'];
  readonly #mayLackCurrency: boolean;
  /** Sums and checks of values; null for most reports, which have none. */
  readonly #derivation: Derivation | null;
  readonly #readers: readonly ValueReader[];
  readonly #indexes: readonly number[];
  /** Copied for each row: an array of its full length from the start is filled fastest. */
  readonly #blank: (string | null)[];

  constructor(layout: Layout, options: RowReaderOptions) {
    this.#layout = layout;
    this.#options = options;
    this.#days = options.days.read;
    this.#mayLackCurrency = layout.report.currency?.mayBeBlank === true;
    this.#derivation = Derivation.of(layout);
    this.#readers = layout.columns.map((placed) => valueReader(placed, options));
    this.#indexes = layout.columns.map(({ index }) => index);
    this.#blank = layout.columns.map(() => null);
  }

  /** @throws FileRefusedError MANGLED_ID, DUPLICATE_HEADER or TRUNCATED_FILE. */
  read(row: RawRow): RowOutcome {
    const { cells, line } = row;
    if (this.#options.origin === 'text' && cells.length !== this.#layout.width && this.#isRagged(cells)) {
      return this.#isNoData(row) ? null : this.#ragged(row);
    }
    const days = this.#days(cells);
    if (days === null) return this.#isNoData(row) ? null : this.#badDays(row);
    const { currency, adProduct } = this.#layout.context;
    if (currency !== -1 && this.#options.currency !== null) {
      const code = cells[currency] ?? '';
      if (code !== this.#options.currency && code.trim().toUpperCase() !== this.#options.currency) {
        if (!this.#mayLackCurrency || code.trim() !== '') return this.#rejected(row, this.#badCurrency(row, code));
      }
    }
    if (adProduct !== -1 && !isSponsoredProducts(cells[adProduct] ?? '')) return this.#otherProduct(row);
    const readers = this.#readers;
    const values = this.#blank.slice();
    for (let position = 0; position < readers.length; position++) {
      const index = this.#indexes[position] ?? -1;
      const value = readers[position]?.(index === -1 ? '' : (cells[index] ?? '')) ?? null;
      if (value !== null && typeof value !== 'string') {
        return this.#rejected(row, { line, column: this.#layout.columns[position]?.header ?? null, ...value });
      }
      values[position] = value;
    }
    this.#derivation?.apply(values, line);
    return { line, start: days.from, end: days.to, values };
  }

  /** Stored columns that the file has, by name: also those that are summed up, and that the metadata line tells. */
  presentColumns(): string[] {
    const summed = this.#derivation?.summed ?? [];
    return this.#layout.columns
      .filter(({ index, constant }, position) => index !== -1 || constant || summed.includes(position))
      .map(({ column }) => column.name);
  }

  /** What did not add up in the rows read so far. */
  warnings(): UploadWarning[] {
    return this.#derivation?.warnings() ?? [];
  }

  /** Where no day of its own tells data from a total or a repeated header, what is wrong with the row does. */
  #rejected(row: RawRow, rejection: Rejection): RowOutcome {
    return !this.#options.days.inRows && this.#isNoData(row) ? null : rejection;
  }

  /** More or fewer cells than the header, unless only empty cells are too many. */
  #isRagged(cells: readonly string[]): boolean {
    const { width } = this.#layout;
    return cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '');
  }

  /** A blank line, a totals line or the header once more. */
  #isNoData({ cells, line }: RawRow): boolean {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) return true;
    if (this.#isTotals(cells, filled)) return true;
    return this.#isHeaderAgain(cells, line);
  }

  /** Without a day, and either labelled as a total or without anything that names a row. */
  #isTotals(cells: readonly string[], filled: readonly string[]): boolean {
    if (filled.some((cell) => /^(?:grand |sub)?totals?:?$/i.test(cell.trim()))) return true;
    const { date, start, end, span } = this.#layout.context;
    const naming = this.#layout.columns.filter(({ column }) => column.role === 'key').map(({ index }) => index);
    return [...naming, date, start, end, span].every((index) => index === -1 || (cells[index] ?? '').trim() === '');
  }

  #isHeaderAgain(cells: readonly string[], line: number): boolean {
    const expected = this.#layout.headerCells.map((cell) => normaliseHeader(cell).key);
    const keys = cells.map((cell) => normaliseHeader(cell).key);
    if (expected.every((key, index) => key === (keys[index] ?? ''))) return true;
    const words = new Set(expected.filter((key) => key !== ''));
    if (keys.filter((key) => words.has(key)).length * 2 < words.size) return false;
    throw refusal(
      'DUPLICATE_HEADER',
      `Line ${line} is another header, with its columns in another order: two files were pasted together.`,
      'Upload the files one by one.',
    );
  }

  #ragged({ cells, line, unfinished }: RawRow): Rejection {
    const { width } = this.#layout;
    if (unfinished && cells.length < width) {
      throw refusal('TRUNCATED_FILE', `The file ends in the middle of a row (line ${line}).`, 'Download it again.');
    }
    return {
      line,
      column: null,
      code: 'RAGGED_ROW',
      message: `The row has ${cells.length} cells and the header ${width}, so it cannot be told which belongs where.`,
    };
  }

  #badDays({ cells, line }: RawRow): Rejection {
    const present = this.#dayCells();
    const blank = present.find((index) => (cells[index] ?? '').trim() === '');
    if (blank !== undefined) {
      const header = this.#headerAt(blank);
      return { line, column: header, code: 'MISSING_VALUE', message: `"${header}" is empty.` };
    }
    const content = present.map((index) => shown(cells[index] ?? '')).join(' to ');
    const message =
      this.#options.days.unit === 'MONTHLY' && this.#layout.report.days.from === 'row'
        ? `${content} is not the first of a month.`
        : `${content} is not a day or period of this file.`;
    return { line, column: this.#headerAt(present[0] ?? -1), code: 'BAD_DATE', message };
  }

  /** Where the row's days stand. */
  #dayCells(): number[] {
    const { report, context } = this.#layout;
    if (report.days.from === 'instant') return [indexOf(this.#layout, report.days.column)];
    const used = this.#options.days.unit === 'SUMMARY' ? [context.start, context.end, context.span] : [context.date];
    return used.filter((index) => index !== -1);
  }

  #badCurrency({ line }: RawRow, code: string): Rejection {
    const column = this.#headerAt(this.#layout.context.currency);
    if (code.trim() === '') return { line, column, code: 'MISSING_VALUE', message: `"${column}" is empty.` };
    const message = `The row is in ${shown(code)}, not in ${this.#options.currency}.`;
    return { line, column, code: 'CURRENCY_MISMATCH', message };
  }

  #otherProduct({ cells, line }: RawRow): Rejection {
    const { adProduct } = this.#layout.context;
    const message = `The row belongs to ${shown(cells[adProduct] ?? '')}; only Sponsored Products are taken.`;
    return { line, column: this.#headerAt(adProduct), code: 'OTHER_AD_PRODUCT', message };
  }

  #headerAt(index: number): string {
    return (this.#layout.headerCells[index] ?? '').replaceAll('\uFEFF', '').trim();
  }
}

function isSponsoredProducts(cell: string): boolean {
  if (cell === 'Sponsored Products' || cell === '') return true;
  return /^(?:sponsored[ _]products|sp|)$/i.test(cell.trim());
}
