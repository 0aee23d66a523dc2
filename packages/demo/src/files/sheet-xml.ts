import { javaDouble } from './java-number.ts';

const ROWS_PER_CHUNK = 200;
const SPACED = /^\s|\s$/;

/** Letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Inline string content of a cell. Texts repeat on thousands of rows, so each is prepared once. */
class InlineStrings {
  readonly #known = new Map<string, string>();

  of(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const space = SPACED.test(text) ? ' xml:space="preserve"' : '';
    const cell = `t="inlineStr"><is><t${space}>${escapeXml(text)}</t></is></c>`;
    this.#known.set(text, cell);
    return cell;
  }
}

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
  readonly #strings = new InlineStrings();
  readonly #opens: string[] = [];
  readonly #damage: readonly DamagedCell[];
  #rows: string[] = [];
  #row = '';
  #number = 0;

  constructor(options: SheetOptions) {
    this.#damage = options.damage ?? [];
    const widths = options.widths
      .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="true"/>`)
      .join('');
    this.#rows.push(
      '<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        `<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"${options.view}/></sheetViews>` +
        `<sheetFormatPr defaultRowHeight="15.0"/>${widths === '' ? '' : `<cols>${widths}</cols>`}<sheetData>\n`,
    );
  }

  /** Rows ended so far, the header included. */
  get rowCount(): number {
    return this.#number;
  }

  begin(): void {
    this.#number += 1;
    this.#row = `<row r="${this.#number}">\n`;
  }

  text(column: number, value: string, style = 0): void {
    this.#row += `${this.#open(column, style)}${this.#strings.of(value)}`;
  }

  number(column: number, value: number, style: number): void {
    const damaged = this.#damage.length > 0 ? this.#damagedCell(column) : undefined;
    this.#row += this.#open(column, style) + (damaged ?? `t="n"><v>${javaDouble(value)}</v></c>`);
  }

  /** A cell without a value that still has its format. */
  blank(column: number, style: number): void {
    this.#row += `<c r="${columnLetters(column)}${this.#number}" s="${style}"></c>`;
  }

  end(): void {
    this.#rows.push(`${this.#row}</row>\n`);
    if (this.#rows.length >= ROWS_PER_CHUNK) this.#flush();
  }

  /** The whole part. Nothing can be written after it. */
  finish(): Buffer {
    this.#rows.push(
      '</sheetData><pageMargins bottom="0.75" footer="0.3" header="0.3" left="0.7" right="0.7" top="0.75"/></worksheet>',
    );
    this.#flush();
    return Buffer.concat(this.#chunks);
  }

  #damagedCell(column: number): string | undefined {
    const cell = this.#damage.find((damaged) => damaged.row === this.#number && damaged.column === column);
    if (cell === undefined) return undefined;
    return cell.error === undefined ? this.#strings.of(cell.text ?? '') : `t="e"><v>${cell.error}</v></c>`;
  }

  #open(column: number, style: number): string {
    this.#opens[column] ??= `<c r="${columnLetters(column)}`;
    return style === 0
      ? `${this.#opens[column]}${this.#number}" `
      : `${this.#opens[column]}${this.#number}" s="${style}" `;
  }

  #flush(): void {
    this.#chunks.push(Buffer.from(this.#rows.join('')));
    this.#rows = [];
  }
}
