import { type Metric, type MetricName, metrics } from '@sellergraph/core/metrics';
import type { ListRequest } from '../lists/list.ts';
import type { Direction, Order } from '../lists/order.ts';
import { type DayRange, type FiguresOf, measureColumn } from './figures.ts';

/** A ratio is compared as a whole number of this part: equal ratios are equal, and different ones are told apart. */
const RATIO_SCALE = '10000000000000000000000000';

/** The order of a list by a metric over a range, whose sums are joined as `f`. Rows without a value come last. */
export function metricOrder(metric: MetricName, range: DayRange, direction: Direction): Order {
  const name = `${metric} ${range.from}..${range.to}`;
  return { term: { name, sql: metricSql(metrics[metric]), type: 'numeric', nullable: true }, direction };
}

function metricSql(metric: Metric): string {
  if (metric.kind === 'additive') return `f.${measureColumn[metric.measure]}::numeric`;
  const numerator = `f.${measureColumn[metric.numerator]}`;
  return `div(${numerator} * ${RATIO_SCALE}, nullif(f.${measureColumn[metric.denominator]}, 0)::numeric)`;
}

const figuresColumns = (days: string) =>
  [
    `${days} AS days`,
    ...Object.entries(measureColumn).map(([measure, column]) => `f.${column}::text AS "${measure}"`),
  ].join(', ');

/** Joins the figures over the range, as `f`, to the rows `t` of a list. */
export function joinFigures(of: FiguresOf, range: DayRange): NonNullable<ListRequest['extra']> {
  return (parameters) => {
    const days = `m.date BETWEEN ${parameters.add(range.from, 'date')} AND ${parameters.add(range.to, 'date')}`;
    const totals = Object.values(measureColumn)
      .map((column) => `app.sum(m.${column}) AS ${column}`)
      .join(', ');
    const totalled =
      of === 'entity'
        ? `SELECT count(*)::int AS days, ${totals} FROM ads.metrics_daily m WHERE m.entity_id = t.id AND ${days}`
        : `SELECT count(DISTINCT m.date)::int AS days, ${totals} FROM ads.sp_campaigns c ` +
          `JOIN ads.metrics_daily m ON m.entity_id = c.id WHERE c.portfolio_id = t.id AND ${days}`;
    return { joins: `CROSS JOIN LATERAL (${totalled}) f`, columns: figuresColumns('f.days') };
  };
}

/**
 * Joins the kept window of so many days, as `f`, to campaigns `t`: with LEFT also to those that have none. INNER is served
 * in the order of the spend.
 */
export function joinWindow(days: number, kind: 'LEFT' | 'INNER' = 'LEFT'): NonNullable<ListRequest['extra']> {
  return (parameters) => ({
    joins:
      `${kind} JOIN ads.metrics_windows f ON f.entity_id = t.id ` +
      `AND f.window_days = ${parameters.add(days, 'smallint')}${kind === 'INNER' ? " AND f.level = 'campaign'" : ''}`,
    columns: figuresColumns('coalesce(f.days, 0)::int'),
  });
}
