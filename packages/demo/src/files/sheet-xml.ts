import { javaDouble } from './java-number.ts';

const ROWS_PER_CHUNK = 200;
/** Whole numbers below this are prepared once. */
const KNOWN_COUNTS = 1000;
const SPACED = /^\s|\s$/;

/** Letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The end of a cell, behind its reference: format and content. Texts, small counts and zeros repeat on thousands of
 * rows, so each is prepared once.
 */
class CellEnds {
  readonly #texts = new Map<string, string>();
  readonly #counts: string[] = [];

  text(text: string, style: number): string {
    const key = style === 0 ? text : `${style} ${text}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const space = SPACED.test(text) ? ' xml:space="preserve"' : '';
    const end = `${styled(style)} t="inlineStr"><is><t${space}>${escapeXml(text)}</t></is></c>`;
    this.#texts.set(key, end);
    return end;
  }

  number(value: number, style: number): string {
    const end = () => `${styled(style)} t="n"><v>${javaDouble(value)}</v></c>`;
    if (value >= KNOWN_COUNTS || !Number.isInteger(value) || value < 0) return end();
    const key = style * KNOWN_COUNTS + value;
    this.#counts[key] ??= end();
    return this.#counts[key];
  }
}

/** Closes the reference of a cell and names its format. */
const styled = (style: number): string => (style === 0 ? '"' : `" s="${style}"`);

/** How the worksheet part begins; the dimension is wrong in Amazon's files, and so it is here. */
export interface SheetOptions {
  /** Attributes of the sheet view behind the workbook view id. */
  view: string;
  /** Widths of the columns in characters, none when empty. */
  widths: readonly number[];
  /** Cells that hold something else than what is written to them. */
  damage?: readonly DamagedCell[];
}

/** A cell that was damaged after the download: a spreadsheet error such as `#N/A`, or a text. */
export interface DamagedCell {
  /** Row number, 1 is the header. */
  row: number;
  column: number;
  error?: string;
  text?: string;
}

/** Writes the XML of a worksheet row by row. A row is begun, filled from left to right and ended. */
export class SheetWriter {
  readonly #chunks: Buffer[] = [];
  readonly #ends = new CellEnds();
  readonly #opens: string[] = [];
  readonly #damage: readonly DamagedCell[];
  #pieces: string[] = [];
  #row = 0;
  #rowText = '';

  constructor(options: SheetOptions) {
    this.#damage = options.damage ?? [];
    const widths = options.widths
      .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="true"/>`)
      .join('');
    this.#pieces.push(
      '<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        `<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"${options.view}/></sheetViews>` +
        `<sheetFormatPr defaultRowHeight="15.0"/>${widths === '' ? '' : `<cols>${widths}</cols>`}<sheetData>\n`,
    );
  }

  begin(): void {
    this.#row += 1;
    this.#rowText = String(this.#row);
    this.#pieces.push('<row r="', this.#rowText, '">\n');
  }

  text(column: number, value: string, style = 0): void {
    this.#cell(column, this.#ends.text(value, style));
  }

  number(column: number, value: number, style: number): void {
    const damaged = this.#damage.length > 0 ? this.#damaged(column, style) : undefined;
    this.#cell(column, damaged ?? this.#ends.number(value, style));
  }

  /** A cell without a value that still has its format. */
  blank(column: number, style: number): void {
    this.#cell(column, `${styled(style)}></c>`);
  }

  end(): void {
    this.#pieces.push('</row>\n');
    if (this.#row % ROWS_PER_CHUNK === 0) this.#flush();
  }

  /** The whole part. Nothing can be written after it. */
  finish(): Buffer {
    this.#pieces.push(
      '</sheetData><pageMargins bottom="0.75" footer="0.3" header="0.3" left="0.7" right="0.7" top="0.75"/></worksheet>',
    );
    this.#flush();
    return Buffer.concat(this.#chunks);
  }

  #cell(column: number, end: string): void {
    this.#opens[column] ??= `<c r="${columnLetters(column)}`;
    this.#pieces.push(this.#opens[column], this.#rowText, end);
  }

  #damaged(column: number, style: number): string | undefined {
    const cell = this.#damage.find((damaged) => damaged.row === this.#row && damaged.column === column);
    if (cell === undefined) return undefined;
    return cell.error === undefined
      ? this.#ends.text(cell.text ?? '', style)
      : `${styled(style)} t="e"><v>${cell.error}</v></c>`;
  }

  #flush(): void {
    this.#chunks.push(Buffer.from(this.#pieces.join('')));
    this.#pieces = [];
  }
}
