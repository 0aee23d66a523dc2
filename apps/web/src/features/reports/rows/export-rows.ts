import { type CsvCell, csvLine } from '@sellergraph/core/csv';
import { isFigure, type RowColumn } from './row-column.ts';
import type { ShownRow } from './row-data.ts';

/** The head of the file: what the table says over its columns. Days take two, because rows may be about several. */
export function csvHead(columns: readonly RowColumn[], currency: string): string {
  return csvLine(
    columns.flatMap(({ kind, label }) => {
      if (kind === 'days') return ['First day', 'Last day'];
      return kind === 'money' ? [`${label} (${currency})`] : [label];
    }),
  );
}

/** A row of the file. Figures are exact, not rounded as they are shown; a ratio is a fraction. */
export function csvRow(columns: readonly RowColumn[], row: ShownRow): string {
  return csvLine(columns.flatMap((column) => cellsOf(column, row)));
}

function cellsOf(column: RowColumn, { startDate, endDate, values }: ShownRow): CsvCell[] {
  if (column.kind === 'days') return [startDate, endDate];
  const value = values[column.id];
  if (value === null || value === undefined) return [''];
  return isFigure(column) ? [{ number: String(value) }] : [String(value)];
}

/** Hands a file over to the browser. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function download(name: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', ...parts], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; the address may go once the browser had time to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
