import type { CampaignFilter } from '../../../gql/graphql.ts';
import { totalOf } from '../../catalog/currency-totals.ts';
import { measuredRef } from '../measured-ref.ts';
import { type Branch, branch } from './branch.ts';
import {
  AdGroupsQuery,
  CampaignsQuery,
  LooseCampaignsQuery,
  PortfoliosQuery,
  SellersQuery,
} from './campaign-queries.ts';
import { pageOf } from './connection.ts';
import { orderOf } from './ordering.ts';
import { blank, PAGE, placeUnder } from './row-defaults.ts';
import type { EntityNode } from './tree-node.ts';
import type { TreeQuestion } from './tree-question.ts';

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
