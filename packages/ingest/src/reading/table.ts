/** One row of a table, before anything is known about its columns. */
export interface RawRow {
  /** Line of the text file, or row of the sheet, counted from 1. */
  readonly line: number;
  /** Cells by position; a sheet's missing cells are empty, and the row may be shorter than the header. */
  readonly cells: string[];
  /** The text ended without a line break after this row. */
  readonly unfinished: boolean;
}

/** A text file, or one sheet of a workbook. */
export interface Table {
  /** Name of the sheet; null for a text file. */
  readonly name: string | null;
  readonly hidden: boolean;
  /**
   * Sheets hold numbers, leave out empty cells and may give days as serial numbers; text files hold what is written,
   * with a cell for every column.
   */
  readonly origin: 'text' | 'workbook';
  /** The days that serial number 0 stands for; null in text files, which have none. */
  readonly epoch: '1900' | '1904' | null;
  /** The rows from the first, in batches. May be called again; leaving the loop frees what it held. */
  rows(): AsyncGenerator<RawRow[]>;
}

/** A file whose container has been opened. */
export interface OpenedFile {
  readonly tables: readonly Table[];
  close(): void;
}
