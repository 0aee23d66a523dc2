import { type TextFilter, textConditions } from '../../lists/conditions.ts';
import type { ListSource } from '../../lists/list.ts';
import type { OrderTerm } from '../../lists/order.ts';
import type { Parameters } from '../../parameters.ts';

export interface SellerRow {
  readonly id: string;
  readonly name: string;
  readonly amazonSellerId: string;
  readonly marketplace: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

export const sellerSource: ListSource = {
  table: 'catalog.sellers',
  columns:
    't.id, t.name, t.amazon_seller_id AS "amazonSellerId", t.marketplace, t.currency, t.time_zone AS "timeZone", ' +
    't.first_day AS "firstDay", t.last_day AS "lastDay"',
};

/** `idx_sellers_name` serves the names. */
export const sellerOrders = {
  name: { name: 'name', sql: 't.name', type: 'text', nullable: false },
  marketplace: { name: 'marketplace', sql: 't.marketplace', type: 'text', nullable: false },
} as const satisfies Record<string, OrderTerm>;

export interface SellerFilter {
  readonly marketplace?: TextFilter | null | undefined;
  readonly name?: TextFilter | null | undefined;
}

export function sellerConditions(filter: SellerFilter, parameters: Parameters): string[] {
  return [
    ...textConditions('t.name', 'lower(t.name)', filter.name, parameters),
    ...textConditions('t.marketplace', 'lower(t.marketplace)', filter.marketplace, parameters),
  ];
}
