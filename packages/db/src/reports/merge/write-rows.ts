import { columnsOf, type ReportColumn, reportTable, storedColumns } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { linkedSelect } from './link-names.ts';
import type { MergeContext } from './merge-context.ts';

/** Rows that an upload created, updated and left as they were. */
export interface RowCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that name an entity which is not known. */
  readonly unlinked: number;
}

/** Writes the classified rows to the report's table and what was done to each to `report_row_changes`. */
export async function writeRows(sql: TransactionSql, context: MergeContext): Promise<RowCounts> {
  const table = `reports.${reportTable(context.report)}`;
  const links = [...linkedSelect(context.report).links.keys()];
  await insertCreated(sql, context, table, links);
  await updateChanged(sql, context, table, links);
  await recordChanges(sql, context);
  const [counts] = await sql.unsafe<[Record<keyof RowCounts, number>]>(
    `SELECT count(*) FILTER (WHERE change = 'C')::int AS created,
            count(*) FILTER (WHERE change = 'U')::int AS updated,
            count(*) FILTER (WHERE change = 'N')::int AS unchanged,
            count(*) FILTER (WHERE ${links.map((link) => `${link} IS NULL`).join(' OR ')})::int AS unlinked
       FROM classified`,
  );
  return counts;
}

async function insertCreated(sql: TransactionSql, context: MergeContext, table: string, links: readonly string[]) {
  const columns = [...links, ...storedColumns(context.report).map((column) => column.name)];
  await sql.unsafe(
    `INSERT INTO ${table} (agency_id, seller_id, report_date, key_hash, time_unit, start_date, end_date,
                           attribution_days, upload_id, source_line, ${columns.join(', ')})
     SELECT app.agency_id(), $1, report_date, key_hash, $2, start_date, end_date, $3::smallint, $4, line,
            ${columns.join(', ')}
       FROM classified WHERE change = 'C'`,
    [context.sellerId, context.timeUnit, context.attributionDays, context.uploadId],
  );
}

/** Changed figures become this upload's; an unchanged row only takes new attributes and links. */
async function updateChanged(sql: TransactionSql, context: MergeContext, table: string, links: readonly string[]) {
  const present = storedColumns(context.report).filter(
    (column) => column.role !== 'key' && context.presentColumns.has(column.name),
  );
  const set = [
    ...present.map((column) => `${column.name} = c.${column.name}`),
    ...links.map((link) => `${link} = coalesce(c.${link}, f.${link})`),
  ];
  const same = 'f.seller_id = $1 AND f.report_date = c.report_date AND f.key_hash = c.key_hash';
  const range = 'f.report_date BETWEEN $2 AND $3';
  const { from, to } = context.period;
  await sql.unsafe(
    `UPDATE ${table} f
        SET ${set.join(', ')}, start_date = c.start_date, end_date = c.end_date, upload_id = $4, source_line = c.line
       FROM classified c WHERE c.change = 'U' AND ${same} AND ${range}`,
    [context.sellerId, from, to, context.uploadId],
  );
  await sql.unsafe(
    `UPDATE ${table} f SET ${set.join(', ')}
       FROM classified c WHERE c.change = 'N' AND c.attributes_differ AND ${same} AND ${range}`,
    [context.sellerId, from, to],
  );
}

async function recordChanges(sql: TransactionSql, context: MergeContext): Promise<void> {
  const kept = [...columnsOf(context.report, 'measure'), ...columnsOf(context.report, 'attribute')];
  const values = (prefix: string) =>
    `jsonb_build_object(${kept.map((column: ReportColumn) => `'${column.name}', ${prefix}${column.name}::text`).join(', ')})`;
  await sql.unsafe(
    `INSERT INTO reports.report_row_changes
            (agency_id, upload_id, change_type, report_date, key_hash, source_line, previous, current, previous_upload_id)
     SELECT app.agency_id(), $1, CASE change WHEN 'U' THEN 'UPDATED' ELSE 'UNCHANGED' END, report_date, key_hash, line,
            ${values('previous_')}, ${values('')}, previous_upload_id
       FROM classified WHERE change = 'U' OR attributes_differ`,
    [context.uploadId],
  );
  await sql.unsafe(
    `INSERT INTO reports.report_row_changes (agency_id, upload_id, change_type, report_date, key_hashes, source_lines)
     SELECT app.agency_id(), $1, CASE change WHEN 'C' THEN 'CREATED' ELSE 'UNCHANGED' END, report_date,
            array_agg(key_hash), array_agg(line)
       FROM classified WHERE change = 'C' OR (change = 'N' AND NOT attributes_differ)
      GROUP BY change, report_date`,
    [context.uploadId],
  );
}
