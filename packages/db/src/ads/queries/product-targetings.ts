import type { ListSource } from '../../lists/list.ts';
import type { OrderTerm } from '../../lists/order.ts';
import { bidOrder, type EntityState, stateOrder } from './orders.ts';

export interface ProductTargetingRow {
  readonly id: string;
  readonly adGroupId: string;
  readonly amazonTargetId: string;
  readonly expression: string;
  readonly resolvedExpression: string | null;
  readonly state: EntityState;
  readonly bid: string | null;
}

export const productTargetingSource: ListSource = {
  table: 'ads.sp_product_targetings',
  columns:
    't.id, t.ad_group_id AS "adGroupId", t.amazon_target_id AS "amazonTargetId", t.expression, ' +
    't.resolved_expression AS "resolvedExpression", t.state, t.bid_micros::text AS bid',
};

export const productTargetingOrders = {
  text: { name: 'text', sql: 't.expression_lower', type: 'text', nullable: false },
  state: stateOrder,
  bid: bidOrder,
} as const satisfies Record<string, OrderTerm>;
