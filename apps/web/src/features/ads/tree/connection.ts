import type { BranchPage } from './branch.ts';
import type { EntityNode } from './tree-node.ts';

interface ConnectionLike<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** A page of a connection as rows; an entity that is gone meanwhile has none. */
export function pageOf<Node>(
  connection: ConnectionLike<Node> | null | undefined,
  rowOf: (node: Node) => EntityNode,
): BranchPage {
  if (!connection) return { nodes: [], totalCount: 0, nextCursor: null };
  const { edges, pageInfo, totalCount } = connection;
  return {
    nodes: edges.map((edge) => rowOf(edge.node)),
    totalCount,
    nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
