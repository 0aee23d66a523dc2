import { unzipSync } from 'fflate';

/** A cell as a test sees it: a text, a number, a spreadsheet error, or null for a blank one. */
export type SeenCell = string | number | { error: string } | null;

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function readRows(xml: string): SeenCell[][] {
  return [...xml.matchAll(/<row r="\d+">([\s\S]*?)<\/row>/g)].map(([, row = '']) => {
    const cells: SeenCell[] = [];
    for (const [, reference = '', attributes = '', content = ''] of row.matchAll(
      /<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/g,
    )) {
      const text = /<t[^>]*>([^<]*)<\/t>/.exec(content)?.[1];
      const value = /<v>([^<]*)<\/v>/.exec(content)?.[1];
      const column = columnOf(reference);
      while (cells.length < column) cells.push(null);
      if (text !== undefined) cells.push(unescapeXml(text));
      else if (value === undefined) cells.push(null);
      else cells.push(attributes.includes('t="e"') ? { error: value } : Number(value));
    }
    return cells;
  });
}

/** The sheets of a workbook by name, header row included. Written for the tests, apart from the writer. */
export function readWorkbook(bytes: Uint8Array): Map<string, SeenCell[][]> {
  const parts = unzipSync(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]+)" Target="([^"]+)"/g)].map(([, id, target]) => [
      id,
      target,
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)" r:id="([^"]+)"/g)].map(([, name = '', id]) => [
      name,
      readRows(text(`xl/${targets.get(id)}`)),
    ]),
  );
}

/** Rows as records by header, without the header row. */
export function records(rows: readonly SeenCell[][]): Record<string, SeenCell>[] {
  const [header = [], ...rest] = rows;
  return rest.map((row) =>
    Object.fromEntries(header.map((name, column) => [typeof name === 'string' ? name : '', row[column] ?? null])),
  );
}

/** Sum of one column in hundredths, each cell rounded to two decimals first, as readers must do. */
export function sumCents(rows: readonly Record<string, SeenCell>[], column: string): number {
  return rows.reduce((sum, row) => {
    const cell = row[column];
    return sum + (typeof cell === 'number' ? Math.round(cell * 100) : 0);
  }, 0);
}
