import { refusal } from '../refusal.ts';
import { limits } from './limits.ts';
import type { RawRow } from './table.ts';

/** How a text file separates its cells and rows. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly newline: '\n' | '\r';
  /** Cells may stand in quotes. Amazon's tab-separated files have none: a quote in them is a character of the text. */
  readonly quotes: boolean;
  /** Cells that most rows have: decides between two readings of a row whose quotes are ambiguous. */
  readonly width: number;
}

const quote = 0x22;
const carriageReturn = 0x0d;

/** A record that was read, and where the next one begins. */
interface Split {
  readonly cells: string[];
  readonly next: number;
  readonly breaks: number;
  readonly unfinished: boolean;
}

/**
 * Splits delimited text into rows as it arrives. Beyond RFC 4180 it reads what Amazon writes: a quote within a name as
 * `\"`, doubled or not, and ids guarded as `="468170906203317"`. A quote closes a cell only before a delimiter or a line
 * break. Lines are counted also inside quoted cells.
 */
export class CsvSplitter {
  readonly #dialect: Dialect;
  readonly #delimiterCode: number;
  readonly #newlineCode: number;
  #rest = '';
  #line = 1;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#delimiterCode = dialect.delimiter.charCodeAt(0);
    this.#newlineCode = dialect.newline.charCodeAt(0);
  }

  /**
   * The rows completed by the next piece of text.
   *
   * @param last Nothing follows: an open row is completed as it is.
   * @throws FileRefusedError TRUNCATED_FILE when the text ends inside quotes, DAMAGED_FILE when a record has no end.
   */
  push(text: string, last: boolean): RawRow[] {
    const { delimiter, newline } = this.#dialect;
    const data = this.#rest === '' ? text : this.#rest + text;
    const rows: RawRow[] = [];
    let position = 0;
    const firstQuote = () => (this.#dialect.quotes ? data.indexOf('"', position) : -1);
    let quoteAt = firstQuote();
    while (position < data.length) {
      let end = data.indexOf(newline, position);
      if (end === -1 && !last) break;
      const unfinished = end === -1;
      if (unfinished) end = data.length;
      if (quoteAt !== -1 && quoteAt < position) quoteAt = firstQuote();
      if (quoteAt === -1 || quoteAt >= end) {
        const stop = end > position && data.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
        rows.push({ line: this.#line, cells: data.slice(position, stop).split(delimiter), unfinished });
        this.#line += 1;
        position = end + 1;
        continue;
      }
      const split = this.#quotedRecord(data, position, last);
      if (!split) break;
      rows.push({ line: this.#line, cells: split.cells, unfinished: split.unfinished });
      this.#line += split.breaks + 1;
      position = split.next;
    }
    for (const row of rows) if (row.cells.length > limits.columns) throw tooWide(row.line);
    this.#rest = position < data.length ? data.slice(position) : '';
    if (this.#rest.length > limits.recordChars) throw this.#endless();
    return rows;
  }

  /** A record with quotes in it, or null while its end has not arrived. */
  #quotedRecord(data: string, start: number, last: boolean): Split | null {
    const split = this.#split(data, start, last, false);
    if (split && (split.cells.length === this.#dialect.width || !data.slice(start, split.next).includes('\\"'))) {
      return split;
    }
    if (split || last || data.length - start > limits.recordChars) {
      const escaped = this.#split(data, start, last, true);
      if (escaped?.cells.length === this.#dialect.width) return escaped;
    }
    if (!split && last) {
      throw refusal(
        'TRUNCATED_FILE',
        `The file ends in the middle of a row: line ${this.#line} opens a quote that is not closed.`,
        'Download it again.',
      );
    }
    return split;
  }

  /**
   * Splits the record that begins at `start`; null when its end is not in `data`.
   *
   * @param escapes A backslash always takes the closing power from a quote.
   */
  #split(data: string, start: number, last: boolean, escapes: boolean): Split | null {
    const cells: string[] = [];
    let breaks = 0;
    let position = start;
    let newlineAt = -1;
    for (;;) {
      if (data.charCodeAt(position) === quote) {
        const close = this.#closingQuote(data, position + 1, escapes);
        if (close === -1 || (close === data.length - 1 && !last)) return null;
        const cell = unquote(data.slice(position + 1, close));
        breaks += count(cell, this.#dialect.newline);
        cells.push(cell);
        position = close + 1;
      } else {
        if (newlineAt < position) newlineAt = data.indexOf(this.#dialect.newline, position);
        if (newlineAt === -1 && !last) return null;
        const end = newlineAt === -1 ? data.length : newlineAt;
        const quoteAt = data.indexOf('"', position);
        const plain = quoteAt === -1 || quoteAt > end;
        const delimiterAt = plain ? -1 : data.indexOf(this.#dialect.delimiter, position);
        const next = delimiterAt === -1 || delimiterAt > end ? end : delimiterAt;
        const stop = next === end && next > position && data.charCodeAt(next - 1) === carriageReturn ? next - 1 : next;
        const text = data.slice(position, stop);
        if (plain) for (const cell of text.split(this.#dialect.delimiter)) cells.push(cell);
        else cells.push(text.replaceAll('\\"', '"'));
        position = next;
      }
      if (data.charCodeAt(position) === this.#delimiterCode) {
        position += 1;
        continue;
      }
      if (data.charCodeAt(position) === carriageReturn && this.#newlineCode !== carriageReturn) position += 1;
      if (position >= data.length) return last ? { cells, next: data.length, breaks, unfinished: true } : null;
      return { cells, next: position + 1, breaks, unfinished: false };
    }
  }

  #closingQuote(data: string, from: number, escapes: boolean): number {
    let at = data.indexOf('"', from);
    while (at !== -1) {
      const next = data.charCodeAt(at + 1);
      const escaped = escapes && data.charCodeAt(at - 1) === 0x5c;
      if (!escaped && next === quote) at = data.indexOf('"', at + 2);
      else if (!escaped && (at + 1 === data.length || this.#ends(next))) return at;
      else at = data.indexOf('"', at + 1);
    }
    return -1;
  }

  #ends(code: number): boolean {
    return code === this.#delimiterCode || code === this.#newlineCode || code === carriageReturn;
  }

  #endless() {
    return refusal(
      'DAMAGED_FILE',
      `Line ${this.#line} does not end: it is longer than any row of a report.`,
      'Download the file again.',
    );
  }
}

function tooWide(line: number) {
  return refusal(
    'FILE_TOO_LARGE',
    `Line ${line} has more cells than any report has columns.`,
    'Download the file again.',
  );
}

function unquote(raw: string): string {
  if (!raw.includes('"')) return raw;
  return raw.replaceAll('""', '"').replaceAll('\\"', '"');
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
