import type { OrderTerm } from '../../lists/order.ts';
import type { entityStates } from '../tables/sp-columns.ts';

export type EntityState = (typeof entityStates)[number];

/** Case-blind. */
export const nameOrder = {
  name: 'name',
  sql: 't.name_lower',
  type: 'text',
  nullable: false,
} as const satisfies OrderTerm;

/** Enabled, paused, archived. */
export const stateOrder = {
  name: 'state',
  sql: "CASE t.state WHEN 'enabled' THEN 1 WHEN 'paused' THEN 2 ELSE 3 END",
  type: 'integer',
  nullable: false,
} as const satisfies OrderTerm;

export const bidOrder = {
  name: 'bid',
  sql: 't.bid_micros',
  type: 'bigint',
  nullable: true,
} as const satisfies OrderTerm;
