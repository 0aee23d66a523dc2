import type { FigureVariables } from './ordering.ts';
import type { EntityNode } from './tree-node.ts';

/** Rows of one request. */
export const PAGE = 100;

/** What most rows do not have. */
export const blank = {
  row: 'entity',
  detail: null,
  isCode: false,
  state: null,
  setting: null,
  figures: null,
  spend: null,
  ref: null,
} as const;

/** What a row has from the one it stands under. */
export const placeUnder = (parent: EntityNode, variables: FigureVariables) => ({
  currency: parent.currency,
  sellerId: parent.sellerId,
  variables,
});
