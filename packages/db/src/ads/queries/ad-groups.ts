import { type ChoiceFilter, choiceConditions, type TextFilter, textConditions } from '../../lists/conditions.ts';
import type { ListSource } from '../../lists/list.ts';
import type { OrderTerm } from '../../lists/order.ts';
import type { Parameters } from '../../parameters.ts';
import { type EntityState, nameOrder, stateOrder } from './orders.ts';

export interface AdGroupRow {
  readonly id: string;
  readonly campaignId: string;
  readonly amazonAdGroupId: string;
  readonly name: string;
  readonly state: EntityState;
  readonly defaultBid: string | null;
}

export const adGroupSource: ListSource = {
  table: 'ads.sp_ad_groups',
  columns:
    't.id, t.campaign_id AS "campaignId", t.amazon_ad_group_id AS "amazonAdGroupId", t.name, t.state, ' +
    't.default_bid_micros::text AS "defaultBid"',
};

export const adGroupOrders = {
  name: nameOrder,
  state: stateOrder,
  defaultBid: { name: 'default_bid', sql: 't.default_bid_micros', type: 'bigint', nullable: true },
} as const satisfies Record<string, OrderTerm>;

export interface AdGroupFilter {
  readonly name?: TextFilter | null | undefined;
  readonly state?: ChoiceFilter | null | undefined;
}

export function adGroupConditions(filter: AdGroupFilter, parameters: Parameters): string[] {
  return [
    ...textConditions('t.name', 't.name_lower', filter.name, parameters),
    ...choiceConditions('t.state', filter.state, parameters),
  ];
}
