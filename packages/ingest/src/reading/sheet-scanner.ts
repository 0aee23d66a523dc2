import { damaged, tooLarge } from './archive.ts';
import { limits } from './limits.ts';
import { serialToDay } from './serial-day.ts';
import { sharedString, textOf } from './shared-strings.ts';
import type { RawRow, Table } from './table.ts';
import { decodeCellText, namespacePrefix } from './xml.ts';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By style number: the cell's number is a day. */
  readonly dateStyles: readonly boolean[];
  readonly epoch: NonNullable<Table['epoch']>;
}

const gt = 0x3e;
const slash = 0x2f;

/**
 * Reads the rows of a sheet out of its XML as it arrives. Cells stand where their reference says, whatever `<dimension>`
 * claims and whichever are left out. Numbers keep the text of the file; days become `YYYY-MM-DD`; formulas give the value
 * last computed, errors their code such as `#N/A`.
 */
export class SheetScanner {
  readonly #context: CellContext;
  #rest = '';
  #prefix: string | null = null;
  #row = 0;
  #rows = 0;
  #openRow = false;
  readonly #days = new Map<string, string>();

  constructor(context: CellContext) {
    this.#context = context;
  }

  /** No row is open: what has been pushed may be the whole sheet. */
  get finished(): boolean {
    return this.#prefix !== null && !this.#openRow;
  }

  /**
   * The rows completed by the next piece of XML.
   *
   * @throws FileRefusedError DAMAGED_FILE or FILE_TOO_LARGE.
   */
  push(xml: string): RawRow[] {
    const data = this.#rest === '' ? xml : this.#rest + xml;
    if (this.#prefix === null) {
      if (data.length < 1_024 && !data.includes('</')) {
        this.#rest = data;
        return [];
      }
      this.#prefix = namespacePrefix(data.slice(0, 4_096), 'worksheet');
    }
    const open = `<${this.#prefix}row`;
    const close = `</${this.#prefix}row>`;
    const rows: RawRow[] = [];
    let position = 0;
    for (;;) {
      const start = data.indexOf(open, position);
      if (start === -1) {
        position = Math.max(position, data.length - open.length);
        break;
      }
      const tagEnd = data.indexOf('>', start);
      if (tagEnd === -1) {
        position = start;
        break;
      }
      const next = data.charCodeAt(start + open.length);
      if (next !== gt && next !== slash && next > 0x20) {
        position = tagEnd + 1;
        continue;
      }
      const empty = data.charCodeAt(tagEnd - 1) === slash;
      const end = empty ? tagEnd : data.indexOf(close, tagEnd);
      this.#openRow = end === -1;
      if (end === -1) {
        position = start;
        break;
      }
      const line = this.#lineOf(data.slice(start, tagEnd));
      if (!empty) rows.push({ line, cells: this.#cells(data, tagEnd + 1, end), unfinished: false });
      position = empty ? tagEnd + 1 : end + close.length;
    }
    this.#rest = data.slice(position);
    if (this.#rest.length > limits.recordChars) throw tooLarge();
    return rows;
  }

  #lineOf(tag: string): number {
    const stated = /\sr\s*=\s*["'](\d{1,7})["']/.exec(tag)?.[1];
    this.#row = stated === undefined ? this.#row + 1 : Number(stated);
    this.#rows += 1;
    if (this.#row > limits.rows || this.#rows > limits.rows) throw tooLarge();
    return this.#row;
  }

  #cells(data: string, from: number, end: number): string[] {
    const prefix = this.#prefix ?? '';
    const open = `<${prefix}c`;
    const close = `</${prefix}c>`;
    const cells: string[] = [];
    let column = 0;
    let at = data.indexOf(open, from);
    while (at !== -1 && at < end) {
      let type = '';
      let style = 0;
      let empty = false;
      let p = at + open.length;
      for (let code = data.charCodeAt(p); code !== gt; code = data.charCodeAt(p)) {
        if (code <= 0x20 || code === slash) {
          empty = code === slash;
          p += 1;
          continue;
        }
        const equals = data.indexOf('=', p);
        const closing = equals === -1 ? -1 : data.indexOf(data.charAt(equals + 1), equals + 2);
        if (closing === -1 || closing > end) throw damaged(new Error('A cell has a broken attribute'));
        if (equals === p + 1) {
          if (code === 0x72) column = columnOf(data, equals + 2, closing);
          else if (code === 0x73) style = Number(data.slice(equals + 2, closing));
          else if (code === 0x74) type = data.slice(equals + 2, closing);
        }
        p = closing + 1;
      }
      let next = p + 1;
      if (!empty) {
        const cellEnd = data.indexOf(close, p);
        if (cellEnd === -1 || cellEnd > end) throw damaged(new Error('A cell has no end'));
        if (cellEnd - p > limits.cellChars) throw tooLarge();
        const text = cellEnd === p + 1 ? '' : this.#value(data, p + 1, cellEnd, type, style);
        if (text !== '') {
          if (column >= limits.columns) throw tooLarge();
          while (cells.length < column) cells.push('');
          cells[column] = text;
        }
        next = cellEnd + close.length;
      }
      column += 1;
      at = data.indexOf(open, next);
    }
    return cells;
  }

  #value(data: string, from: number, end: number, type: string, style: number): string {
    const prefix = this.#prefix ?? '';
    if (type === 'inlineStr') return textOf(data.slice(from, end), prefix);
    const raw = valueText(data, from, end, prefix);
    if (raw === '') return '';
    switch (type) {
      case 's':
        return sharedString(this.#context.strings, raw);
      case 'str':
      case 'e':
        return decodeCellText(raw);
      case 'b':
        return raw === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return raw.slice(0, 10);
      default:
        return this.#number(raw, style);
    }
  }

  /**
   * A number as the file writes it. One of more than fifteen digits is not exact in a spreadsheet: it is given in
   * scientific form, so that it cannot pass for an id.
   */
  #number(raw: string, style: number): string {
    if (this.#context.dateStyles[style] === true) return this.#day(raw);
    return raw.length > 15 && /^\d{16,}$/.test(raw) ? `${raw}E0` : raw;
  }

  /** The day of a serial number; a report repeats few of them. */
  #day(serial: string): string {
    const known = this.#days.get(serial);
    if (known !== undefined) return known;
    const day = serialToDay(serial, this.#context.epoch) ?? serial;
    if (this.#days.size >= 1_000) this.#days.clear();
    this.#days.set(serial, day);
    return day;
  }
}

/** Content of the cell's `<v>`, which follows its formula. */
function valueText(data: string, from: number, end: number, prefix: string): string {
  const open = `<${prefix}v`;
  let start = from;
  if (!data.startsWith(open, from)) {
    start = data.indexOf(open, from);
    if (start === -1 || start >= end) return '';
  }
  const tagEnd = data.indexOf('>', start);
  const close = data.indexOf('</', tagEnd);
  return tagEnd === -1 || close === -1 || close > end || data.charCodeAt(tagEnd - 1) === slash
    ? ''
    : data.slice(tagEnd + 1, close);
}

/** Column of a reference such as `AB12`, counted from 0. */
function columnOf(data: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = data.charCodeAt(at) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column === 0 ? 0 : column - 1;
}
