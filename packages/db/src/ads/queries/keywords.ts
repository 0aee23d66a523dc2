import { type ChoiceFilter, choiceConditions, type TextFilter, textConditions } from '../../lists/conditions.ts';
import type { ListSource } from '../../lists/list.ts';
import type { OrderTerm } from '../../lists/order.ts';
import type { Parameters } from '../../parameters.ts';
import { bidOrder, type EntityState, stateOrder } from './orders.ts';

export interface KeywordRow {
  readonly id: string;
  readonly adGroupId: string;
  readonly amazonKeywordId: string;
  readonly keywordText: string;
  readonly matchType: 'broad' | 'phrase' | 'exact';
  readonly state: EntityState;
  readonly bid: string | null;
}

export const keywordSource: ListSource = {
  table: 'ads.sp_keywords',
  columns:
    't.id, t.ad_group_id AS "adGroupId", t.amazon_keyword_id AS "amazonKeywordId", t.keyword_text AS "keywordText", ' +
    't.match_type AS "matchType", t.state, t.bid_micros::text AS bid',
};

export const keywordOrders = {
  text: { name: 'text', sql: 't.keyword_lower', type: 'text', nullable: false },
  state: stateOrder,
  bid: bidOrder,
} as const satisfies Record<string, OrderTerm>;

export interface KeywordFilter {
  readonly keywordText?: TextFilter | null | undefined;
  readonly state?: ChoiceFilter | null | undefined;
  readonly matchType?: string | null | undefined;
}

export function keywordConditions(filter: KeywordFilter, parameters: Parameters): string[] {
  return [
    ...textConditions('t.keyword_text', 't.keyword_lower', filter.keywordText, parameters),
    ...choiceConditions('t.state', filter.state, parameters),
    ...choiceConditions('t.match_type', { eq: filter.matchType ?? null }, parameters),
  ];
}
