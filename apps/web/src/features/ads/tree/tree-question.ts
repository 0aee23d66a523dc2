import type { CampaignFilter, EntityState } from '../../../gql/graphql.ts';
import type { FigureVariables, Sort } from './ordering.ts';

/** What the whole tree is asked with. */
export interface TreeQuestion {
  readonly variables: FigureVariables;
  readonly sort: Sort;
  /** Campaigns that are wanted; null for all, under their portfolios. */
  readonly filter: CampaignFilter | null;
  readonly flat: boolean;
}

/** The state words of the filters as the graph names them. */
export const stateOf: Readonly<Record<'enabled' | 'paused' | 'archived', EntityState>> = {
  enabled: 'ENABLED',
  paused: 'PAUSED',
  archived: 'ARCHIVED',
};
