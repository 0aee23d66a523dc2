import {
  columnsOf,
  type ReportColumn,
  type ReportDeclaration,
  reportTable,
  storedColumns,
} from '@sellergraph/core/reports/report';
import { fieldName, orderColumns, orderName } from '@sellergraph/core/reports/report-fields';
import type { TextFilter } from '../../lists/conditions.ts';
import { textConditions } from '../../lists/conditions.ts';
import type { ListSource } from '../../lists/list.ts';
import type { Direction, Order, OrderTerm } from '../../lists/order.ts';
import type { DayRange } from '../../measures/figures.ts';
import type { Parameters } from '../../parameters.ts';
import { columnType, linkColumns } from '../tables/report-table.ts';
import type { timeUnits } from '../tables/report-upload-history.ts';

export type RowTimeUnit = (typeof timeUnits)[number];

/** A value of a stored column: whole and exact numbers are text, money is in micros, a ratio is a number. */
export type StoredValue = string | number | boolean | Date | null;

/** A stored row of a report: its declared columns under their names in the graph, and what every row has. */
export interface StoredRow {
  /** Day and key: no two rows of a seller's report have the same. */
  readonly id: string;
  readonly sellerId: string;
  readonly keyHash: string;
  readonly day: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly timeUnit: RowTimeUnit;
  readonly uploadId: string;
  readonly line: number;
  readonly campaignId?: string | null;
  readonly adGroupId?: string | null;
  readonly targetId?: string | null;
  readonly productAdId?: string | null;
  readonly values: Readonly<Record<string, StoredValue>>;
}

/** A row as it is read: the declared columns stand among the others, after a mark that none of those has. */
export type ReadRow = Omit<StoredRow, 'values'> & Readonly<Record<`v_${string}`, StoredValue>>;

const rowKey = "t.report_date::text || ' ' || t.key_hash::text";

/** The rows of a report below sellers. */
export function reportRowSource(report: ReportDeclaration): ListSource {
  const links = linkColumns[report.level].map((column) => `t.${column} AS "${fieldName(column)}"`);
  const values = storedColumns(report).map((column) => `${readAs(column)} AS "v_${fieldName(column.name)}"`);
  return {
    table: `reports.${reportTable(report)}`,
    key: { sql: `(${rowKey})`, type: 'text' },
    columns: [
      `${rowKey} AS id`,
      't.seller_id AS "sellerId"',
      't.key_hash AS "keyHash"',
      't.report_date AS day',
      't.start_date AS "startDate"',
      't.end_date AS "endDate"',
      't.time_unit AS "timeUnit"',
      't.upload_id AS "uploadId"',
      't.source_line AS line',
      ...links,
      ...values,
    ].join(', '),
  };
}

function readAs({ name, type }: ReportColumn): string {
  if (type === 'ratio') return `t.${name}::float8`;
  return ['count', 'money', 'decimal'].includes(type) ? `t.${name}::text` : `t.${name}`;
}

/** Numbers with a fraction are compared as whole numbers of this part. */
const FRACTION = '10000000000000000000000000';

/** What the rows of a report can be ordered by, under the names of the graph. */
export function reportRowOrders(report: ReportDeclaration): ReadonlyMap<string, OrderTerm> {
  const day: OrderTerm = { name: 'day', sql: 't.report_date', type: 'date', nullable: false };
  return new Map([['DAY', day], ...orderColumns(report).map((column) => [orderName(column), termOf(column)] as const)]);
}

function termOf(column: ReportColumn): OrderTerm {
  const { name, quotient } = column;
  if (quotient) {
    const [dividend, divisor] = quotient;
    const sql = `div(t.${dividend} * ${FRACTION}, nullif(t.${divisor}, 0)::numeric)`;
    return { name, sql, type: 'numeric', nullable: true };
  }
  const sql = `t.${name}`;
  const nullable = column.role !== 'key';
  switch (columnType(column)) {
    case 'bigint':
      return { name, sql, type: 'bigint', nullable };
    case 'numeric':
      return { name, sql: `trunc(${sql} * ${FRACTION})`, type: 'numeric', nullable };
    case 'date':
      return { name, sql, type: 'date', nullable };
    case 'text':
      return { name, sql, type: 'text', nullable };
    case 'timestamptz':
      return { name, sql: `(extract(epoch FROM ${sql}) * 1000000)::bigint`, type: 'bigint', nullable };
    case 'boolean':
      return { name, sql: `${sql}::int`, type: 'integer', nullable };
  }
}

/** The latest days first, unless a column is named. */
export function reportRowOrder(report: ReportDeclaration, name: string | null, direction: Direction): Order {
  const term = reportRowOrders(report).get(name ?? 'DAY');
  if (!term) throw new Error(`${report.type} cannot be ordered by ${name}`);
  return { term, direction };
}

/** Which rows of a report are wanted. */
export interface ReportRowFilter {
  readonly range?: DayRange | null;
  readonly timeUnit?: RowTimeUnit | null;
  /** A text that one of the key columns has. */
  readonly text?: string | null;
  /** Conditions on key columns, by their names in the table. */
  readonly keys?: ReadonlyMap<string, TextFilter>;
  /** Entities that the row is linked to, by the column of the link. */
  readonly links?: ReadonlyMap<string, string>;
  /** Whether the row is linked at all. */
  readonly linked?: boolean | null;
}

/** Key columns that hold text, in which a text can be looked for. */
export function textKeys(report: ReportDeclaration): ReportColumn[] {
  return columnsOf(report, 'key').filter((column) => columnType(column) === 'text');
}

export function reportRowConditions(
  report: ReportDeclaration,
  filter: ReportRowFilter,
  parameters: Parameters,
): string[] {
  const conditions: string[] = [];
  const { range, timeUnit, text, linked } = filter;
  if (range) {
    const days = `${parameters.add(range.from, 'date')} AND ${parameters.add(range.to, 'date')}`;
    conditions.push(`t.report_date BETWEEN ${days}`);
  }
  if (timeUnit) conditions.push(`t.time_unit = ${parameters.add(timeUnit, 'text')}`);
  if (text) {
    const anywhere = textKeys(report).flatMap(({ name }) => contains(name, { contains: text }, parameters));
    conditions.push(anywhere.length === 0 ? 'false' : `(${anywhere.join(' OR ')})`);
  }
  for (const [name, condition] of filter.keys ?? []) conditions.push(...contains(name, condition, parameters));
  for (const [column, id] of filter.links ?? []) conditions.push(`t.${column} = ${parameters.add(id, 'uuid')}`);
  const link = linkColumns[report.level].at(-1);
  if (linked != null && link) conditions.push(`t.${link} IS ${linked ? 'NOT ' : ''}NULL`);
  return conditions;
}

function contains(name: string, filter: TextFilter, parameters: Parameters): string[] {
  return textConditions(`t.${name}`, `lower(t.${name})`, filter, parameters);
}
