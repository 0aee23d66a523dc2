import { addDays } from '@sellergraph/core/dates';
import { metrics } from '@sellergraph/core/metrics';
import type { DayRange, Figures } from '@sellergraph/db/measures/figures';
import type { Grain } from '@sellergraph/db/measures/series';
import { builder } from '../builder.ts';
import { describeMetric, money, ratio } from './metrics.ts';

export const GrainType = builder.enumType('Grain', {
  description: 'Length of the pieces that a range is cut into.',
  values: {
    DAY: { value: 'day', description: 'Days of the marketplace.' },
    WEEK: { value: 'week', description: 'Weeks from Monday to Sunday.' },
    MONTH: { value: 'month', description: 'Calendar months.' },
  } as const,
});

/** First days of the pieces of a range. The first piece begins where its week or month does, maybe before the range. */
export function pieces(range: DayRange, grain: Grain): string[] {
  const starts: string[] = [];
  for (let start = pieceOf(range.from, grain); start <= range.to; start = nextPiece(start, grain)) starts.push(start);
  return starts;
}

function pieceOf(day: string, grain: Grain): string {
  if (grain === 'day') return day;
  if (grain === 'month') return `${day.slice(0, 8)}01`;
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function nextPiece(start: string, grain: Grain): string {
  if (grain === 'month') return `${addDays(start, 31).slice(0, 8)}01`;
  return addDays(start, grain === 'week' ? 7 : 1);
}

/** Figures of one entity piece by piece. */
export class MetricSeries {
  readonly currency: string;
  readonly grain: Grain;
  readonly days: readonly string[];
  readonly #pieces: readonly (Figures | undefined)[];

  constructor(
    currency: string,
    grain: Grain,
    range: DayRange,
    starts: readonly string[],
    figures: ReadonlyMap<string, Figures>,
  ) {
    this.currency = currency;
    this.grain = grain;
    this.days = starts.map((start) => (start < range.from ? range.from : start));
    this.#pieces = starts.map((start) => figures.get(start));
  }

  get impressions(): (string | null)[] {
    return this.#pieces.map((piece) => piece?.impressions ?? null);
  }

  get clicks(): (string | null)[] {
    return this.#pieces.map((piece) => piece?.clicks ?? null);
  }

  get spend(): (string | null)[] {
    return this.#pieces.map((piece) => money(piece, 'spendMicros'));
  }

  get sales(): (string | null)[] {
    return this.#pieces.map((piece) => money(piece, 'salesMicros'));
  }

  get orders(): (string | null)[] {
    return this.#pieces.map((piece) => piece?.orders ?? null);
  }

  get units(): (string | null)[] {
    return this.#pieces.map((piece) => piece?.units ?? null);
  }

  get acos(): (number | null)[] {
    return this.#pieces.map((piece) => ratio(piece, metrics.acos));
  }
}

const sparse = { list: false, items: true } as const;

export const MetricSeriesType = builder.objectRef<MetricSeries>('MetricSeries').implement({
  description: 'Columns, not rows: index i of every list belongs to days[i]. null is no data, 0 is data.',
  fields: (t) => ({
    currency: t.exposeString('currency', { description: "ISO code of the seller's currency." }),
    grain: t.expose('grain', { type: GrainType, description: 'Length of the pieces.' }),
    days: t.expose('days', {
      type: ['Date'],
      description: 'First day of every piece, oldest first, without gaps; the first piece begins with the range.',
    }),
    impressions: t.expose('impressions', {
      type: ['Count'],
      nullable: sparse,
      description: describeMetric('impressions'),
    }),
    clicks: t.expose('clicks', { type: ['Count'], nullable: sparse, description: describeMetric('clicks') }),
    spend: t.expose('spend', { type: ['Decimal'], nullable: sparse, description: describeMetric('spend') }),
    sales: t.expose('sales', { type: ['Decimal'], nullable: sparse, description: describeMetric('sales') }),
    orders: t.expose('orders', { type: ['Count'], nullable: sparse, description: describeMetric('orders') }),
    units: t.expose('units', { type: ['Count'], nullable: sparse, description: describeMetric('units') }),
    acos: t.exposeFloatList('acos', { nullable: sparse, description: describeMetric('acos') }),
  }),
});
