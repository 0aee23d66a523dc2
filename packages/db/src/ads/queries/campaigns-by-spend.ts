import { decodeCursor } from '../../lists/cursor.ts';
import { type ListRequest, type ListSource, type Page, readList } from '../../lists/list.ts';
import type { KeyColumn, Order } from '../../lists/order.ts';
import { joinWindow } from '../../measures/metric-order.ts';
import type { ReadTransaction } from '../../read-transaction.ts';

const key: KeyColumn = { sql: 'f.entity_id', type: 'uuid' };

/**
 * A page of campaigns by the spend of a kept window, read off `idx_metrics_windows_spend`; campaigns without a window come
 * last. The same rows and cursors as from the list that joins every window and sorts.
 */
export async function readCampaignsBySpend<Row extends object>(
  transaction: ReadTransaction,
  source: ListSource,
  request: ListRequest,
  windowDays: number,
): Promise<Page<Row>> {
  const position = request.after === null ? null : decodeCursor(request.after, request.order, key);
  const ranked: Page<Row> =
    position?.value === null
      ? { rows: [], hasNextPage: false }
      : await readList(
          transaction,
          { ...source, key },
          {
            ...request,
            order: orderedBy(request.order, { sql: 'f.spend_micros', nullable: false }),
            extra: joinWindow(windowDays, 'INNER'),
          },
        );
  if (ranked.hasNextPage || (request.probeNext === false && ranked.rows.length === request.first)) return ranked;
  const others: Page<Row> = await readList(transaction, source, {
    ...request,
    first: request.first - ranked.rows.length,
    after: position?.value === null ? request.after : null,
    order: orderedBy(request.order, { sql: 'NULL::bigint', nullable: true }),
    extra: () => ({ joins: '', columns: '' }),
    conditions: (parameters) => [
      ...(request.conditions?.(parameters) ?? []),
      'NOT EXISTS (SELECT FROM ads.metrics_windows w WHERE w.entity_id = t.id ' +
        `AND w.window_days = ${parameters.add(windowDays, 'smallint')})`,
    ],
  });
  return { rows: [...ranked.rows, ...others.rows], hasNextPage: others.hasNextPage };
}

/** The same order for cursors, taken from another column. */
function orderedBy({ term, direction }: Order, by: { sql: string; nullable: boolean }): Order {
  return { term: { name: term?.name ?? '', type: 'bigint', ...by }, direction };
}
