import type { TimeUnit } from '../../../gql/graphql.ts';
import { definedOnly, listParam, type SearchRecord, textParam, wordParam } from '../../../shared/search-params.ts';
import { timeUnitWords } from './time-units.ts';

/** The view of a report, as its address holds it. */
export interface RowsSearch {
  unit?: TimeUnit | undefined;
  /** A text that the rows have in a key column. */
  text?: string | undefined;
  /** `SPEND.desc`: an order of the graph and its direction. */
  sort?: string | undefined;
  columns?: string[] | undefined;
  /** The row whose panel is open. */
  row?: string | undefined;
}

export type RowsChange = (next: RowsSearch, replace?: boolean) => void;

/** Reads the view from an address; what is not valid counts as absent. */
export function parseRowsSearch(search: SearchRecord): RowsSearch {
  const units = Object.keys(timeUnitWords) as TimeUnit[];
  return definedOnly({
    unit: wordParam(search.unit, units),
    text: textParam(search.text),
    sort: textParam(search.sort),
    columns: listParam(search.columns),
    row: textParam(search.row),
  });
}

/** An order of rows. */
export interface RowSort {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What a `sort` means, given the orders that a report has; null when it means none of them. */
export function parseSort(sort: string | undefined, orders: readonly (string | null)[]): RowSort | null {
  const [field, direction] = sort?.split('.') ?? [];
  if (!field || !orders.includes(field) || (direction !== 'asc' && direction !== 'desc')) return null;
  return { field, direction: direction === 'asc' ? 'ASC' : 'DESC' };
}

/** The next sort when a head is pressed: descending, ascending, none. */
export function nextSort(field: string, sort: RowSort | null): string | undefined {
  if (sort?.field !== field) return `${field}.desc`;
  return sort.direction === 'DESC' ? `${field}.asc` : undefined;
}
