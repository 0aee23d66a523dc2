import { type Metric, type MetricName, metrics } from '@sellergraph/core/metrics';
import type { ListRequest } from '../lists/list.ts';
import type { Direction, Order } from '../lists/order.ts';
import { type DayRange, type Figures, type FiguresOf, measureColumn } from './figures.ts';

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
 * The same order over a kept window, which is joined as `f`. Its additive metrics are bigint as the window has them; by spend
 * an index has them in order.
 */
export function windowOrder(metric: MetricName, order: Order): Order {
  const { term } = order;
  const kind = metrics[metric];
  if (!term || kind.kind !== 'additive') return order;
  const column = measureColumn[kind.measure];
  return { ...order, term: { ...term, sql: `f.${column}`, type: 'bigint', indexed: column === 'spend_micros' } };
}

/** Joins the kept window of so many days, as `f`, to campaigns `t`. Kept windows do not tell the days with data. */
export function joinWindow(days: number): NonNullable<ListRequest['extra']> {
  return (parameters) => ({
    joins:
      'LEFT JOIN ads.metrics_windows f ON f.campaign_id = t.id ' +
      `AND f.window_days = ${parameters.add(days, 'integer')}`,
    columns: figuresColumns('NULL::int'),
  });
}

/** A row of a list that was read with its figures. */
export type RowWithFigures = { readonly [Name in keyof Figures]?: Figures[Name] | null };

/** The figures of such a row; null when it has none in the range. */
export function figuresOfRow(row: RowWithFigures): Figures | null {
  const { impressions, clicks, spendMicros, salesMicros, orders } = row;
  if (impressions == null || clicks == null || spendMicros == null || salesMicros == null || orders == null)
    return null;
  return { days: row.days ?? null, impressions, clicks, spendMicros, salesMicros, orders, units: row.units ?? null };
}
