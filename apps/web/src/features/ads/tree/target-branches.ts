import type { MatchType } from '../../../gql/graphql.ts';
import { measuredRef } from '../measured-ref.ts';
import { type Branch, branch } from './branch.ts';
import { pageOf } from './connection.ts';
import { valuesOf } from './figures.ts';
import { orderOf } from './ordering.ts';
import { blank, PAGE, placeUnder } from './row-defaults.ts';
import { targetName } from './target-name.ts';
import { KeywordsQuery, ProductAdsQuery, ProductTargetingsQuery, SearchTermsQuery } from './target-queries.ts';
import type { EntityNode } from './tree-node.ts';
import type { TreeQuestion } from './tree-question.ts';

const matchTypes: Readonly<Record<MatchType, string>> = { BROAD: 'broad', PHRASE: 'phrase', EXACT: 'exact' };

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
