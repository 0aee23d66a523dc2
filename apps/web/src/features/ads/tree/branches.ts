import type { CampaignFilter, EntityState, MatchType } from '../../../gql/graphql.ts';
import { totalOf } from '../../catalog/currency-totals.ts';
import { measuredRef } from '../measured-ref.ts';
import { type Branch, branch } from './branch.ts';
import { pageOf } from './connection.ts';
import { valuesOf } from './figures.ts';
import { type FigureVariables, orderOf, type Sort } from './ordering.ts';
import { targetName } from './target-name.ts';
import type { EntityNode } from './tree-node.ts';
import {
  AdGroupsQuery,
  CampaignsQuery,
  KeywordsQuery,
  LooseCampaignsQuery,
  PortfoliosQuery,
  ProductAdsQuery,
  ProductTargetingsQuery,
  SearchTermsQuery,
  SellersQuery,
} from './tree-queries.ts';

/** What the whole tree is asked with. */
export interface TreeQuestion {
  readonly variables: FigureVariables;
  readonly sort: Sort;
  /** Campaigns that are wanted; null for all, under their portfolios. */
  readonly filter: CampaignFilter | null;
  readonly flat: boolean;
}

const PAGE = 100;

const matchTypes: Readonly<Record<MatchType, string>> = { BROAD: 'broad', PHRASE: 'phrase', EXACT: 'exact' };

const blank = {
  row: 'entity',
  detail: null,
  isCode: false,
  state: null,
  setting: null,
  figures: null,
  spend: null,
  ref: null,
} as const;

export function sellersBranch({ variables, sort }: TreeQuestion): Branch {
  const orderBy = orderOf(sort, variables.range, { name: 'NAME' as const });
  return branch({
    key: 'sellers',
    noun: 'sellers',
    query: SellersQuery,
    variables: (after) => ({ ...variables, first: PAGE, after, orderBy }),
    read: (data) =>
      pageOf(data.sellers, (seller) => ({
        ...blank,
        key: seller.id,
        kind: 'seller',
        level: null,
        id: seller.id,
        name: seller.name,
        detail: seller.marketplace,
        currency: seller.currency,
        ref: measuredRef(seller),
        variables,
        spend: seller.metrics.spend,
        sellerId: seller.id,
      })),
  });
}

export function portfoliosBranch(sellerId: string, { variables, sort }: TreeQuestion): Branch {
  const orderBy = orderOf(sort, variables.range, { name: 'NAME' as const });
  return branch({
    key: `${sellerId}.portfolios`,
    noun: 'portfolios',
    saysEmpty: false,
    query: PortfoliosQuery,
    variables: (after) => ({ ...variables, seller: sellerId, first: PAGE, after, orderBy }),
    read: (data) =>
      pageOf(data.seller?.portfolios, (portfolio) => ({
        ...blank,
        key: portfolio.id,
        kind: 'portfolio',
        level: 'P',
        id: portfolio.id,
        name: portfolio.name,
        setting: portfolio.budget,
        currency: data.seller?.currency ?? '',
        ref: measuredRef(portfolio),
        variables,
        spend: portfolio.metrics.spend,
        sellerId,
      })),
  });
}

/** Campaigns without a portfolio that are added up; beyond this the figures of their row are not known. */
const MOST_LOOSE = 200;

/** One row for the campaigns that are in no portfolio, if there are any; like a portfolio it adds them up. */
export function looseBranch(sellerId: string, { variables }: TreeQuestion): Branch {
  const { range, compare } = variables;
  return branch({
    key: `${sellerId}.loose`,
    noun: 'campaigns',
    saysEmpty: false,
    query: LooseCampaignsQuery,
    variables: () => ({ seller: sellerId, range, compare, first: MOST_LOOSE }),
    read: (data) => {
      const campaigns = data.seller?.campaigns;
      const count = campaigns?.totalCount ?? 0;
      const metrics = campaigns?.edges.map((edge) => edge.node.metrics) ?? [];
      const isWhole = campaigns?.pageInfo.hasNextPage === false;
      const before = metrics.flatMap((it) => it.previous ?? []);
      const now = totalOf(metrics);
      const row: EntityNode = {
        ...blank,
        key: `none.${sellerId}`,
        kind: 'loose',
        level: 'P',
        id: null,
        name: 'No portfolio',
        detail: String(count),
        currency: data.seller?.currency ?? '',
        variables,
        figures: isWhole ? { now, before: before.length > 0 ? totalOf(before) : null, dailySpend: null } : null,
        spend: isWhole ? String(now.spend ?? 0) : null,
        sellerId,
      };
      return { nodes: count > 0 ? [row] : [], totalCount: count > 0 ? 1 : 0, nextCursor: null };
    },
  });
}

/** Campaigns of a seller, narrowed to a portfolio, to none, or by the filters of the page. */
export function campaignsBranch(
  key: string,
  sellerId: string,
  where: CampaignFilter | null,
  question: TreeQuestion,
): Branch {
  const { variables, sort } = question;
  const orderBy = orderOf(sort, variables.range, { name: 'NAME' as const, setting: 'DAILY_BUDGET' as const });
  return branch({
    key,
    noun: 'campaigns',
    query: CampaignsQuery,
    variables: (after) => ({ ...variables, seller: sellerId, first: PAGE, after, where, orderBy }),
    read: (data) =>
      pageOf(data.seller?.campaigns, (campaign) => ({
        ...blank,
        key: campaign.id,
        kind: 'campaign',
        level: 'C',
        id: campaign.id,
        name: campaign.name,
        detail: campaign.targetingType === 'AUTO' ? 'auto' : null,
        state: campaign.state,
        setting: campaign.dailyBudget,
        currency: data.seller?.currency ?? '',
        ref: measuredRef(campaign),
        variables,
        spend: campaign.metrics.spend,
        sellerId,
      })),
  });
}

