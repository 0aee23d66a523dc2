import type { ListSource } from '../../lists/list.ts';
import type { Order } from '../../lists/order.ts';
import { type DayRange, type Figures, sums } from '../../measures/figures.ts';
import type { Parameters } from '../../parameters.ts';

/** The term is its own key. */
export type SearchTermRow = Figures & { readonly id: string };

/**
 * Terms that targets matched over a range, from the daily rows of the search term report; below parents only, which are
 * targets. `idx_rpt_sponsored_products_search_term_target` serves it.
 */
export const searchTermSource = (range: DayRange): ListSource => ({
  table: (parameters: Parameters) =>
    `(SELECT r.target_id, r.customer_search_term AS term, count(DISTINCT r.report_date)::int AS days, ${sums('r')} ` +
    `FROM reports.rpt_sponsored_products_search_term r WHERE r.time_unit = 'DAILY' AND r.report_date BETWEEN ` +
    `${parameters.add(range.from, 'date')} AND ${parameters.add(range.to, 'date')} GROUP BY 1, 2)`,
  key: { sql: 't.term', type: 'text' },
  columns: 't.term AS id, t.days, t.impressions, t.clicks, t."spendMicros", t."salesMicros", t.orders, t.units',
});

/** Most expensive first. The range belongs to the order, so that a cursor is not taken to another one. */
export const bySpend = (range: DayRange): Order => ({
  term: {
    name: `spend ${range.from}..${range.to}`,
    sql: 't."spendMicros"::bigint',
    type: 'bigint',
    nullable: true,
  },
  direction: 'DESC',
});
