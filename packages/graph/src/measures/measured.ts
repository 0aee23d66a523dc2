import { type DayRange, type Figures, type FiguresWanted, readFigures } from '@sellergraph/db/measures/figures';
import { type AsOfLevel, readFiguresAsOf } from '@sellergraph/db/measures/figures-as-of';
import { type Grain, readSeries } from '@sellergraph/db/measures/series';
import { commonLastDay } from '@sellergraph/db/measures/windows';
import type { ReadTransaction } from '@sellergraph/db/read-transaction';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { Compare, type CompareInput, checkedRange, comparedRange, DateRange } from './date-range.ts';
import { measuresAskedFor } from './figures-wanted.ts';
import { type MeasuredEntity, measuredTypes } from './measured-entity.ts';
import { GrainType, MetricSeries, MetricSeriesType, pieces } from './metric-series.ts';
import { Metrics, MetricsType } from './metrics.ts';

interface MetricsArgs {
  readonly range: DayRange;
  readonly compare?: CompareInput | null | undefined;
  readonly asOf?: Date | null | undefined;
}

const resolveMetrics = batchField(
  measuredTypes,
  'metrics',
  async (entities: readonly MeasuredEntity[], args: MetricsArgs, { transaction }, selection) => {
    const range = checkedRange(args.range);
    const compared = comparedRange(range, args.compare);
    const { measures, days } = measuresAskedFor(selection);
    const ranges = compared ? [range, compared] : [range];
    let figures: Figures[][];
    if (args.asOf == null) {
      const known = entities.map((entity) => knownMetrics(entity, range, compared, days));
      if (known.every((metrics) => metrics !== null)) return known;
      figures = await readAll(entities, { ranges, measures, days }, transaction);
    } else figures = await readAllAsOf(entities, ranges, args.asOf, transaction);
    return entities.map((entity, index) => {
      const [now = {}, before = {}] = figures[index] ?? [];
      return metricsOf(entity, range, now, compared, before);
    });
  },
);

/** The metrics of figures that came with the row; null when they have to be read. */
function knownMetrics(
  entity: MeasuredEntity,
  range: DayRange,
  compared: DayRange | null,
  needsDays: boolean,
): Metrics | null {
  const now = entity.knownFigures(range, needsDays);
  const before = compared ? entity.knownFigures(compared, needsDays) : {};
  return now && before ? metricsOf(entity, range, now, compared, before) : null;
}

function metricsOf(
  { currency }: MeasuredEntity,
  range: DayRange,
  now: Figures,
  compared: DayRange | null,
  before: Figures,
): Metrics {
  return new Metrics(range, currency, now, compared && new Metrics(compared, currency, before, null));
}

async function readAll(
  entities: readonly MeasuredEntity[],
  wanted: Omit<FiguresWanted, 'of'>,
  transaction: ReadTransaction,
): Promise<Figures[][]> {
  const [first] = entities;
  if (!first || (wanted.measures.size === 0 && !wanted.days)) return [];
  const ids = entities.map(({ uuid }) => uuid);
  return await readFigures(transaction, ids, { of: first.figuresOf, lastDay: commonLastDay(entities), ...wanted });
}

const levelOf: Readonly<Record<string, AsOfLevel>> = {
  Seller: 'seller',
  Portfolio: 'portfolio',
  Campaign: 'campaign',
  AdGroup: 'ad_group',
  Keyword: 'target',
  ProductTargeting: 'target',
  ProductAd: 'product_ad',
};

async function readAllAsOf(
  entities: readonly MeasuredEntity[],
  ranges: readonly DayRange[],
  asOf: Date,
  transaction: ReadTransaction,
): Promise<Figures[][]> {
  const level = levelOf[entities[0]?.__typename ?? ''];
  if (!level) return [];
  const ids = entities.map(({ uuid }) => uuid);
  return await readFiguresAsOf(transaction, ids, level, ranges, asOf);
}

interface SeriesArgs {
  readonly range: DayRange;
  readonly grain: Grain;
}

const resolveSeries = batchField(
  measuredTypes,
  'series',
  async (entities: readonly MeasuredEntity[], args: SeriesArgs, { transaction }) => {
    const [first] = entities;
    if (!first) return [];
    const range = checkedRange(args.range);
    const starts = pieces(range, args.grain);
    const ids = entities.map(({ uuid }) => uuid);
    const found = new Map<string, Map<string, Figures>>(ids.map((id) => [id, new Map()]));
    for (const row of await readSeries(transaction, first.figuresOf, ids, range, args.grain)) {
      found.get(row.id)?.set(row.start, row);
    }
    return entities.map(
      ({ uuid, currency }) => new MetricSeries(currency, args.grain, range, starts, found.get(uuid) ?? new Map()),
    );
  },
);

/** Anything that figures are reported for. Its types inherit the two fields. */
export const Measured = builder.interfaceRef<MeasuredEntity>('Measured').implement({
  description: 'Anything that figures are reported for.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    metrics: t.field({
      type: MetricsType,
      description: 'Figures over a range, from the report of this level; never the sum of the levels below.',
      args: {
        range: t.arg({ type: DateRange, required: true, description: 'The days.' }),
        compare: t.arg({ type: Compare, description: 'Other days, whose figures stand under `previous`.' }),
        asOf: t.arg({
          type: 'DateTime',
          description:
            'What was known at this instant: without rows imported later, and with the values that later imports replaced. ' +
            'Uploads that were taken back since do not count.',
        }),
      },
      resolve: resolveMetrics,
    }),
    series: t.field({
      type: MetricSeriesType,
      description: 'The same figures piece by piece.',
      args: {
        range: t.arg({ type: DateRange, required: true, description: 'The days.' }),
        grain: t.arg({ type: GrainType, required: true, defaultValue: 'day', description: 'Length of the pieces.' }),
      },
      complexity: 5,
      resolve: resolveSeries,
    }),
  }),
});
