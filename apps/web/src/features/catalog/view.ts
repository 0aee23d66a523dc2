import type { ResultOf } from '@graphql-typed-document-node/core';
import { addDays, countDays, type Day, dayIn, previousPeriod, previousYear } from '@sellergraph/core/dates';
import { createContext, useContext } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { Compare, DateRange } from '../../gql/graphql.ts';
import { formatRange } from '../../shared/format/days.ts';
import { type CompareChoice, parseCompare, type ViewSearch } from './view-search.ts';

/** Every seller of the agency with the days it has figures for: the pickers and the default range need them. */
export const ViewSellersQuery = graphql(`
  query ViewSellersQuery {
    sellers(first: 500) {
      totalCount
      edges {
        node {
          id
          name
          marketplace
          currency
          timeZone
          firstDay
          lastDay
        }
      }
    }
  }
`);

export type ViewSeller = ResultOf<typeof ViewSellersQuery>['sellers']['edges'][number]['node'];

/** What the page looks at, ready to be asked for. The objects stay the same while the view does. */
export interface View {
  readonly sellers: readonly ViewSeller[];
  /** The chosen seller; null for all. */
  readonly seller: ViewSeller | null;
  readonly range: DateRange;
  readonly compare: Compare | null;
  readonly compareRange: DateRange | null;
  readonly compareChoice: CompareChoice;
  /** Last day with figures of the chosen seller, the latest of all sellers without one; null before the first import. */
  readonly lastDay: Day | null;
  /** The days of the range that are still filling in, such as "17 – 19 Nov"; null when all are complete. */
  readonly maturing: string | null;
  /** First of those days; null when all are complete. */
  readonly maturingFrom: Day | null;
  /** Whether some day of the range has its final figures; false while all are still filling in. */
  readonly isSettled: boolean;
  /** Whether the range is the default, not one of the address. */
  readonly isDefaultRange: boolean;
}

const DEFAULT_DAYS = 30;

/** The last `days` days that end on the last day with figures. */
export function lastDays(lastDay: Day, days: number): DateRange {
  return { from: addDays(lastDay, 1 - days), to: lastDay };
}

const MATURING_DAYS = 3;

/** Clicks and late orders reach the newest days for about three days. */
function maturingOf(lastDay: Day | null, range: DateRange): Pick<View, 'maturing' | 'maturingFrom' | 'isSettled'> {
  const first = lastDay && addDays(lastDay, 1 - MATURING_DAYS);
  return lastDay && first && range.to >= first && range.from <= lastDay
    ? { maturing: formatRange(first, lastDay), maturingFrom: first, isSettled: range.from < first }
    : { maturing: null, maturingFrom: null, isSettled: true };
}

/** Works out the view that an address means for these sellers. */
export function viewOf(sellers: readonly ViewSeller[], search: ViewSearch): View {
  const seller = sellers.find((it) => it.id === search.seller) ?? null;
  const days = (seller ? [seller] : sellers).flatMap((it) => it.lastDay ?? []);
  const lastDay = days.length > 0 ? days.reduce((latest, day) => (day > latest ? day : latest)) : null;
  const end = lastDay ?? addDays(dayIn(seller?.timeZone ?? 'UTC', new Date()), -1);
  const range = search.from && search.to ? { from: search.from, to: search.to } : lastDays(end, DEFAULT_DAYS);
  const choice = parseCompare(search.compare ?? 'previous') ?? { kind: 'previous' };
  return {
    sellers,
    seller,
    range,
    ...compareOf(choice, range),
    compareChoice: choice,
    lastDay,
    ...maturingOf(lastDay, range),
    isDefaultRange: !search.from,
  };
}

function compareOf(choice: CompareChoice, { from, to }: DateRange): Pick<View, 'compare' | 'compareRange'> {
  switch (choice.kind) {
    case 'none':
      return { compare: null, compareRange: null };
    case 'previous':
      return { compare: { period: 'PREVIOUS_PERIOD' }, compareRange: previousPeriod(from, to) };
    case 'year':
      return { compare: { period: 'PREVIOUS_YEAR' }, compareRange: previousYear(from, to) };
    case 'custom': {
      const range = { from: choice.from, to: choice.to };
      return { compare: { range }, compareRange: range };
    }
  }
}

/** Days of a range, both ends counted. */
export const daysOf = (range: DateRange): number => countDays(range.from, range.to);

const ViewContext = createContext<View | null>(null);

export const ViewProvider = ViewContext.Provider;

/** What the page looks at; only inside the signed-in part of the product. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('useView stands outside the signed-in part');
  return view;
}
