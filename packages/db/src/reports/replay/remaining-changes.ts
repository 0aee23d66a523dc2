import type { TransactionSql } from 'postgres';
import type { Replay } from './replay.ts';
import { rowChanges } from './row-changes.ts';

/**
 * Makes the temporary tables of what the other uploads did to the `affected` rows:
 *
 * `remaining`: what each upload that stays live said about a row, in the order of their imports (`merge_order`), with the
 * stored columns that its file had. `current` is null where the row was created or found unchanged, which needs no values.
 *
 * `valued`: the values before and after of every recorded update, also of uploads that were taken back: they tell what rows
 * were like between.
 */
export async function findRemainingChanges(sql: TransactionSql, replay: Replay): Promise<void> {
  const { report, sellerId, without, period } = replay;
  const during = 'c.report_date BETWEEN $2 AND $3';
  const uploadsOf = (condition: string) =>
    `SELECT u.id FROM reports.report_upload_history u WHERE u.seller_id = $1 AND u.report_type = '${report.type}'
        AND u.period_from <= $3 AND u.period_to >= $2 AND ${condition}`;
  const live = uploadsOf(`u.state IN ('live', 'reversing')${without === null ? '' : ` AND u.id <> '${without}'`}`);
  const range = [sellerId, period.from, period.to];
  // Only where rows were renamed can an upload have said two things about one row.
  const [renamed] = await sql.unsafe<[{ some: boolean }]>(
    `SELECT EXISTS (SELECT FROM reports.report_key_aliases WHERE seller_id = $1 AND report_type = $2) AS some`,
    [sellerId, report.type],
  );
  const changes = rowChanges(report.type, `c.upload_id IN (${live}) AND ${during}`);
  const once = `SELECT DISTINCT ON (upload_id, report_date, key_hash) * FROM (${changes}) every
                 ORDER BY upload_id, report_date, key_hash, current IS NULL`;
  await sql.unsafe(
    `CREATE TEMP TABLE remaining ON COMMIT DROP AS
     SELECT r.report_date, r.key_hash, u.merge_order, r.upload_id, r.line, r.current, u.columns, u.attribution_days
       FROM (${renamed.some ? once : changes}) r
       JOIN affected USING (report_date, key_hash)
       JOIN reports.report_upload_history u ON u.id = r.upload_id`,
    range,
  );
  await sql.unsafe(
    `CREATE TEMP TABLE valued ON COMMIT DROP AS
     SELECT r.report_date, r.key_hash, u.merge_order, r.previous
       FROM (${rowChanges(report.type, `c.previous IS NOT NULL AND c.upload_id IN (${uploadsOf('u.merge_order IS NOT NULL')}) AND ${during}`)}) r
       JOIN affected USING (report_date, key_hash)
       JOIN reports.report_upload_history u ON u.id = r.upload_id`,
    range,
  );
  await sql.unsafe('ANALYZE remaining');
  await sql.unsafe('ANALYZE valued');
}
