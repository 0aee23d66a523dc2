import type { ParameterType } from '../parameters.ts';

export type Direction = 'ASC' | 'DESC';

/** An expression that a list may be ordered by, over the aliases of its source. */
export interface OrderTerm {
  /** Tells orders apart in cursors; includes the range where the expression depends on one. */
  readonly name: string;
  readonly sql: string;
  readonly type: Extract<ParameterType, 'text' | 'bigint' | 'integer' | 'numeric' | 'date'>;
  readonly nullable: boolean;
  /** An index has the rows with a value in this order, so that the first ones are found without the others. */
  readonly indexed?: boolean;
}

/** The column that makes an order total: no two rows of a list have the same value. */
export interface KeyColumn {
  readonly sql: string;
  readonly type: Extract<ParameterType, 'uuid' | 'bigint' | 'text'>;
}

/** The order of a list. Without a term, of the key: UUIDv7 sort by creation. Nulls come last in both directions. */
export interface Order {
  readonly term: OrderTerm | null;
  readonly direction: Direction;
}

/** Oldest first. */
export const byCreation: Order = { term: null, direction: 'ASC' };

/** The name by which a cursor knows its order. */
export function orderName(order: Order): string {
  return `${order.term?.name ?? 'created'} ${order.direction}`;
}

/** ORDER BY of a list. */
export function orderBy(order: Order, { sql: id }: KeyColumn): string {
  const { term, direction } = order;
  if (!term) return `${id} ${direction}`;
  // Without NULLS LAST an index serves both directions.
  return `${term.sql} ${direction}${term.nullable ? ' NULLS LAST' : ''}, ${id} ${direction}`;
}
