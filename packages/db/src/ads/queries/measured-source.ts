import type { Day } from '@sellergraph/core/dates';
import type { ListSource } from '../../lists/list.ts';

/** The source with what its figures depend on of each row's seller. Children take their parent's instead, which costs nothing. */
export function withSeller(source: ListSource): ListSource {
  return {
    table: source.table,
    columns: `${source.columns}, s.currency, s.last_day AS "lastDay"`,
    joins: `JOIN catalog.sellers s ON s.id = t.seller_id ${source.joins ?? ''}`,
  };
}

/** What `withSeller` adds. */
export interface SellerFacts {
  /** ISO code of the seller's currency, in which its money is. */
  readonly currency: string;
  /** The seller's last day with campaign figures, with which the kept windows end; null before the first. */
  readonly lastDay: Day | null;
}
