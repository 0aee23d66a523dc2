import type { Day } from '@sellergraph/core/dates';
import type { MeasureName } from '@sellergraph/core/metrics';
import { Parameters } from '../parameters.ts';
import { type ReadTransaction, uuidList } from '../read-transaction.ts';

/** Days of the marketplace, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Sums over the days of a range as PostgreSQL writes whole numbers; money in micros. */
export interface Figures {
  /** Days with a row. At least 1: without any there are no figures. null where it was not read. */
  readonly days: number | null;
  readonly impressions: string;
  readonly clicks: string;
  readonly spendMicros: string;
  readonly salesMicros: string;
  readonly orders: string;
  /** null when no row of the range carries units. */
  readonly units: string | null;
}

/** Whose figures: an entity has rows of its own; a portfolio has its campaigns'. */
export type FiguresOf = 'entity' | 'portfolio';

/** The columns of the measures. */
export const measureColumn = {
  impressions: 'impressions',
  clicks: 'clicks',
  spendMicros: 'spend_micros',
  salesMicros: 'sales_micros',
  orders: 'orders',
  units: 'units',
} as const satisfies Record<MeasureName, string>;

/** The sums of the measures of a table under the names of `Figures`. */
export const sums = (alias: string) =>
  Object.entries(measureColumn)
    .map(([measure, column]) => `app.sum(${alias}.${column})::text AS "${measure}"`)
    .join(', ');

/**
 * Figures of many entities over one range, or over two at once, by one statement. Entities without a row in a range are
 * not in its map.
 */
export async function readFigures(
  transaction: ReadTransaction,
  of: FiguresOf,
  ids: readonly string[],
  ranges: readonly DayRange[],
): Promise<Map<string, Figures>[]> {
  const parameters = new Parameters();
  const list = parameters.add(uuidList(ids), 'uuid[]');
  const parts = ranges.map((range, index) => {
    const days = `m.date BETWEEN ${parameters.add(range.from, 'date')} AND ${parameters.add(range.to, 'date')}`;
    return of === 'entity'
      ? `SELECT ${index} AS range, m.entity_id AS id, count(*)::int AS days, ${sums('m')} ` +
          `FROM ads.metrics_daily m WHERE m.entity_id = ANY (${list}) AND ${days} GROUP BY m.entity_id`
      : `SELECT ${index} AS range, c.portfolio_id AS id, count(DISTINCT m.date)::int AS days, ${sums('m')} ` +
          'FROM ads.sp_campaigns c JOIN ads.metrics_daily m ON m.entity_id = c.id ' +
          `WHERE c.portfolio_id = ANY (${list}) AND ${days} GROUP BY c.portfolio_id`;
  });
  const rows = await transaction.query<Figures & { range: number; id: string }>(
    parts.join(' UNION ALL '),
    parameters.values,
  );
  const found: Map<string, Figures>[] = ranges.map(() => new Map());
  for (const row of rows) found[row.range]?.set(row.id, row);
  return found;
}
