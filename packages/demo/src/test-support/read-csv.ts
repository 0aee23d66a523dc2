/** Records of a CSV text with a byte order mark and CRLF. Written for the tests, apart from the writer. */
export function readCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [];
  for (const line of text.replace(/^\uFEFF/, '').split('\r\n')) {
    if (line === '') continue;
    const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
    lines.push(fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
  }
  const [header = [], ...rest] = lines;
  return rest.map((line) => Object.fromEntries(header.map((name, column) => [name, line[column] ?? ''])));
}

/** `€1,234.5` in hundredths. */
export function cents(amount: string): number {
  return Math.round(Number(amount.replace(/[€£$]/, '')) * 100);
}
