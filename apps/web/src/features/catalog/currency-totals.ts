import { type Measures, type MetricName, metrics, moneyRatioOf, ratioOf } from '@sellergraph/core/metrics';
import { decimalToMicros, microsToDecimal } from '@sellergraph/core/money';
import { type FigureValues, metricNames } from '../../shared/figures/figure-values.ts';

/** Figures of one seller, in its currency. */
export interface CurrencyFigures {
  readonly currency: string;
  readonly now: FigureValues;
  readonly before: FigureValues | null;
}

export interface CurrencyTotal {
  readonly currency: string;
  readonly sellerCount: number;
  readonly now: FigureValues;
  readonly before: FigureValues | null;
}

/** Adds sellers up by currency: sums exactly, ratios as Σ ÷ Σ. Currencies are never added together. */
export function totalsByCurrency(sellers: readonly CurrencyFigures[]): CurrencyTotal[] {
  const currencies = [...new Set(sellers.map((seller) => seller.currency))].sort();
  return currencies.map((currency) => {
    const own = sellers.filter((seller) => seller.currency === currency);
    const before = own.flatMap((seller) => seller.before ?? []);
    return {
      currency,
      sellerCount: own.length,
      now: totalOf(own.map((seller) => seller.now)),
      before: before.length > 0 ? totalOf(before) : null,
    };
  });
}

/** The sum of figures; what nobody has a value for stays unknown. */
export function totalOf(rows: readonly FigureValues[]): FigureValues {
  const known = (name: MetricName) => rows.flatMap((row) => row[name] ?? []);
  const count = (name: MetricName) => known(name).reduce<bigint>((sum, value) => sum + BigInt(value), 0n);
  const money = (name: MetricName) =>
    known(name).reduce<bigint>((sum, value) => sum + decimalToMicros(String(value)), 0n);
  const sums: Measures = {
    impressions: count('impressions'),
    clicks: count('clicks'),
    spendMicros: money('spend'),
    salesMicros: money('sales'),
    orders: count('orders'),
    units: known('units').length > 0 ? count('units') : null,
  };
  return Object.fromEntries(metricNames.map((name) => [name, figureOf(name, sums, known(name).length > 0)]));
}

function figureOf(name: MetricName, sums: Measures, isKnown: boolean): string | number | null {
  const metric = metrics[name];
  if (metric.kind === 'additive') {
    const sum = sums[metric.measure];
    if (!isKnown || sum === null) return null;
    return metric.unit === 'money' ? microsToDecimal(sum) : Number(sum);
  }
  if (metric.unit !== 'money') return ratioOf(metric, sums);
  const ratio = moneyRatioOf(metric, sums);
  return ratio === null ? null : microsToDecimal(ratio);
}
