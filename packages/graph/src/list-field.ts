import {
  countList,
  countLists,
  type ListRequest,
  type ListSource,
  type Page,
  type Parents,
  readList,
  readLists,
} from '@sellergraph/db/lists/list';
import { readAhead } from './batch-field.ts';
import { Connection, Edge } from './connection.ts';
import type { Context } from './context.ts';
import { Entity } from './entity.ts';
import type { Selection } from './selection.ts';

/** How rows of a source become nodes of a connection. */
export interface ListOf<Row, Node> {
  readonly source: ListSource;
  readonly request: ListRequest;
  /** The node's object type; its connection is named after it. */
  readonly nodeType: string;
  readonly node: (row: Row) => Node;
}

/** A connection of the whole agency. */
export async function readConnection<Row extends object, Node extends object>(
  list: ListOf<Row, Node>,
  context: Context,
  selection: Selection,
): Promise<Connection<Node>> {
  const { transaction } = context;
  const [page, totalCount] = await Promise.all([
    wantsRows(list, selection) ? readList<Row>(transaction, list.source, list.request) : noRows<Row>(),
    wantsTotal(list, selection) ? countList(transaction, list.source, list.request) : null,
  ]);
  const connection = connectionOf(page, totalCount, list, list.node);
  await readNodesAhead([connection], list, context, selection);
  return connection;
}

/** A connection below each parent; the same statements for one as for many. */
export async function readConnections<Parent extends Entity, Row extends object, Node extends object>(
  parents: readonly Parent[],
  below: Omit<Parents, 'ids'>,
  list: Omit<ListOf<Row, Node>, 'node'> & { readonly node: (row: Row, parent: Parent) => Node },
  context: Context,
  selection: Selection,
): Promise<Connection<Node>[]> {
  const { transaction } = context;
  const keys: Parents = { ...below, ids: parents.map((parent) => parent.uuid) };
  const [pages, totals] = await Promise.all([
    wantsRows(list, selection) ? readLists<Row>(transaction, list.source, list.request, keys) : [],
    wantsTotal(list, selection) ? countLists(transaction, list.source, list.request, keys) : [],
  ]);
  const connections = parents.map((parent, index) =>
    connectionOf(pages[index] ?? noRows<Row>(), totals[index] ?? null, list, (row) => list.node(row, parent)),
  );
  await readNodesAhead(connections, list, context, selection);
  return connections;
}

type Named = Pick<ListOf<never, unknown>, 'nodeType'>;

function wantsRows({ nodeType }: Named, selection: Selection): boolean {
  return selection.fields(`${nodeType}Connection`).some(({ name }) => name === 'edges' || name === 'pageInfo');
}

function wantsTotal({ nodeType }: Named, selection: Selection): boolean {
  return selection.has(`${nodeType}Connection`, 'totalCount');
}

function noRows<Row>(): Page<Row> {
  return { rows: [], hasNextPage: false };
}

function connectionOf<Row, Node>(
  page: Page<Row>,
  totalCount: number | null,
  { request }: { request: ListRequest },
  node: (row: Row) => Node,
): Connection<Node> {
  const edges = page.rows.map((row) => new Edge(node(row), request.order, row));
  return new Connection(edges, {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: request.after !== null,
    totalCount,
  });
}

async function readNodesAhead(
  connections: readonly Connection<unknown>[],
  { nodeType }: Named,
  context: Context,
  selection: Selection,
): Promise<void> {
  const nodes: Entity[] = [];
  for (const { edges } of connections) for (const { node } of edges) if (node instanceof Entity) nodes.push(node);
  const below = selection.below(`${nodeType}Connection`, 'edges')?.below(`${nodeType}Edge`, 'node') ?? null;
  await readAhead(nodes, nodeType, below, context);
}
