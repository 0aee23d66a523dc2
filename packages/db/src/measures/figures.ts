import type { Day } from '@sellergraph/core/dates';
import type { MeasureName } from '@sellergraph/core/metrics';
import { Parameters } from '../parameters.ts';
import { type ReadTransaction, uuidList } from '../read-transaction.ts';
import { windowOf } from './windows.ts';

/** Days of the marketplace, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Sums over the days of a range as PostgreSQL writes whole numbers, money in micros: null where no row of the range carries
 * the measure, left out where it was not asked for.
 */
export type Figures = { readonly [Measure in MeasureName]?: string | null } & {
  /** Days with a row; null where that is not known. */
  readonly days?: number | null;
};

/** Whose figures: an entity has rows of its own; a portfolio has its campaigns'. */
export type FiguresOf = 'entity' | 'portfolio';

/** Which sums are asked for. What is not costs nothing. */
export interface FiguresWanted {
  readonly of: FiguresOf;
  /** One, or two: the second is compared with. */
  readonly ranges: readonly DayRange[];
  /** The last day of the entities' sellers, where it is the same for all of them: a range may then be a kept window. */
  readonly lastDay?: Day | null;
  readonly measures: ReadonlySet<MeasureName>;
  readonly days: boolean;
}

/** The columns of the measures. */
export const measureColumn = {
  impressions: 'impressions',
  clicks: 'clicks',
  spendMicros: 'spend_micros',
  salesMicros: 'sales_micros',
  orders: 'orders',
  units: 'units',
} as const satisfies Record<MeasureName, string>;

/** Every measure, in one order. */
export const allMeasures = Object.keys(measureColumn) as readonly MeasureName[];

/** The sums of measures under the names of `Figures`. */
export function sums(alias: string, measures: Iterable<MeasureName> = allMeasures, prefix = ''): string {
  return Array.from(
    measures,
    (measure) => `app.sum(${alias}.${measureColumn[measure]})::text AS "${prefix}${measure}"`,
  ).join(', ');
}

/** The same of a row that carries the sums. */
function columnsOf(alias: string, measures: Iterable<MeasureName>, prefix: string): string[] {
  return Array.from(measures, (measure) => `${alias}.${measureColumn[measure]}::text AS "${prefix}${measure}"`);
}

/** Begins the names of the second range's columns, so that one row may carry both. */
const COMPARED = 'compared_';

/**
 * Figures as further columns of rows, each in a join of its own: stable under generic plans, and without the sort of a
 * GROUP BY. The first range's columns are named as in `Figures`, so that the row is its figures.
 */
export function figuresBeside(wanted: FiguresWanted, id: string, parameters: Parameters) {
  const joined = wanted.ranges.map((range, index) => {
    const prefix = index === 0 ? '' : COMPARED;
    const window = wanted.of === 'entity' ? windowOf(range, wanted.lastDay ?? null) : null;
    return window === null
      ? summedDays(wanted, range, { alias: `f${index}`, prefix, id }, parameters)
      : keptWindow(wanted, window, { alias: `f${index}`, prefix, id }, parameters);
  });
  return {
    joins: joined.map(({ joins }) => joins).join(''),
    columns: joined.map(({ columns }) => `, ${columns}`).join(''),
  };
}

/** Where figures are joined: under which alias, to whose id, and what their names begin with. */
interface Place {
  readonly alias: string;
  readonly prefix: string;
  readonly id: string;
}

function summedDays(
  { of, days, measures }: FiguresWanted,
  { from, to }: DayRange,
  place: Place,
  parameters: Parameters,
) {
  const { alias, prefix, id } = place;
  const [tables, owner] =
    of === 'entity'
      ? ['ads.metrics_daily m', 'm.entity_id']
      : ['ads.sp_campaigns c JOIN ads.metrics_daily m ON m.entity_id = c.id', 'c.portfolio_id'];
  const columns = sums('m', measures, prefix);
  const counted = days ? [`count(${of === 'entity' ? '*' : 'DISTINCT m.date'})::int AS "${prefix}days"`] : [];
  const period = `${parameters.add(from, 'date')} AND ${parameters.add(to, 'date')}`;
  return {
    joins:
      ` CROSS JOIN LATERAL (SELECT ${[...counted, ...(columns ? [columns] : [])].join(', ')} ` +
      `FROM ${tables} WHERE ${owner} = ${id} AND m.date BETWEEN ${period}) ${alias}`,
    columns: `${alias}.*`,
  };
}

/** An entity without a day of figures has no row. */
function keptWindow({ days, measures }: FiguresWanted, window: number, place: Place, parameters: Parameters) {
  const { alias, prefix, id } = place;
  const counted = days ? [`coalesce(${alias}.days, 0)::int AS "${prefix}days"`] : [];
  return {
    joins:
      ` LEFT JOIN ads.metrics_windows ${alias} ` +
      `ON ${alias}.entity_id = ${id} AND ${alias}.window_days = ${parameters.add(window, 'smallint')}`,
    columns: [...counted, ...columnsOf(alias, measures, prefix)].join(', '),
  };
}

/** The figures of the second range in a row that was read with two; those of the first are the row itself. */
export function comparedOfRow(row: Figures): Figures {
  const prefixed: Readonly<Record<string, string | number | null | undefined>> = row;
  const of = (measure: MeasureName) => prefixed[COMPARED + measure] as string | null | undefined;
  return {
    days: (prefixed[`${COMPARED}days`] ?? null) as number | null,
    impressions: of('impressions') ?? null,
    clicks: of('clicks') ?? null,
    spendMicros: of('spendMicros') ?? null,
    salesMicros: of('salesMicros') ?? null,
    orders: of('orders') ?? null,
    units: of('units') ?? null,
  };
}

/** Figures of many entities over each of the ranges, by one statement, in the order of the ids. */
export async function readFigures(
  transaction: ReadTransaction,
  ids: readonly string[],
  wanted: FiguresWanted,
): Promise<Figures[][]> {
  const parameters = new Parameters();
  const list = parameters.add(uuidList(ids), 'uuid[]');
  const { joins, columns } = figuresBeside(wanted, 'p.id', parameters);
  const rows = await transaction.query<Figures & { place: number }>(
    `SELECT (p.ordinality - 1)::int AS place${columns} FROM unnest(${list}) WITH ORDINALITY AS p (id, ordinality)${joins}`,
    parameters.values,
  );
  const found: Figures[][] = ids.map(() => wanted.ranges.map(() => ({})));
  for (const row of rows) found[row.place] = wanted.ranges.length > 1 ? [row, comparedOfRow(row)] : [row];
  return found;
}