export function adGroupsBranch(parent: EntityNode & { id: string }, { variables, sort }: TreeQuestion): Branch {
  const orderBy = orderOf(sort, variables.range, { name: 'NAME' as const, setting: 'DEFAULT_BID' as const });
  return branch({
    key: `${parent.id}.adGroups`,
    noun: 'ad groups',
    query: AdGroupsQuery,
    variables: (after) => ({ ...variables, campaign: parent.id, first: PAGE, after, orderBy }),
    read: ({ node }) =>
      pageOf(node?.__typename === 'Campaign' ? node.adGroups : null, (adGroup) => ({
        ...blank,
        ...placeUnder(parent, variables),
        key: adGroup.id,
        kind: 'adGroup',
        level: 'A',
        id: adGroup.id,
        name: adGroup.name,
        state: adGroup.state,
        setting: adGroup.defaultBid,
        ref: measuredRef(adGroup),
        spend: adGroup.metrics.spend,
      })),
  });
}

export function keywordsBranch(parent: EntityNode & { id: string }, { variables, sort }: TreeQuestion): Branch {
  const orderBy = orderOf(sort, variables.range, { name: 'TEXT' as const, setting: 'BID' as const });
  return branch({
    key: `${parent.id}.keywords`,
    noun: 'keywords',
    saysEmpty: false,
    query: KeywordsQuery,
    variables: (after) => ({ ...variables, adGroup: parent.id, first: PAGE, after, orderBy }),
    read: ({ node }) =>
      pageOf(node?.__typename === 'AdGroup' ? node.keywords : null, (keyword) => ({
        ...blank,
        ...placeUnder(parent, variables),
        key: keyword.id,
        kind: 'keyword',
        level: 'K',
        id: keyword.id,
        name: keyword.keywordText,
        detail: matchTypes[keyword.matchType],
        state: keyword.state,
        setting: keyword.bid,
        ref: measuredRef(keyword),
        spend: keyword.metrics.spend,
      })),
  });
}

export function targetsBranch(parent: EntityNode & { id: string }, { variables, sort }: TreeQuestion): Branch {
  const orderBy = orderOf(sort, variables.range, { name: 'TEXT' as const, setting: 'BID' as const });
  return branch({
    key: `${parent.id}.targets`,
    noun: 'product targets',
    saysEmpty: false,
    query: ProductTargetingsQuery,
    variables: (after) => ({ ...variables, adGroup: parent.id, first: PAGE, after, orderBy }),
    read: ({ node }) =>
      pageOf(node?.__typename === 'AdGroup' ? node.productTargetings : null, (target) => ({
        ...blank,
        ...placeUnder(parent, variables),
        ...targetName(target.expression, target.resolvedExpression),
        key: target.id,
        kind: 'target',
        level: 'T',
        id: target.id,
        state: target.state,
        setting: target.bid,
        ref: measuredRef(target),
        spend: target.metrics.spend,
      })),
  });
}

export function adsBranch(parent: EntityNode & { id: string }, { variables, sort }: TreeQuestion): Branch {
  const orderBy = orderOf(sort, variables.range, { name: 'TEXT' as const });
  return branch({
    key: `${parent.id}.ads`,
    noun: 'ads',
    saysEmpty: false,
    query: ProductAdsQuery,
    variables: (after) => ({ ...variables, adGroup: parent.id, first: PAGE, after, orderBy }),
    read: ({ node }) =>
      pageOf(node?.__typename === 'AdGroup' ? node.productAds : null, (ad) => ({
        ...blank,
        ...placeUnder(parent, variables),
        key: ad.id,
        kind: 'ad',
        level: 'D',
        id: ad.id,
        name: ad.asin ?? ad.sku ?? 'Ad without a product',
        detail: ad.asin ? ad.sku : null,
        isCode: ad.asin !== null,
        state: ad.state,
        ref: measuredRef(ad),
        spend: ad.metrics.spend,
      })),
  });
}

export function searchTermsBranch(parent: EntityNode & { id: string }, { variables }: TreeQuestion): Branch {
  const { range } = variables;
  return branch({
    key: `${parent.id}.terms`,
    noun: 'search terms in these days',
    query: SearchTermsQuery,
    variables: (after) => ({ target: parent.id, range, first: PAGE, after }),
    read: ({ node }) =>
      pageOf(
        node?.__typename === 'Keyword' || node?.__typename === 'ProductTargeting' ? node.searchTerms : null,
        ({ term, metrics }) => ({
          ...blank,
          ...placeUnder(parent, variables),
          key: `${parent.id}.term.${term}`,
          kind: 'term',
          level: 'S',
          id: null,
          name: term,
          figures: { now: valuesOf(metrics), before: null, dailySpend: null },
          spend: metrics.spend,
        }),
      ),
  });
}

const placeUnder = (parent: EntityNode, variables: FigureVariables) => ({
  currency: parent.currency,
  sellerId: parent.sellerId,
  variables,
});

/** The state words of the filters as the graph names them. */
export const stateOf: Readonly<Record<'enabled' | 'paused' | 'archived', EntityState>> = {
  enabled: 'ENABLED',
  paused: 'PAUSED',
  archived: 'ARCHIVED',
};
