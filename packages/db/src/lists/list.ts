import { Parameters } from '../parameters.ts';
import { type Parameter, type ReadTransaction, uuidList } from '../read-transaction.ts';
import { afterPosition, decodeCursor } from './cursor.ts';
import { type KeyColumn, type Order, orderBy } from './order.ts';

/** What a list reads: a table under the alias `t`, with what must be joined to it. */
export interface ListSource {
  /** A table, or a sub-select that adds its own parameters. */
  readonly table: string | ((parameters: Parameters) => string);
  /** Its key; `id` unless said otherwise. The row's `id` is it as text. */
  readonly key?: KeyColumn;
  /** Columns under the names of the row's properties. */
  readonly columns: string;
  /** Joins that every list of this source needs. */
  readonly joins?: string;
}

const idColumn: KeyColumn = { sql: 't.id', type: 'uuid' };

/** Conditions of a list; adds their values to the parameters. */
export type Conditions = (parameters: Parameters) => string[];

export interface ListRequest {
  /** Rows wanted. */
  readonly first: number;
  /** Whether it matters if more rows follow; true unless said otherwise. One more row is read to know. */
  readonly probeNext?: boolean;
  readonly after: string | null;
  readonly order: Order;
  readonly conditions?: Conditions;
  /** Joins that this order or filter needs, and columns that they bring. */
  readonly extra?: (parameters: Parameters) => { joins: string; columns: string };
  /** What is joined to the rows of the page alone, which stand there as `x`. */
  readonly beside?: (parameters: Parameters) => { joins: string; columns: string };
  /** Statements whose text depends on a caller's nesting are not kept prepared. */
  readonly prepare?: boolean;
}

/** The rows below one parent, or of a list without one. */
export interface Page<Row> {
  readonly rows: readonly (Row & ListedRow)[];
  readonly hasNextPage: boolean;
}

/** What every row of a list carries. */
export interface ListedRow {
  readonly id: string;
  /** Left out where the order is that of the key alone. */
  readonly orderValue?: string | null;
}

/** The parents whose children are listed. */
export interface Parents {
  readonly ids: readonly string[];
  /** Column of `t` that points to the parent. */
  readonly column: string;
  /** A table to go through where `t` does not point to the parent itself. */
  readonly joins?: string;
}

interface Statement {
  readonly text: string;
  readonly values: readonly Parameter[];
}

/** One page of a list. */
export async function readList<Row extends object>(
  transaction: ReadTransaction,
  source: ListSource,
  request: ListRequest,
): Promise<Page<Row>> {
  const { text, values } = listStatement(source, request, null);
  const rows = await transaction.query<Row & ListedRow>(text, values, request.prepare);
  return pageOf(rows, request.first);
}

/** One page for each parent, in their order, by one statement. */
export async function readLists<Row extends object>(
  transaction: ReadTransaction,
  source: ListSource,
  request: ListRequest,
  parents: Parents,
): Promise<Page<Row>[]> {
  const { text, values } = listStatement(source, request, parents);
  const rows = await transaction.query<Row & ListedRow & { parent: number }>(text, values, request.prepare);
  const groups: (Row & ListedRow)[][] = parents.ids.map(() => []);
  for (const row of rows) groups[row.parent]?.push(row);
  return groups.map((group) => pageOf(group, request.first));
}

/** How many rows a list has, whatever page is read. */
export async function countList(
  transaction: ReadTransaction,
  source: ListSource,
  request: Pick<ListRequest, 'conditions' | 'prepare'>,
): Promise<number> {
  const parameters = new Parameters();
  const conditions = request.conditions?.(parameters) ?? [];
  const text = `SELECT count(*)::int AS count FROM ${tableOf(source, parameters)} t ${source.joins ?? ''}${whereOf(conditions)}`;
  const [row] = await transaction.query<{ count: number }>(text, parameters.values, request.prepare);
  return row?.count ?? 0;
}

/** The same for each parent, by one statement. */
export async function countLists(
  transaction: ReadTransaction,
  source: ListSource,
  request: Pick<ListRequest, 'conditions' | 'prepare'>,
  parents: Parents,
): Promise<number[]> {
  const parameters = new Parameters();
  const ids = parameters.add(uuidList(parents.ids), 'uuid[]');
  const conditions = [`${parents.column} = ANY (${ids})`, ...(request.conditions?.(parameters) ?? [])];
  const text =
    `SELECT ${parents.column} AS parent, count(*)::int AS count FROM ${tableOf(source, parameters)} t ` +
    `${source.joins ?? ''} ${parents.joins ?? ''}${whereOf(conditions)} GROUP BY 1`;
  const rows = await transaction.query<{ parent: string; count: number }>(text, parameters.values, request.prepare);
  const counts = new Map(rows.map((row) => [row.parent, row.count]));
  return parents.ids.map((id) => counts.get(id) ?? 0);
}

function listStatement(source: ListSource, request: ListRequest, parents: Parents | null): Statement {
  const parameters = new Parameters();
  const key = source.key ?? idColumn;
  const ids = parents ? parameters.add(uuidList(parents.ids), 'uuid[]') : '';
  const extra = request.extra?.(parameters);
  const conditions = request.conditions?.(parameters) ?? [];
  if (parents) conditions.unshift(`${parents.column} = p.id`);
  if (request.after !== null) {
    const position = decodeCursor(request.after, request.order, key);
    conditions.push(afterPosition(position, request.order, key, parameters));
  }
  const limit = parameters.add(request.probeNext === false ? request.first : request.first + 1, 'integer');
  const orderValue = request.order.term ? `, (${request.order.term.sql})::text AS "orderValue"` : '';
  const rows =
    `SELECT ${source.columns}${extra?.columns ? `, ${extra.columns}` : ''}${orderValue} ` +
    `FROM ${tableOf(source, parameters)} t ${source.joins ?? ''} ${parents?.joins ?? ''} ${extra?.joins ?? ''}${whereOf(conditions)} ` +
    `ORDER BY ${orderBy(request.order, key)} LIMIT ${limit}`;
  const beside = request.beside?.(parameters);
  if (!parents && !beside) return { text: rows, values: parameters.values };
  const place = parents ? '(p.ordinality - 1)::int AS parent, ' : '';
  const each = parents ? `unnest(${ids}) WITH ORDINALITY AS p (id, ordinality) CROSS JOIN LATERAL ` : '';
  const text = `SELECT ${place}x.*${beside?.columns ?? ''} FROM ${each}(${rows}) x${beside?.joins ?? ''}`;
  return { text, values: parameters.values };
}

/** A table, or a sub-select with its parameters. */
export function tableOf({ table }: ListSource, parameters: Parameters): string {
  return typeof table === 'string' ? table : table(parameters);
}

function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

function pageOf<Row>(rows: (Row & ListedRow)[], first: number): Page<Row> {
  return rows.length > first ? { rows: rows.slice(0, first), hasNextPage: true } : { rows, hasNextPage: false };
}
