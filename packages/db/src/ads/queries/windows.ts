import type { DayRange } from '../../measures/figures.ts';
import { windowOf } from '../../measures/windows.ts';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';

/**
 * The kept window of campaigns that the range is for every one of these sellers (null: all of the agency), as its number of
 * days; null when it is none. A seller without figures has no window to disagree.
 */
export async function keptWindow(
  transaction: ReadTransaction,
  range: DayRange,
  sellerIds: readonly string[] | null,
): Promise<number | null> {
  const days = windowOf(range, range.to);
  if (days === null) return null;
  const [row] = await transaction.query<{ agreed: boolean | null }>(
    'SELECT bool_and(last_day = $1::date) AS agreed FROM catalog.sellers ' +
      'WHERE last_day IS NOT NULL AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[]))',
    [range.to, sellerIds && uuidList(sellerIds)],
  );
  return row?.agreed ? days : null;
}
