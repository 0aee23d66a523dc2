import type { ListSource } from '../../lists/list.ts';
import type { OrderTerm } from '../../lists/order.ts';
import { type EntityState, stateOrder } from './orders.ts';

export interface ProductAdRow {
  readonly id: string;
  readonly adGroupId: string;
  readonly amazonAdId: string;
  readonly sku: string | null;
  readonly asin: string | null;
  readonly state: EntityState;
  readonly eligibilityStatus: string | null;
}

export const productAdSource: ListSource = {
  table: 'ads.sp_product_ads',
  columns:
    't.id, t.ad_group_id AS "adGroupId", t.amazon_ad_id AS "amazonAdId", t.sku, t.asin, t.state, ' +
    't.eligibility_status AS "eligibilityStatus"',
};

/** A product ad has no bid: the order by bid is that of creation. */
export const productAdOrders = {
  text: { name: 'text', sql: 'lower(coalesce(t.sku, t.asin))', type: 'text', nullable: true },
  state: stateOrder,
} as const satisfies Record<string, OrderTerm>;
