import type { ObjectRef, ArgBuilder as PothosArgBuilder } from '@pothos/core';
import { InvalidInputError } from '@sellergraph/core/errors';
import { encodeCursor } from '@sellergraph/db/lists/cursor';
import type { ListedRow } from '@sellergraph/db/lists/list';
import type { Order } from '@sellergraph/db/lists/order';
import { type BuilderTypes, builder } from './builder.ts';

export const FIRST_DEFAULT = 50;
export const FIRST_MAX = 500;

/** One row of a connection. */
export class Edge<Node> {
  readonly node: Node;
  readonly #order: Order;
  readonly #row: ListedRow;

  constructor(node: Node, order: Order, row: ListedRow) {
    this.node = node;
    this.#order = order;
    this.#row = row;
  }

  get cursor(): string {
    return encodeCursor(this.#order, { value: this.#row.orderValue ?? null, id: this.#row.id });
  }
}

/** One page of a list. */
export class Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** null when nobody asked. */
  readonly totalCount: number | null;

  constructor(
    edges: readonly Edge<Node>[],
    page: { hasNextPage: boolean; hasPreviousPage: boolean; totalCount: number | null },
  ) {
    this.edges = edges;
    this.hasNextPage = page.hasNextPage;
    this.hasPreviousPage = page.hasPreviousPage;
    this.totalCount = page.totalCount;
  }

  get pageInfo(): this {
    return this;
  }

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** What stands between a connection and its rows costs nothing. */
const FREE = { field: 0, multiplier: 1 } as const;

/** Makes `XEdge` and `XConnection`. The plugin's own have resolvers on edges and nodes, which cost as much as the rows. */
export function connectionType<Node>(node: ObjectRef<BuilderTypes, Node>, name: string, plural: string) {
  const edge = builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    description: `One of the ${plural} on a page.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where the row stands in this order; for `after`.' }),
      node: t.field({
        type: node,
        description: 'The row itself.',
        extensions: { pothosExposedField: 'node' },
        complexity: 1,
        resolve: (parent) => parent.node as never,
      }),
    }),
  });
  return builder.objectRef<Connection<Node>>(`${name}Connection`).implement({
    description: `A page of ${plural}.`,
    fields: (t) => ({
      edges: t.expose('edges', { type: [edge], description: 'The rows of the page, in order.', complexity: FREE }),
      pageInfo: t.expose('pageInfo', {
        type: builder.pageInfoRef(),
        description: 'Where the page stands.',
        complexity: FREE,
      }),
      totalCount: t.field({
        type: 'Int',
        description: 'Rows of the whole list, whatever page is read. Counted only when asked for.',
        extensions: { pothosExposedField: 'totalCount' },
        resolve: (parent) => parent.totalCount as number,
      }),
    }),
  });
}

/** How a page is asked for. */
export interface ConnectionArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export type ArgBuilder = PothosArgBuilder<BuilderTypes>;

/** `first` and `after` of a connection. */
export function connectionArgs(arg: ArgBuilder) {
  return {
    first: arg.int({
      defaultValue: FIRST_DEFAULT,
      description: `Rows wanted: ${FIRST_DEFAULT}, at most ${FIRST_MAX}.`,
    }),
    after: arg.string({ description: 'The cursor after which to go on: `endCursor` of the page before.' }),
  };
}

/** What a connection costs: one, and its rows as often as asked for. */
export function connectionCost(args: ConnectionArgs): { field: number; multiplier: number } {
  return { field: 1, multiplier: Math.max(args.first ?? FIRST_DEFAULT, 1) };
}

/**
 * The page asked for.
 * @throws InvalidInputError when `first` is out of bounds.
 */
export function pageOf(args: ConnectionArgs): { first: number; after: string | null } {
  const first = args.first ?? FIRST_DEFAULT;
  if (first < 0 || first > FIRST_MAX) {
    throw new InvalidInputError(`"first" is a number from 0 to ${FIRST_MAX}. Read the rest page by page.`, 'first');
  }
  return { first, after: args.after ?? null };
}
