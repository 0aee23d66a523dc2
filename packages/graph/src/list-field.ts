import type { Day } from '@sellergraph/core/dates';
import {
  type Conditions,
  countList,
  countLists,
  type ListRequest,
  type ListSource,
  type Page,
  type Parents,
  readList,
  readLists,
} from '@sellergraph/db/lists/list';
import { comparedOfRow, type Figures, type FiguresWanted, figuresBeside } from '@sellergraph/db/measures/figures';
import { commonLastDay } from '@sellergraph/db/measures/windows';
import { readAhead } from './batch-field.ts';
import { Connection, type ConnectionArgs, Edge, pageOf } from './connection.ts';
import type { Context } from './context.ts';
import { type Entity, GraphObject } from './entity.ts';
import { figuresWanted, knownRanges } from './measures/figures-wanted.ts';
import { type KnownRanges, MeasuredEntity } from './measures/measured-entity.ts';
import type { ListOrder } from './measures/ordering.ts';
import type { Selection } from './selection.ts';

/** How rows of a source become nodes of a connection. */
export interface ListOf<Row, Node> {
  readonly source: ListSource;
  readonly args: ConnectionArgs;
  readonly ordered: ListOrder;
  readonly conditions?: Conditions;
  /** Whether the statement is one of few, and may be kept prepared. */
  readonly prepare?: boolean;
  /** The node's object type; its connection is named after it. */
  readonly nodeType: string;
  readonly node: (row: Row) => Node;
}

/** A connection of the whole agency. `read` reads its page where a list of its own kind is quicker. */
export async function readConnection<Row extends object, Node extends object>(
  list: ListOf<Row, Node>,
  context: Context,
  selection: Selection,
  read: (request: ListRequest) => Promise<Page<Row>> = (request) =>
    readList<Row>(context.transaction, list.source, request),
): Promise<Connection<Node>> {
  const asked = askedFor(list, selection);
  const request = requestOf(list, asked);
  const [page, totalCount] = await Promise.all([
    asked.rows ? read(request) : noRows<Row>(),
    asked.total ? countList(context.transaction, list.source, request) : null,
  ]);
  const connection = connectionOf(page, totalCount, request, list, asked, list.node);
  await readNodesAhead([connection], list, asked, context);
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
  const asked = askedFor(list, selection, commonLastDay(parents.filter((parent) => parent instanceof MeasuredEntity)));
  const request = requestOf(list, asked);
  const keys: Parents = { ...below, ids: parents.map((parent) => parent.uuid) };
  const [pages, totals] = await Promise.all([
    asked.rows ? readLists<Row>(transaction, list.source, request, keys) : [],
    asked.total ? countLists(transaction, list.source, request, keys) : [],
  ]);
  const connections = parents.map((parent, index) =>
    connectionOf(pages[index] ?? noRows<Row>(), totals[index] ?? null, request, list, asked, (row: Row) =>
      list.node(row, parent),
    ),
  );
  await readNodesAhead(connections, list, asked, context);
  return connections;
}

/** What an operation asks of a connection. */
interface Asked {
  readonly rows: boolean;
  readonly total: boolean;
  readonly page: boolean;
  readonly node: Selection | null;
  /** Figures that are read with the rows. Those of the order are there already. */
  readonly figures: FiguresWanted | null;
}

type Described = Omit<ListOf<never, unknown>, 'node'>;

function askedFor({ nodeType, ordered }: Described, selection: Selection, lastDay: Day | null = null): Asked {
  const fields = selection.fields(`${nodeType}Connection`);
  const node = selection.below(`${nodeType}Connection`, 'edges')?.below(`${nodeType}Edge`, 'node') ?? null;
  return {
    rows: fields.some(({ name }) => name === 'edges' || name === 'pageInfo'),
    page: fields.some(({ name }) => name === 'pageInfo'),
    total: fields.some(({ name }) => name === 'totalCount'),
    node,
    figures: node && !ordered.figures ? figuresWanted(nodeType, node, lastDay) : null,
  };
}

function requestOf({ args, ordered, conditions, prepare }: Described, { figures, page }: Asked): ListRequest {
  return {
    ...pageOf(args),
    probeNext: page,
    order: ordered.order,
    ...(ordered.extra && { extra: ordered.extra }),
    ...(conditions && { conditions }),
    ...(prepare === undefined ? {} : { prepare }),
    ...(figures && { beside: (parameters) => figuresBeside(figures, 'x.id', parameters) }),
  };
}

function noRows<Row>(): Page<Row> {
  return { rows: [], hasNextPage: false };
}

function connectionOf<Row extends object, Node>(
  page: Page<Row>,
  totalCount: number | null,
  { order, after }: ListRequest,
  { ordered }: Described,
  { figures }: Asked,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const known = figures ? knownRanges(figures) : ordered.figures;
  const edges = page.rows.map((row) => {
    const node = nodeOf(row);
    // Rows that came with figures have them among their columns.
    if (known && node instanceof MeasuredEntity) keepFiguresOf(node, row as Figures, known);
    return new Edge(node, order, row);
  });
  return new Connection(edges, { hasNextPage: page.hasNextPage, hasPreviousPage: after !== null, totalCount });
}

function keepFiguresOf(entity: MeasuredEntity, row: Figures, known: KnownRanges): void {
  if (known.compared) entity.keepFigures(known, row, comparedOfRow(row));
  else entity.keepFigures(known, row);
}

async function readNodesAhead(
  connections: readonly Connection<unknown>[],
  { nodeType }: Described,
  { node }: Asked,
  context: Context,
): Promise<void> {
  const nodes: GraphObject[] = [];
  for (const { edges } of connections) for (const { node } of edges) if (node instanceof GraphObject) nodes.push(node);
  await readAhead(nodes, nodeType, node, context);
}
