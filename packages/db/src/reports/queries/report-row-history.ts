import { Parameters } from '../../parameters.ts';
import { type ReadTransaction, textList, uuidList } from '../../read-transaction.ts';
import type { changeTypes } from '../tables/report-row-changes.ts';

/** Which row: no two rows of a report have all three. */
export interface RowIdentity {
  readonly sellerId: string;
  readonly day: string;
  readonly keyHash: string;
}

/** What one upload said of a row. */
export interface RowHistoryEntry {
  readonly uploadId: string;
  readonly changeType: (typeof changeTypes)[number];
  /** Line of the file, or row of the sheet. */
  readonly line: number;
  /** Values by column before and after; null where the upload recorded none, because it changed none. */
  readonly previous: Readonly<Record<string, string | null>> | null;
  readonly current: Readonly<Record<string, string | null>> | null;
}

/**
 * What successive uploads said of rows of one report, for each row in the order of the imports. Uploads that were taken back
 * are among them. A row that came under several names has what was said of it under each.
 */
export async function readRowHistories(
  transaction: ReadTransaction,
  reportType: string,
  rows: readonly RowIdentity[],
): Promise<RowHistoryEntry[][]> {
  const parameters = new Parameters();
  const sellers = parameters.add(uuidList(rows.map(({ sellerId }) => sellerId)), 'uuid[]');
  const days = parameters.add(textList(rows.map(({ day }) => day)), 'text[]');
  const keys = parameters.add(uuidList(rows.map(({ keyHash }) => keyHash)), 'uuid[]');
  const type = parameters.add(reportType, 'text');
  const found = await transaction.query<RowHistoryEntry & { place: number }>(
    `WITH wanted AS (
       SELECT (w.ordinality - 1)::int AS place, w.seller_id, w.day::date AS day, w.key_hash
         FROM unnest(${sellers}, ${days}, ${keys}) WITH ORDINALITY AS w (seller_id, day, key_hash)),
     named AS (
       SELECT place, seller_id, day, key_hash FROM wanted
        UNION
       SELECT w.place, w.seller_id, w.day, a.key_hash FROM wanted w
         JOIN reports.report_key_aliases a
           ON a.seller_id = w.seller_id AND a.report_type = ${type} AND a.earliest_key = w.key_hash),
     said AS (
       SELECT n.place, u.merge_order, c.upload_id, c.change_type, c.source_line AS line, c.previous, c.current
         FROM named n
         JOIN reports.report_row_changes c ON c.key_hash = n.key_hash AND c.report_date = n.day
         JOIN reports.report_upload_history u
           ON u.id = c.upload_id AND u.seller_id = n.seller_id AND u.report_type = ${type}
        UNION ALL
       SELECT n.place, u.merge_order, c.upload_id, c.change_type, k.line, NULL, NULL
         FROM (SELECT DISTINCT seller_id, day FROM named) d
         JOIN reports.report_upload_history u
           ON u.seller_id = d.seller_id AND u.report_type = ${type} AND u.merge_order IS NOT NULL
          AND d.day BETWEEN u.period_from AND u.period_to
         JOIN reports.report_row_changes c ON c.upload_id = u.id AND c.report_date = d.day
        CROSS JOIN LATERAL unnest(c.key_hashes, c.source_lines) AS k (key_hash, line)
         JOIN named n ON n.seller_id = d.seller_id AND n.day = d.day AND n.key_hash = k.key_hash)
     SELECT place, upload_id AS "uploadId", change_type AS "changeType", line, previous, current
       FROM (SELECT DISTINCT ON (place, upload_id) * FROM said ORDER BY place, upload_id, current IS NULL, line) once
      ORDER BY place, merge_order`,
    parameters.values,
  );
  const histories: RowHistoryEntry[][] = rows.map(() => []);
  for (const entry of found) histories[entry.place]?.push(entry);
  return histories;
}
