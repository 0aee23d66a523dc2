/**
 * Every row change of `changes c`, one for each fact row: id, upload, type, day, key (under its earliest name), line of the
 * file, and for rows that are recorded one by one the values before and after. Parameter $1 is the seller.
 */
export const rowChanges = (type: string, condition: string) => `
  SELECT c.upload_id, c.change_type, c.report_date, coalesce(a.earliest_key, c.row_key) AS key_hash, c.line, c.previous,
         c.current
    FROM (SELECT c.upload_id, c.change_type, c.report_date, c.key_hash AS row_key, c.source_line AS line, c.previous, c.current
            FROM reports.report_row_changes c WHERE c.key_hash IS NOT NULL AND ${condition}
           UNION ALL
          SELECT c.upload_id, c.change_type, c.report_date, k.row_key, k.line, NULL, NULL
            FROM reports.report_row_changes c
           CROSS JOIN LATERAL unnest(c.key_hashes, c.source_lines) AS k (row_key, line)
           WHERE c.key_hashes IS NOT NULL AND ${condition}) c
    LEFT JOIN reports.report_key_aliases a
           ON a.seller_id = $1 AND a.report_type = '${type}' AND a.key_hash = c.row_key`;
