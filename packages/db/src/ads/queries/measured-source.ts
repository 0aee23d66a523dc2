import type { ListSource } from '../../lists/list.ts';

/** The source with the currency of each row's seller. Children take their parent's instead, which costs nothing. */
export function withCurrency(source: ListSource): ListSource {
  return {
    table: source.table,
    columns: `${source.columns}, s.currency`,
    joins: `JOIN catalog.sellers s ON s.id = t.seller_id ${source.joins ?? ''}`,
  };
}

/** What `withCurrency` adds. */
export interface WithCurrency {
  readonly currency: string;
}
