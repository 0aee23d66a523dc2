/** A cell of a CSV file: text, or digits that are no formula whatever they begin with. */
export type CsvCell = string | { readonly number: string };

/** A line as RFC 4180 has it, with cells that a spreadsheet would take for a formula made harmless by an apostrophe. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'object') return cell.number;
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
