import type { TransactionSql } from 'postgres';
import { measureNames } from '../../ads/tables/measure-columns.ts';
import { windowLengths } from '../../ads/tables/metrics-windows.ts';

/** Every entity that a seller has figures of, with the level of its report. */
const everyEntity = `
  SELECT $1::uuid AS entity_id, 'seller' AS level
  UNION ALL SELECT id, 'campaign' FROM ads.sp_campaigns WHERE seller_id = $1
  UNION ALL SELECT id, 'ad_group' FROM ads.sp_ad_groups WHERE seller_id = $1
  UNION ALL SELECT id, 'target' FROM ads.sp_keywords WHERE seller_id = $1
  UNION ALL SELECT id, 'target' FROM ads.sp_product_targetings WHERE seller_id = $1
  UNION ALL SELECT id, 'product_ad' FROM ads.sp_product_ads WHERE seller_id = $1`;

const longest = Math.max(...windowLengths);

/** Days and sums of one entity over every window, side by side: its days are read once. */
const sums = windowLengths
  .flatMap((days) => {
    const inWindow = `FILTER (WHERE d.date > $2::date - ${days})`;
    return [
      `count(*) ${inWindow} AS days_${days}`,
      ...measureNames.map((name) => `app.sum(d.${name}) ${inWindow} AS ${name}_${days}`),
    ];
  })
  .join(', ');

/** The same, one row a window. */
const windows = windowLengths
  .map((days) => `(${[days, `days_${days}`, ...measureNames.map((name) => `${name}_${days}`)].join(', ')})`)
  .join(', ');

/**
 * Brings the seller's first and last day and the kept windows in line after its daily figures have changed. `touched` is a
 * relation with `entity_id` and `level` of the entities whose figures did; without it, or when the last day is another one,
 * every window of the seller is made again. Holds the seller until the transaction ends: of two imports of the same
 * seller, the later one sees the figures of both.
 */
export async function refreshWindows(sql: TransactionSql, sellerId: string, touched?: string): Promise<void> {
  const [before] = await sql.unsafe<{ lastDay: string | null }[]>(
    'SELECT last_day AS "lastDay" FROM catalog.sellers WHERE id = $1 FOR NO KEY UPDATE',
    [sellerId],
  );
  const [days] = await sql.unsafe<{ firstDay: string | null; lastDay: string | null }[]>(
    'SELECT min(date) AS "firstDay", max(date) AS "lastDay" FROM ads.metrics_daily WHERE entity_id = $1',
    [sellerId],
  );
  const { firstDay = null, lastDay = null } = days ?? {};
  await sql.unsafe(
    `UPDATE catalog.sellers SET first_day = $2, last_day = $3
      WHERE id = $1 AND (first_day, last_day) IS DISTINCT FROM ($2::date, $3::date)`,
    [sellerId, firstDay, lastDay],
  );
  const entities = touched === undefined || before?.lastDay !== lastDay ? everyEntity : touched;
  await sql.unsafe(
    entities === everyEntity
      ? 'DELETE FROM ads.metrics_windows WHERE seller_id = $1'
      : `DELETE FROM ads.metrics_windows WHERE seller_id = $1 AND entity_id IN (SELECT entity_id FROM (${entities}) AS e)`,
    [sellerId],
  );
  if (lastDay === null) return;
  await sql.unsafe(
    `INSERT INTO ads.metrics_windows
            (agency_id, seller_id, entity_id, level, last_day, window_days, days, ${measureNames.join(', ')})
     SELECT app.agency_id(), $1, e.entity_id, e.level, $2::date, w.*
       FROM (${entities}) AS e
       CROSS JOIN LATERAL (
         SELECT ${sums} FROM ads.metrics_daily d
          WHERE d.entity_id = e.entity_id AND d.date > $2::date - ${longest} AND d.date <= $2::date) AS s
       CROSS JOIN LATERAL (VALUES ${windows}) AS w (window_days, days, ${measureNames.join(', ')})
      WHERE w.days > 0`,
    [sellerId, lastDay],
  );
}
