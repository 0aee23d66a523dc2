import { divideMicros } from './money.ts';

/** Sums that figures are made of. Money is in micros; null where no source carries the measure, which is not 0. */
export interface Measures {
  impressions: bigint;
  clicks: bigint;
  spendMicros: bigint;
  salesMicros: bigint;
  orders: bigint;
  units: bigint | null;
}

export type MeasureName = keyof Measures;

/** `count` whole number · `money` of the row's currency · `ratio` shown in per cent · `multiple` shown as a plain number. */
export type MetricUnit = 'count' | 'money' | 'ratio' | 'multiple';

/** What a growing value means. Nothing else decides the colour of a change. */
export type GoodDirection = 'up' | 'down' | null;

interface MetricBase {
  /** Name in the graph, in columns, in exports. */
  readonly name: string;
  readonly label: string;
  readonly unit: MetricUnit;
  readonly formula: string;
  readonly description: string;
  readonly goodDirection: GoodDirection;
}

/** A figure that may be summed over rows and days. */
export interface AdditiveMetric extends MetricBase {
  readonly kind: 'additive';
  readonly measure: MeasureName;
}

/** Σ ÷ Σ, null when the divisor is 0; never an average of ratios. */
export interface RatioMetric extends MetricBase {
  readonly kind: 'ratio';
  readonly numerator: MeasureName;
  readonly denominator: MeasureName;
}

export type Metric = AdditiveMetric | RatioMetric;

const additive = (metric: Omit<AdditiveMetric, 'kind' | 'formula'>): AdditiveMetric => ({
  kind: 'additive',
  formula: `Σ ${metric.label.toLowerCase()}`,
  ...metric,
});
const ratio = (metric: Omit<RatioMetric, 'kind'>): RatioMetric => ({ kind: 'ratio', ...metric });

/** The one dictionary of metrics: the graph, tables, tooltips, exports and documentation read it. */
export const metrics = {
  impressions: additive({
    name: 'impressions',
    label: 'Impressions',
    unit: 'count',
    measure: 'impressions',
    description: 'Times an ad was shown.',
    goodDirection: null,
  }),
  clicks: additive({
    name: 'clicks',
    label: 'Clicks',
    unit: 'count',
    measure: 'clicks',
    description: 'Clicks on ads; Amazon takes invalid ones out up to three days later.',
    goodDirection: null,
  }),
  spend: additive({
    name: 'spend',
    label: 'Spend',
    unit: 'money',
    measure: 'spendMicros',
    description: 'Cost of the clicks.',
    goodDirection: null,
  }),
  sales: additive({
    name: 'sales',
    label: 'Sales',
    unit: 'money',
    measure: 'salesMicros',
    description: 'Sales attributed to ad clicks within 7 days (14 days for vendors).',
    goodDirection: 'up',
  }),
  orders: additive({
    name: 'orders',
    label: 'Orders',
    unit: 'count',
    measure: 'orders',
    description: 'Orders attributed to ad clicks within 7 days (14 days for vendors).',
    goodDirection: 'up',
  }),
  units: additive({
    name: 'units',
    label: 'Units',
    unit: 'count',
    measure: 'units',
    description: 'Units attributed to ad clicks. The campaign report does not carry them.',
    goodDirection: 'up',
  }),
  ctr: ratio({
    name: 'ctr',
    label: 'CTR',
    unit: 'ratio',
    numerator: 'clicks',
    denominator: 'impressions',
    formula: 'Σ clicks ÷ Σ impressions',
    description: 'Click-through rate.',
    goodDirection: 'up',
  }),
  cpc: ratio({
    name: 'cpc',
    label: 'CPC',
    unit: 'money',
    numerator: 'spendMicros',
    denominator: 'clicks',
    formula: 'Σ spend ÷ Σ clicks',
    description: 'Cost per click.',
    goodDirection: 'down',
  }),
  acos: ratio({
    name: 'acos',
    label: 'ACOS',
    unit: 'ratio',
    numerator: 'spendMicros',
    denominator: 'salesMicros',
    formula: 'Σ spend ÷ Σ sales',
    description: 'Advertising cost of sales.',
    goodDirection: 'down',
  }),
  roas: ratio({
    name: 'roas',
    label: 'ROAS',
    unit: 'multiple',
    numerator: 'salesMicros',
    denominator: 'spendMicros',
    formula: 'Σ sales ÷ Σ spend',
    description: 'Return on advertising spend.',
    goodDirection: 'up',
  }),
  cvr: ratio({
    name: 'cvr',
    label: 'CVR',
    unit: 'ratio',
    numerator: 'orders',
    denominator: 'clicks',
    formula: 'Σ orders ÷ Σ clicks',
    description: 'Conversion rate: orders per click.',
    goodDirection: 'up',
  }),
  orderValue: ratio({
    name: 'orderValue',
    label: 'Order value',
    unit: 'money',
    numerator: 'salesMicros',
    denominator: 'orders',
    formula: 'Σ sales ÷ Σ orders',
    description: 'Average sales of an order.',
    goodDirection: 'up',
  }),
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;

/** A ratio that is a number (not money): null when its divisor is 0 or a part is unknown. */
export function ratioOf(metric: RatioMetric, sums: Measures): number | null {
  const numerator = sums[metric.numerator];
  const denominator = sums[metric.denominator];
  return numerator === null || denominator === null || denominator === 0n
    ? null
    : Number(numerator) / Number(denominator);
}

/** A ratio that is money, in micros: null when its divisor is 0 or a part is unknown. */
export function moneyRatioOf(metric: RatioMetric, sums: Measures): bigint | null {
  const numerator = sums[metric.numerator];
  const denominator = sums[metric.denominator];
  return numerator === null || denominator === null ? null : divideMicros(numerator, denominator);
}
