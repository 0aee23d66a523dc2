import type { ChartData, ChartSeries } from '../../shared/chart/series.ts';
import { formatCompact, formatMoneyShort, formatPercent, toNumber } from '../../shared/format/numbers.ts';

/** Columns of a daily series as the graph gives them. */
export interface DailyColumns {
  readonly currency: string;
  readonly days: readonly string[];
  readonly spend: readonly (string | null)[];
  readonly sales: readonly (string | null)[];
  readonly acos: readonly (number | null)[];
}

interface DayMeasuresOptions {
  now: DailyColumns;
  before: DailyColumns | null;
  /** What the dashes of the period compared with are called. */
  previousLabel: string | null;
  maturingFrom: string | null;
}

/** Spend as pale bars, sales dotted, ACOS as a line on an axis of its own, and the ACOS of the period compared with. */
export function dayMeasures({ now, before, previousLabel, maturingFrom }: DayMeasuresOptions): ChartData {
  const { currency, days } = now;
  const money = {
    axis: 'left' as const,
    format: (value: number | null) => formatMoneyShort(value, currency),
    formatTick: (value: number) => (value >= 10_000 ? formatCompact(value) : formatMoneyShort(value, currency)),
  };
  const percent = {
    axis: 'right' as const,
    format: (value: number | null) => formatPercent(value),
    formatTick: (value: number) => formatPercent(value, 0),
  };
  const series: ChartSeries[] = [
    { id: 'spend', label: 'Spend', kind: 'bars', colour: 1, values: now.spend.map(toNumber), ...money },
    { id: 'sales', label: 'Sales', kind: 'line', colour: 3, dash: [2, 3], values: now.sales.map(toNumber), ...money },
    { id: 'acos', label: 'ACOS', kind: 'line', colour: 2, values: now.acos, ...percent },
  ];
  const first = maturingFrom === null ? -1 : days.findIndex((day) => day >= maturingFrom);
  return {
    days,
    series,
    maturingFrom: first < 0 ? null : first,
    previous:
      before?.acos.some((value) => value !== null) && previousLabel
        ? { label: `ACOS, ${previousLabel}`, of: 'acos', values: days.map((_, index) => before.acos[index] ?? null) }
        : null,
  };
}
