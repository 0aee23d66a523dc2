import type { RawRow } from './table.ts';

/** One header cell. */
export interface Header {
  /** As the file spells it, for messages. */
  readonly raw: string;
  /** What spellings are compared by; `{days}` stands in it for the attribution window. */
  readonly key: string;
  /** The attribution window the header begins with: 7 for `7 Day Total Sales`. */
  readonly days: number | null;
  /** Position of the column. */
  readonly index: number;
}

/** Currencies that a header may carry in brackets. Listed, so that `(CTR)` and `(CPC)` stay. */
const currencies = [
  ['$', '£', '€', '₹', '¥', '₺', 'zł', 'kr', 'r$', 'rs.', 'rs'],
  ['us$', 'ca$', 'c$', 'a$', 'au$', 'mx$', 's$', 'us-$'],
  ['usd', 'gbp', 'eur', 'cad', 'inr', 'jpy', 'aud', 'mxn', 'brl', 'aed', 'sar', 'egp', 'try', 'sek', 'pln', 'sgd'],
  ['cny', 'zar', 'chf', 'dkk', 'nok', 'czk', 'nzd', 'hkd', 'krw', 'clp', 'cop'],
].flat();

const currencySuffix = new RegExp(
  `\\s*\\((?:${currencies.map((name) => name.replace(/[.$]/g, '\\$&')).join('|')})\\)$`,
);

/** Rates whose headers have come with and without "Total" in front. */
const optionalTotal = /^total (?=advertising cost of sales|return on advertising spend)/;

const window = /^(\d{1,3}) days? /;

/**
 * The form in which header spellings are compared: without byte order mark, with compatibility characters, no-break
 * spaces and dashes made plain, trimmed, single-spaced, in lower case, without a currency at the end, without "Total"
 * before ACOS and ROAS, and with the attribution window as `{days}`.
 */
export function normaliseHeader(raw: string): { key: string; days: number | null } {
  const plain = raw
    .replaceAll('\uFEFF', '')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200B]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(currencySuffix, '')
    .replace(optionalTotal, '')
    .trimEnd();
  const days = window.exec(plain)?.[1];
  return { key: plain.replace(window, '{days} day '), days: days === undefined ? null : Number(days) };
}

/** The headers of a row by position. Blank ones, and `None` of some writers, are left out without moving the others. */
export function readHeaders(cells: readonly string[]): Header[] {
  return cells.flatMap((raw, index) => {
    const { key, days } = normaliseHeader(raw);
    return key === '' || key === 'none' ? [] : [{ raw: raw.replaceAll('\uFEFF', '').trim(), key, days, index }];
  });
}

/** The first two headers that mean the same column, or null. */
export function duplicateHeader(headers: readonly Header[]): [Header, Header] | null {
  const seen = new Map<string, Header>();
  for (const header of headers) {
    const earlier = seen.get(header.key);
    if (earlier) return [earlier, header];
    seen.set(header.key, header);
  }
  return null;
}

/** A header row that was found. */
export interface HeaderRow {
  readonly headers: readonly Header[];
  /** Its place among the rows looked at. */
  readonly position: number;
  readonly row: RawRow;
  /** The rows before it: a title, or a line that says what the file is about. */
  readonly above: readonly RawRow[];
  /** Headers that are known words. */
  readonly known: number;
  /** Something stands in the rows below it that were looked at. */
  readonly filled: boolean;
}

/**
 * The header among the first rows of a table: the row with the most known headers, at least two. Titles above it
 * have none.
 */
export function findHeader(rows: readonly RawRow[], known: (key: string) => boolean): HeaderRow | null {
  let best: Omit<HeaderRow, 'filled' | 'above'> | null = null;
  for (const [position, row] of rows.entries()) {
    const headers = readHeaders(row.cells);
    const count = headers.filter((header) => known(header.key)).length;
    if (count >= 2 && count > (best?.known ?? 0)) best = { headers, position, row, known: count };
  }
  if (!best) return null;
  const below = rows.slice(best.position + 1);
  const above = rows.slice(0, best.position);
  return { ...best, above, filled: below.some((row) => row.cells.some((cell) => cell.trim() !== '')) };
}
