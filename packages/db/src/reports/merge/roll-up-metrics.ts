import type { Period } from '@sellergraph/core/reports/parsed-report';
import { type FigureLevel, type ReportDeclaration, reportTable } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { measureNames } from '../../ads/tables/measure-columns.ts';
import { refreshWindows } from './refresh-windows.ts';

/** Columns of a report's rows that name the entity of a level. */
const entityColumns: Readonly<Record<FigureLevel, string>> = {
  seller: 'seller_id',
  campaign: 'campaign_id',
  ad_group: 'ad_group_id',
  target: 'target_id',
  product_ad: 'product_ad_id',
};

/**
 * Brings the daily figures in line with a report's rows. `touched` is a relation with `report_date`, `seller_id`, the report's
 * link columns and `is_created`, of rows that were written, within `period`. Only daily rows count.
 *
 * An entity has a row of figures on exactly the days on which it has rows of the report. So where all of a day's rows have
 * just been created its figures are new and are inserted without looking for a conflict, in the order of the index.
 */
export async function rollUpMetrics(
  sql: TransactionSql,
  report: ReportDeclaration,
  sellerId: string,
  touched: string,
  period: Period,
): Promise<void> {
  const columns = `agency_id, entity_id, date, level, seller_id, ${measureNames.join(', ')}`;
  for (const level of report.makesFiguresOf) {
    const entity = entityColumns[level];
    await sql.unsafe(
      `CREATE TEMP TABLE figures ON COMMIT DROP AS
       SELECT f.${entity} AS entity_id, f.report_date AS date, count(*) = min(t.created) AS is_new,
              ${measureNames.map((name) => `app.sum(f.${name}) AS ${name}`).join(', ')}
         FROM reports.${reportTable(report)} f
         JOIN (SELECT ${entity}, report_date, count(*) FILTER (WHERE is_created) AS created
                 FROM ${touched} WHERE ${entity} IS NOT NULL GROUP BY 1, 2) t
           ON t.${entity} = f.${entity} AND t.report_date = f.report_date
        WHERE f.seller_id = $1 AND f.time_unit = 'DAILY' AND f.report_date BETWEEN $2 AND $3
        GROUP BY 1, 2`,
      [sellerId, period.from, period.to],
    );
    const insert = `INSERT INTO ads.metrics_daily (${columns})
       SELECT app.agency_id(), entity_id, date, '${level}', $1, ${measureNames.join(', ')} FROM figures`;
    await sql.unsafe(`${insert} WHERE is_new ORDER BY entity_id, date`, [sellerId]);
    await sql.unsafe(
      `${insert} WHERE NOT is_new
       ON CONFLICT (agency_id, entity_id, date) DO UPDATE
          SET ${measureNames.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      [sellerId],
    );
    await sql.unsafe(
      `DELETE FROM ads.metrics_daily m
        USING (SELECT DISTINCT ${entity} AS entity_id, report_date AS date FROM ${touched}
                WHERE ${entity} IS NOT NULL AND NOT is_created) t
        WHERE m.entity_id = t.entity_id AND m.date = t.date AND m.date BETWEEN $1 AND $2
          AND NOT EXISTS (SELECT FROM figures f WHERE f.entity_id = t.entity_id AND f.date = t.date)`,
      [period.from, period.to],
    );
    await sql.unsafe('DROP TABLE figures');
  }
  const entities = report.makesFiguresOf.map(
    (level) =>
      `SELECT DISTINCT ${entityColumns[level]} AS entity_id, '${level}' AS level FROM ${touched}
        WHERE ${entityColumns[level]} IS NOT NULL`,
  );
  if (entities.length > 0) await refreshWindows(sql, sellerId, entities.join(' UNION ALL '));
}
