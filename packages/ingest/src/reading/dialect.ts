import type { Dialect } from './csv-splitter.ts';
import { CsvSplitter } from './csv-splitter.ts';

const delimiters = [',', ';', '\t'] as const;

/** Rows that are looked at. */
const sampleRows = 50;

/**
 * How a text file separates its cells: the delimiter that cuts most rows into the same number of cells, more cells
 * being better. The decimal commas and dates of a semicolon-separated file cut its rows unevenly, and so lose.
 *
 * @param head The beginning of the text.
 * @param whole `head` is the whole text.
 */
export function sniffDialect(head: string, whole: boolean): Dialect {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
  let best: Dialect = { delimiter: ',', newline, quotes: true, width: 1 };
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const quotes = delimiter !== '\t' || isQuoted(head);
    const { width, share } = usualWidth(head, whole, { delimiter, newline, quotes });
    const score = width > 1 ? width * share : 0;
    if (score > bestScore) {
      best = { delimiter, newline, quotes, width };
      bestScore = score;
    }
  }
  return best;
}

/**
 * Whether the cells of tab-separated text stand in quotes where they need them, as a spreadsheet writes it: then every
 * quote is at the ends of a cell or doubled. Amazon writes the quotes of a name as they are. Lines that are cut into
 * equally many cells without regard to quotes hold no quoted breaks.
 */
function isQuoted(head: string): boolean {
  const lines = head.split(/[\r\n]+/).slice(0, -1);
  if (new Set(lines.map((line) => line.split('\t').length)).size > 1) return hasQuotedCells(head);
  const cells = lines.flatMap((line) => line.split('\t')).filter((cell) => cell.includes('"'));
  return cells.length > 0 && cells.every((cell) => /^"(?:[^"]|"")*"$/.test(cell));
}

/** Every quote belongs to a cell in quotes, but for one that is cut off at the end. */
function hasQuotedCells(head: string): boolean {
  const rest = head.replace(/(?<=^|[\t\r\n])"(?:[^"]|"")*"(?=[\t\r\n]|$)/g, '');
  return rest.length < head.length && !rest.replace(/(?<=[\t\r\n])"(?:[^"]|"")*$/, '').includes('"');
}

function usualWidth(head: string, whole: boolean, dialect: Omit<Dialect, 'width'>) {
  const splitter = new CsvSplitter({ ...dialect, width: 0 });
  const rows = splitHead(splitter, head, whole).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const cells of rows.slice(0, sampleRows)) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width, times] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { width, share: times / Math.max(1, Math.min(rows.length, sampleRows)) };
}

/** Rows of the sample; one that opens a quote and does not close it under this delimiter has none. */
function splitHead(splitter: CsvSplitter, head: string, whole: boolean): string[][] {
  try {
    return splitter.push(head, whole).map((row) => row.cells);
  } catch {
    return [];
  }
}
