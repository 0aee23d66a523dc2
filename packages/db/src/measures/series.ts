import { Parameters } from '../parameters.ts';
import { type ReadTransaction, uuidList } from '../read-transaction.ts';
import { type DayRange, type Figures, type FiguresOf, sums } from './figures.ts';

/** Length of the pieces that a range is cut into. Weeks begin on Monday. */
export type Grain = 'day' | 'week' | 'month';

/** Figures of one entity in one piece of the range. */
export type SeriesRow = Figures & {
  readonly id: string;
  /** First day of the piece; before the range where the range begins inside it. */
  readonly start: string;
};

/** Figures of many entities, piece by piece, oldest first, by one statement. Pieces without a row are left out. */
export async function readSeries(
  transaction: ReadTransaction,
  of: FiguresOf,
  ids: readonly string[],
  range: DayRange,
  grain: Grain,
): Promise<SeriesRow[]> {
  const parameters = new Parameters();
  const list = parameters.add(uuidList(ids), 'uuid[]');
  const days = `m.date BETWEEN ${parameters.add(range.from, 'date')} AND ${parameters.add(range.to, 'date')}`;
  const start = grain === 'day' ? 'm.date' : `date_trunc('${grain}', m.date)::date`;
  const [owner, from] =
    of === 'entity'
      ? ['m.entity_id', 'ads.metrics_daily m']
      : ['c.portfolio_id', 'ads.sp_campaigns c JOIN ads.metrics_daily m ON m.entity_id = c.id'];
  return await transaction.query<SeriesRow>(
    `SELECT ${owner} AS id, ${start} AS start, count(DISTINCT m.date)::int AS days, ${sums('m')} ` +
      `FROM ${from} WHERE ${owner} = ANY (${list}) AND ${days} GROUP BY 1, 2 ORDER BY 1, 2`,
    parameters.values,
  );
}
