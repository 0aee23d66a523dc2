/**
 * What a file may cost. Real downloads stay far below; a file made to exhaust the machine is refused before it does.
 */
export const limits = {
  /** Entries of a workbook's archive. */
  entries: 2_000,
  /** Unpacked bytes of one sheet, read as a stream. */
  sheetBytes: 2 * 1024 ** 3,
  /** Unpacked bytes of the shared strings, which are kept in memory. */
  sharedStringBytes: 64 * 1024 ** 2,
  /** Unpacked bytes of any other part, read whole. */
  partBytes: 8 * 1024 ** 2,
  /** Unpacked bytes for each packed byte, asked of parts above `ratioFrom`. */
  ratio: 200,
  ratioFrom: 8 * 1024 ** 2,
  /** Rows of one sheet: Excel's own limit. */
  rows: 1_048_576,
  /** Columns that may hold something. */
  columns: 1_024,
  /** Characters of one cell's XML, of one row's XML and of one CSV record. */
  cellChars: 256 * 1024,
  recordChars: 4 * 1024 ** 2,
  /** Rows that may be left out of one file before it is refused. */
  rejections: 10_000,
} as const;
