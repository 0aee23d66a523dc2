import type { Period } from '@sellergraph/core/reports/parsed-report';
import { type ReportDeclaration, reportTable } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { measureNames } from '../../ads/tables/measure-columns.ts';
import { windowLengths } from '../../ads/tables/metrics-windows.ts';

/** Levels of `ads.metrics_daily` that are rolled up from a report, with the column that names the entity. */
const rollUps: Readonly<Record<ReportDeclaration['level'], readonly { level: string; entity: string }[]>> = {
  campaign: [
    { level: 'campaign', entity: 'campaign_id' },
    { level: 'seller', entity: 'seller_id' },
  ],
  target: [{ level: 'target', entity: 'target_id' }],
  // The one report that is complete for ad groups: targeting leaves out what was deleted.
  product_ad: [
    { level: 'product_ad', entity: 'product_ad_id' },
    { level: 'ad_group', entity: 'ad_group_id' },
  ],
  ad_group: [],
  search_term: [],
};

/**
 * Brings the daily figures in line with a report's rows. `touched` is a relation with `report_date`, `seller_id` and the
 * report's link columns, of rows that were written, within `period`. Only daily rows count.
 */
export async function rollUpMetrics(
  sql: TransactionSql,
  report: ReportDeclaration,
  sellerId: string,
  touched: string,
  period: Period,
): Promise<void> {
  for (const { level, entity } of rollUps[report.level]) {
    const sums = measureNames.map((name) => `sum(f.${name})::bigint`);
    await sql.unsafe(
      `INSERT INTO ads.metrics_daily (agency_id, entity_id, date, level, seller_id, ${measureNames.join(', ')})
       SELECT app.agency_id(), f.${entity}, f.report_date, '${level}', $1, ${sums.join(', ')}
         FROM reports.${reportTable(report)} f
         JOIN (SELECT DISTINCT ${entity}, report_date FROM ${touched} WHERE ${entity} IS NOT NULL) t
           ON t.${entity} = f.${entity} AND t.report_date = f.report_date
        WHERE f.seller_id = $1 AND f.time_unit = 'DAILY' AND f.report_date BETWEEN $2 AND $3
        GROUP BY f.${entity}, f.report_date
       ON CONFLICT (agency_id, entity_id, date) DO UPDATE
          SET ${measureNames.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      [sellerId, period.from, period.to],
    );
  }
  if (report.level === 'campaign') await refreshWindows(sql, sellerId);
}

/** Recomputes the seller's first and last day and its campaigns' figures over the windows that end with the last day. */
export async function refreshWindows(sql: TransactionSql, sellerId: string): Promise<void> {
  await sql.unsafe(
    `UPDATE catalog.sellers s SET first_day = d.first_day, last_day = d.last_day
       FROM (SELECT min(date) AS first_day, max(date) AS last_day FROM ads.metrics_daily WHERE entity_id = $1) d
      WHERE s.id = $1`,
    [sellerId],
  );
  await sql.unsafe('DELETE FROM ads.metrics_windows WHERE seller_id = $1', [sellerId]);
  await sql.unsafe(
    `INSERT INTO ads.metrics_windows (agency_id, seller_id, campaign_id, window_days, last_day, ${measureNames.join(', ')})
     SELECT app.agency_id(), $1, d.entity_id, w.days, s.last_day,
            ${measureNames.map((name) => `sum(d.${name})::bigint`).join(', ')}
       FROM catalog.sellers s
       CROSS JOIN unnest(ARRAY[${windowLengths.join(', ')}]) AS w (days)
       JOIN ads.sp_campaigns c ON c.seller_id = s.id
       JOIN ads.metrics_daily d ON d.entity_id = c.id AND d.date > s.last_day - w.days AND d.date <= s.last_day
      WHERE s.id = $1
      GROUP BY d.entity_id, w.days, s.last_day`,
    [sellerId],
  );
}
