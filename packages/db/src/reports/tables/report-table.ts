import {
  type ReportColumn,
  type ReportDeclaration,
  reportTable,
  storedColumns,
} from '@sellergraph/core/reports/report';
import {
  boolean,
  date,
  integer,
  numeric,
  type PgColumnBuilderBase,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencyId, integer64 } from '../../schema/columns.ts';
import { oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { reportsSchema, timeUnits } from './report-upload-history.ts';

/** Entities that a report row is linked to, by the report's level, as columns of its table. */
export const linkColumns = {
  account: [],
  campaign: ['campaign_id'],
  ad_group: ['campaign_id', 'ad_group_id'],
  target: ['campaign_id', 'ad_group_id', 'target_id'],
  product_ad: ['campaign_id', 'ad_group_id', 'product_ad_id'],
  search_term: ['campaign_id', 'ad_group_id', 'target_id'],
} as const satisfies Record<ReportDeclaration['level'], readonly string[]>;

/** The table of a report, made from its declaration. Partitioned by month of `report_date`, by hand in the migration. */
export function defineReportTable(report: ReportDeclaration) {
  const name = reportTable(report);
  const links = Object.fromEntries(linkColumns[report.level].map((column) => [column, uuid(column)]));
  const declared = Object.fromEntries(storedColumns(report).map((column) => [column.name, columnBuilder(column)]));
  const table = reportsSchema.table(
    name,
    {
      agencyId: agencyId(),
      sellerId: uuid('seller_id').notNull(),
      /** The row's day; the last day of the period in summaries, the first of the month in monthly reports. */
      reportDate: date('report_date', { mode: 'string' }).notNull(),
      /** Identity of the row within its day: a hash of time unit, period and key columns under their earliest names. */
      keyHash: uuid('key_hash').notNull(),
      timeUnit: text('time_unit', { enum: timeUnits }).notNull(),
      startDate: date('start_date', { mode: 'string' }).notNull(),
      endDate: date('end_date', { mode: 'string' }).notNull(),
      attributionDays: smallint('attribution_days'),
      /** The upload whose values these are, and the line of its file. */
      uploadId: uuid('upload_id').notNull(),
      sourceLine: integer('source_line').notNull(),
      ...links,
      ...declared,
    },
    (t) => [
      primaryKey({ name: `pk_${name}`, columns: [t.agencyId, t.sellerId, t.reportDate, t.keyHash] }),
      oneOf(name, t.timeUnit, timeUnits),
    ],
  );
  tableRules(table, { row: report.grain, kind: 'tenant', writtenBy: ['ingest'], fact: true });
  return table;
}

/** SQL type of a declared column; staging tables use the same. */
export function columnType(column: ReportColumn): 'bigint' | 'numeric' | 'date' | 'timestamptz' | 'boolean' | 'text' {
  switch (column.type) {
    case 'count':
    case 'money':
      return 'bigint';
    case 'decimal':
    case 'ratio':
      return 'numeric';
    case 'date':
      return 'date';
    case 'instant':
      return 'timestamptz';
    case 'flag':
      return 'boolean';
    case 'text':
    case 'asin':
    case 'sku':
    case 'id':
      return 'text';
  }
}

function columnBuilder(column: ReportColumn): PgColumnBuilderBase {
  const builders = {
    bigint: () => integer64(column.name),
    numeric: () => numeric(column.name),
    date: () => date(column.name, { mode: 'string' }),
    timestamptz: () => timestamp(column.name, { withTimezone: true }),
    boolean: () => boolean(column.name),
    text: () => text(column.name),
  };
  const builder = builders[columnType(column)]();
  return column.role === 'key' ? builder.notNull() : builder;
}
