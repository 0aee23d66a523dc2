import { reportTable, storedColumns } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { linkColumns } from '../tables/report-table.ts';
import type { MergeContext } from './merge-context.ts';
import { rowValues } from './row-values.ts';
import { stagedColumn } from './staged-row.ts';

/** Rows that an upload created, updated and left as they were. */
export interface RowCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows of an older version than the stored ones, left aside. */
  readonly outdated: number;
  /** Rows that name an entity which is not known. */
  readonly unlinked: number;
}

/** The counts of a merge with what only the merge needs. */
interface WrittenRows extends RowCounts {
  /** Stored rows that were updated, or only took new attributes or links. */
  readonly touched: number;
}

/** A classified row `c` with the staged one and its linked name. */
const classifiedRows = 'classified c JOIN staged s ON s.line = c.line JOIN linked_names l ON l.id = c.linked_name';

/** The stored row `f` of a classified one. */
const sameRow = 'f.seller_id = $1 AND f.report_date = c.report_date AND f.key_hash = c.key_hash';

/**
 * Whether a classified row is recorded with its values: not where it was created, and not where it says just what is stored.
 * What an older version said is not written and is recorded, for the day the newer one is taken back.
 */
const recorded = "(c.change IN ('U', 'O') OR c.attributes_differ)";

/** Writes the classified rows to the report's table and what was done to each to `report_row_changes`. */
export async function writeRows(sql: TransactionSql, context: MergeContext): Promise<WrittenRows> {
  const table = `reports.${reportTable(context.report)}`;
  const links = linkColumns[context.report.level];
  const unlinked = links.map((link) => `l.${link} IS NULL`).join(' OR ') || 'false';
  const [counts] = await sql.unsafe<[WrittenRows]>(
    `SELECT count(*) FILTER (WHERE change = 'C')::int AS created,
            count(*) FILTER (WHERE change = 'U')::int AS updated,
            count(*) FILTER (WHERE change = 'N')::int AS unchanged,
            count(*) FILTER (WHERE change = 'O')::int AS outdated,
            count(*) FILTER (WHERE change <> 'C' AND ${recorded})::int AS touched,
            count(*) FILTER (WHERE ${unlinked})::int AS unlinked
       FROM classified c JOIN linked_names l ON l.id = c.linked_name`,
  );
  if (counts.touched > 0) {
    await recordUpdates(sql, context, table);
    await updateChanged(sql, context, table, links);
  }
  if (counts.created > 0) await insertCreated(sql, context, table, links);
  await recordRows(sql, context);
  return counts;
}

/** In the order of the primary key, which costs a sort and saves more in the index. */
async function insertCreated(sql: TransactionSql, context: MergeContext, table: string, links: readonly string[]) {
  const columns = storedColumns(context.report);
  const names = [...links, ...columns.map((column) => column.name)];
  const values = [...links.map((link) => `l.${link}`), ...columns.map(stagedColumn)];
  await sql.unsafe(
    `INSERT INTO ${table} (agency_id, seller_id, report_date, key_hash, time_unit, start_date, end_date,
                           attribution_days, upload_id, source_line, ${names.join(', ')})
     SELECT app.agency_id(), $1, c.report_date, c.key_hash, $2, s.start_date, s.end_date, $3::smallint, $4, s.line,
            ${values.join(', ')}
       FROM ${classifiedRows} WHERE c.change = 'C' ORDER BY c.report_date, c.key_hash`,
    [context.sellerId, context.timeUnit, context.attributionDays, context.uploadId],
  );
}

/** Changed figures become this upload's; an unchanged row only takes new attributes and links. */
async function updateChanged(sql: TransactionSql, context: MergeContext, table: string, links: readonly string[]) {
  const present = storedColumns(context.report).filter(
    (column) => column.role !== 'key' && context.presentColumns.has(column.name),
  );
  const set = [
    ...present.map((column) => `${column.name} = ${stagedColumn(column)}`),
    ...links.map((link) => `${link} = coalesce(l.${link}, f.${link})`),
    'start_date = s.start_date',
    'end_date = s.end_date',
  ];
  const range = 'f.report_date BETWEEN $2 AND $3';
  const { from, to } = context.period;
  await sql.unsafe(
    `UPDATE ${table} f
        SET ${set.join(', ')}, upload_id = $4, source_line = s.line, attribution_days = $5::smallint
       FROM ${classifiedRows} WHERE c.change = 'U' AND ${sameRow} AND ${range}`,
    [context.sellerId, from, to, context.uploadId, context.attributionDays],
  );
  await sql.unsafe(
    `UPDATE ${table} f SET ${set.join(', ')}
       FROM ${classifiedRows} WHERE c.change = 'N' AND c.attributes_differ AND ${sameRow} AND ${range}`,
    [context.sellerId, from, to],
  );
}

/** Records the rows whose values change, with the values before and after; before they are written. */
async function recordUpdates(sql: TransactionSql, context: MergeContext, table: string): Promise<void> {
  const columns = new Map(storedColumns(context.report).map((column) => [column.name, column]));
  const after = (name: string) => {
    const column = columns.get(name);
    if (!column) return `s.${name}`;
    return context.presentColumns.has(name) ? stagedColumn(column) : `f.${name}`;
  };
  await sql.unsafe(
    `INSERT INTO reports.report_row_changes
            (agency_id, upload_id, change_type, report_date, key_hash, source_line, previous, current, previous_upload_id)
     SELECT app.agency_id(), $4, CASE c.change WHEN 'U' THEN 'UPDATED' ELSE 'UNCHANGED' END, c.report_date, c.key_hash,
            s.line, ${rowValues(context.report, (name) => `f.${name}`)}, ${rowValues(context.report, after)}, f.upload_id
       FROM ${classifiedRows} JOIN ${table} f ON ${sameRow} AND f.report_date BETWEEN $2 AND $3
      WHERE ${recorded}`,
    [context.sellerId, context.period.from, context.period.to, context.uploadId],
  );
}

/** Records the created and the unchanged rows, which need no values, by day. */
async function recordRows(sql: TransactionSql, context: MergeContext): Promise<void> {
  await sql.unsafe(
    `INSERT INTO reports.report_row_changes (agency_id, upload_id, change_type, report_date, key_hashes, source_lines)
     SELECT app.agency_id(), $1, CASE change WHEN 'C' THEN 'CREATED' ELSE 'UNCHANGED' END, report_date,
            array_agg(key_hash), array_agg(line)
       FROM classified c WHERE change = 'C' OR NOT ${recorded}
      GROUP BY change, report_date`,
    [context.uploadId],
  );
}
