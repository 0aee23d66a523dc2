import { type Day, isDay } from '@sellergraph/core/dates';
import { definedOnly, type SearchRecord, textParam } from '../../shared/search-params.ts';

/**
 * What every page of the product looks at: one seller or all, a range of the marketplace's days, and what it is
 * compared with (`previous` when absent, `year`, `none`, or `FROM..TO`). Without a value the default applies.
 */
export interface ViewSearch {
  seller?: string | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
  compare?: string | undefined;
}

export const viewParams = ['seller', 'from', 'to', 'compare'] as const;

const dayParam = (value: unknown): Day | undefined => {
  const text = textParam(value);
  return text && isDay(text) ? text : undefined;
};

/** Reads the view from an address; what is not valid counts as absent. */
export function parseViewSearch(search: SearchRecord): ViewSearch {
  const from = dayParam(search.from);
  const to = dayParam(search.to);
  const ordered = from !== undefined && to !== undefined && from <= to;
  const compare = textParam(search.compare);
  return definedOnly({
    seller: textParam(search.seller),
    from: ordered ? from : undefined,
    to: ordered ? to : undefined,
    compare: compare && parseCompare(compare) ? compare : undefined,
  });
}

export type CompareChoice =
  | { readonly kind: 'previous' | 'year' | 'none' }
  | { readonly kind: 'custom'; readonly from: Day; readonly to: Day };

/** What a `compare` text means; null when it means nothing. */
export function parseCompare(text: string): CompareChoice | null {
  if (text === 'previous' || text === 'year' || text === 'none') return { kind: text };
  const [from, to] = text.split('..');
  return from && to && isDay(from) && isDay(to) && from <= to ? { kind: 'custom', from, to } : null;
}
