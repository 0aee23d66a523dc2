import type { TransactionSql } from 'postgres';
import type { Replay } from './replay.ts';
import { rowChanges } from './row-changes.ts';

/**
 * Makes the temporary table `affected` (report_date, key_hash): the rows that may be other ones without the upload. A row that
 * it left unchanged is not among them, unless an earlier reversal has made it the one that the row rests on.
 */
export async function takeRows(sql: TransactionSql, { report, sellerId, without, period }: Replay): Promise<void> {
  const [before] = await sql.unsafe<[{ reversed: boolean }]>(
    `SELECT EXISTS (SELECT FROM reports.report_upload_history u
                     WHERE u.seller_id = $1 AND u.report_type = $2 AND u.state = 'reversed'
                       AND u.period_from <= $4 AND u.period_to >= $3) AS reversed`,
    [sellerId, report.type, period.from, period.to],
  );
  const plain = before.reversed ? 'true' : "t.change_type <> 'UNCHANGED' OR t.current IS NOT NULL";
  await sql.unsafe(
    `CREATE TEMP TABLE affected ON COMMIT DROP AS
     SELECT DISTINCT t.report_date, t.key_hash FROM (${rowChanges(report.type, 'c.upload_id = $2')}) t WHERE ${plain}`,
    [sellerId, without],
  );
  await sql.unsafe('ANALYZE affected');
}
