import type { MatchType } from '../../../gql/graphql.ts';

export const matchTypeWords: Readonly<Record<MatchType, string>> = { BROAD: 'Broad', PHRASE: 'Phrase', EXACT: 'Exact' };

const strategies: Readonly<Record<string, string>> = {
  down_only: 'Down only',
  up_and_down: 'Up and down',
  fixed: 'Fixed bids',
  rule_based: 'Rule-based',
};

const placements: Readonly<Record<string, string>> = {
  placement_top: 'Top of search',
  placement_rest_of_search: 'Rest of search',
  placement_product_page: 'Product pages',
  placement_amazon_business: 'Amazon Business',
};

/** A bidding strategy as people say it; one that is new to us stays in Amazon's words. */
export const strategyWords = (strategy: string): string => strategies[strategy] ?? strategy;

/** A placement as people say it; one that is new to us stays in Amazon's words. */
export const placementWords = (placement: string): string => placements[placement] ?? placement;
