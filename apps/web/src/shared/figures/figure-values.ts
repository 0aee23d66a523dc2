import type { MeasureName } from '@sellergraph/core/metrics';
import { type MetricName, metrics } from '@sellergraph/core/metrics';

/** A value for every metric of the dictionary: numbers, or exact decimal texts for money. */
export type FigureValues = { readonly [Name in MetricName]?: number | string | null };

/** The names of all metrics, in the order of the dictionary. */
export const metricNames = Object.keys(metrics).filter((name): name is MetricName => Object.hasOwn(metrics, name));

const metricOfMeasure: Readonly<Record<MeasureName, MetricName>> = {
  impressions: 'impressions',
  clicks: 'clicks',
  spendMicros: 'spend',
  salesMicros: 'sales',
  orders: 'orders',
  units: 'units',
};

/** The two sums a ratio is made of; null for a figure that is a sum itself. */
export function partsOf(name: MetricName): { numerator: MetricName; denominator: MetricName } | null {
  const metric = metrics[name];
  if (metric.kind === 'additive') return null;
  return { numerator: metricOfMeasure[metric.numerator], denominator: metricOfMeasure[metric.denominator] };
}
