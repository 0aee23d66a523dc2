import type { EntityStateName, Level } from '../../../shared/figures/marks.tsx';
import type { MeasuredRef } from '../measured-ref.ts';
import type { RowFigures } from './figures.ts';
import type { FigureVariables } from './ordering.ts';

export type EntityKind =
  | 'seller'
  | 'portfolio'
  | 'loose'
  | 'campaign'
  | 'adGroup'
  | 'keyword'
  | 'target'
  | 'ad'
  | 'term';

/** A row that stands for something in the graph. */
export interface EntityNode {
  readonly row: 'entity';
  /** Unique in the tree: the id in the graph, or a word made of the parent's for what has none. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly level: Level | null;
  /** The id in the graph; null for what is a figure only. */
  readonly id: string | null;
  readonly name: string;
  /** Follows the name: match type, SKU, marketplace. */
  readonly detail: string | null;
  readonly isCode: boolean;
  readonly state: EntityStateName | null;
  /** Daily budget, default bid or bid. */
  readonly setting: string | null;
  readonly currency: string;
  /** Where the figures are read from the cache, and the variables they were asked with. */
  readonly ref: MeasuredRef | null;
  readonly variables: FigureVariables;
  /** Figures of a row that is not in the cache by itself. */
  readonly figures: RowFigures | null;
  readonly spend: string | null;
  readonly sellerId: string;
}

/** A row about rows: on their way, more to come, none, or failed. */
export interface NoteNode {
  readonly row: 'loading' | 'more' | 'empty' | 'failed';
  readonly key: string;
  readonly text: string;
  readonly branch: string;
}

export type TreeNode = EntityNode | NoteNode;

/** A row at its place in the table. */
export interface PlacedNode {
  readonly node: TreeNode;
  readonly depth: number;
  readonly parentKey: string | null;
  readonly isOpen: boolean;
  readonly isStale: boolean;
}

/** Whether a row can be expanded: everything but ads and search terms. */
export const isExpandable = (node: TreeNode): node is EntityNode =>
  node.row === 'entity' && node.kind !== 'ad' && node.kind !== 'term';

/** Whether a row has a panel of its own. */
export const hasPanel = (node: TreeNode): node is EntityNode & { id: string } =>
  node.row === 'entity' && node.id !== null && node.kind !== 'loose';
