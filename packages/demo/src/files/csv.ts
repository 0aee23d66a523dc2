const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function field(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** CSV as Amazon's console writes it: a byte order mark, CRLF, quotes only where they are needed. */
export function writeCsv(lines: readonly (readonly string[])[]): Buffer {
  return Buffer.from(`\uFEFF${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`);
}
