import { type MeasureName, type MetricName, metrics, type RatioMetric } from '@sellergraph/core/metrics';
import { divideMicros, microsToDecimal } from '@sellergraph/core/money';
import type { DayRange, Figures } from '@sellergraph/db/measures/figures';
import { builder } from '../builder.ts';
import { microsTextToDecimal } from '../money.ts';
import { DateRangeValue } from './date-range.ts';

/** Figures of one entity over one range. Without a day of data every figure is null: no data is not 0. */
export class Metrics {
  readonly range: DayRange;
  readonly currency: string;
  readonly previous: Metrics | null;
  readonly #figures: Figures;

  constructor(range: DayRange, currency: string, figures: Figures, previous: Metrics | null) {
    this.range = range;
    this.currency = currency;
    this.previous = previous;
    this.#figures = figures;
  }

  get daysWithData(): number {
    return this.#figures.days ?? 0;
  }

  get impressions(): string | null {
    return this.#figures.impressions ?? null;
  }

  get clicks(): string | null {
    return this.#figures.clicks ?? null;
  }

  get spend(): string | null {
    return money(this.#figures, 'spendMicros');
  }

  get sales(): string | null {
    return money(this.#figures, 'salesMicros');
  }

  get orders(): string | null {
    return this.#figures.orders ?? null;
  }

  get units(): string | null {
    return this.#figures.units ?? null;
  }

  get ctr(): number | null {
    return ratio(this.#figures, metrics.ctr);
  }

  get cpc(): string | null {
    return moneyRatio(this.#figures, metrics.cpc);
  }

  get acos(): number | null {
    return ratio(this.#figures, metrics.acos);
  }

  get roas(): number | null {
    return ratio(this.#figures, metrics.roas);
  }

  get cvr(): number | null {
    return ratio(this.#figures, metrics.cvr);
  }

  get orderValue(): string | null {
    return moneyRatio(this.#figures, metrics.orderValue);
  }
}

export function money(figures: Figures | undefined, measure: MeasureName): string | null {
  const sum = figures?.[measure];
  return sum == null ? null : microsTextToDecimal(sum);
}

export function ratio(figures: Figures | undefined, metric: RatioMetric): number | null {
  const numerator = figures?.[metric.numerator];
  const denominator = figures?.[metric.denominator];
  return numerator == null || denominator == null || denominator === '0'
    ? null
    : Number(numerator) / Number(denominator);
}

function moneyRatio(figures: Figures, metric: RatioMetric): string | null {
  const { [metric.numerator]: numerator, [metric.denominator]: denominator } = figures;
  if (numerator == null || denominator == null) return null;
  const micros = divideMicros(BigInt(numerator), BigInt(denominator));
  return micros === null ? null : microsToDecimal(micros);
}

const units = {
  count: 'a whole number',
  money: 'money in `currency`',
  ratio: 'a fraction, 0.25 for 25 %',
  multiple: 'a multiple',
} as const;

/** Description of a figure: what it is, its unit and formula, and when it is null. */
export function describeMetric(name: MetricName): string {
  const metric = metrics[name];
  const undefinedWhen = metric.kind === 'ratio' ? 'no data or a divisor of 0' : 'no data';
  return `${metric.description} Unit: ${units[metric.unit]}. Formula: ${metric.formula}. null: ${undefinedWhen}.`;
}

export const MetricsType = builder.objectRef<Metrics>('Metrics').implement({
  description: 'Figures over a range of days, from the report of the level of the entity. Ratios are Σ ÷ Σ.',
  fields: (t) => ({
    range: t.expose('range', { type: DateRangeValue, description: 'The days.', complexity: 0 }),
    currency: t.exposeString('currency', { description: "ISO code of the seller's currency." }),
    daysWithData: t.exposeInt('daysWithData', {
      description: 'Days of the range for which a report with figures of this entity has been imported.',
    }),
    impressions: t.expose('impressions', {
      type: 'Count',
      nullable: true,
      description: describeMetric('impressions'),
    }),
    clicks: t.expose('clicks', { type: 'Count', nullable: true, description: describeMetric('clicks') }),
    spend: t.expose('spend', { type: 'Decimal', nullable: true, description: describeMetric('spend') }),
    sales: t.expose('sales', { type: 'Decimal', nullable: true, description: describeMetric('sales') }),
    orders: t.expose('orders', { type: 'Count', nullable: true, description: describeMetric('orders') }),
    units: t.expose('units', { type: 'Count', nullable: true, description: describeMetric('units') }),
    ctr: t.exposeFloat('ctr', { nullable: true, description: describeMetric('ctr') }),
    cpc: t.expose('cpc', { type: 'Decimal', nullable: true, description: describeMetric('cpc') }),
    acos: t.exposeFloat('acos', { nullable: true, description: describeMetric('acos') }),
    roas: t.exposeFloat('roas', { nullable: true, description: describeMetric('roas') }),
    cvr: t.exposeFloat('cvr', { nullable: true, description: describeMetric('cvr') }),
    orderValue: t.expose('orderValue', {
      type: 'Decimal',
      nullable: true,
      description: describeMetric('orderValue'),
    }),
  }),
});

builder.objectField(MetricsType, 'previous', (t) =>
  t.expose('previous', {
    type: MetricsType,
    nullable: true,
    description: 'The same figures in the period compared with; null when no compare was asked for.',
  }),
);
