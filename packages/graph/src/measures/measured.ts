import { type DayRange, type Figures, readFigures } from '@sellergraph/db/measures/figures';
import { type Grain, readSeries } from '@sellergraph/db/measures/series';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Compare, type CompareInput, checkedRange, comparedRange, DateRange } from './date-range.ts';
import { type MeasuredEntity, measuredTypes } from './measured-entity.ts';
import { GrainType, MetricSeries, MetricSeriesType, pieces } from './metric-series.ts';
import { Metrics, MetricsType } from './metrics.ts';

interface MetricsArgs {
  readonly range: DayRange;
  readonly compare?: CompareInput | null | undefined;
}

const resolveMetrics = batchField(
  measuredTypes,
  'metrics',
  async (entities: readonly MeasuredEntity[], args: MetricsArgs, context, selection) => {
    const range = checkedRange(args.range);
    const compared = comparedRange(range, args.compare);
    const needsDays = selection.has('Metrics', 'daysWithData');
    const current = knownOf(entities, range, needsDays);
    const reading = [...(current ? [] : [range]), ...(compared ? [compared] : [])];
    const read = await figuresOf(entities, reading, context);
    const [now, before] = current ? [current, read[0]] : [read[0], read[1]];
    return entities.map(({ uuid, currency }) => {
      const previous = compared && new Metrics(compared, currency, before?.get(uuid) ?? null, null);
      return new Metrics(range, currency, now?.get(uuid) ?? null, previous);
    });
  },
);

/** The figures that came with the rows, when they came with all of them and say what is asked for. */
function knownOf(
  entities: readonly MeasuredEntity[],
  range: DayRange,
  needsDays: boolean,
): Map<string, Figures> | null {
  const known = new Map<string, Figures>();
  for (const entity of entities) {
    const figures = entity.knownFigures(range);
    if (figures === undefined || (needsDays && figures?.days === null)) return null;
    if (figures !== null) known.set(entity.uuid, figures);
  }
  return known;
}

async function figuresOf(
  entities: readonly MeasuredEntity[],
  ranges: readonly DayRange[],
  { transaction }: Context,
): Promise<Map<string, Figures>[]> {
  const [first] = entities;
  if (!first || ranges.length === 0) return [];
  const ids = entities.map(({ uuid }) => uuid);
  return await readFigures(transaction, first.figuresOf, ids, ranges);
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
