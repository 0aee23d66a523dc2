import { graphql } from '../../../gql/gql.ts';

export const KeywordsQuery = graphql(`
  query CampaignTree_KeywordsQuery(
    $adGroup: ID!
    $range: DateRange!
    $compare: Compare
    $sparklines: Boolean!
    $first: Int!
    $after: String
    $orderBy: TargetOrder
  ) {
    node(id: $adGroup) {
      id
      ... on AdGroup {
        keywords(first: $first, after: $after, orderBy: $orderBy) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              keywordText
              matchType
              state
              bid
              metrics(range: $range, compare: $compare) {
                spend
              }
              ...TreeRow_MeasuredFragment
            }
          }
        }
      }
    }
  }
`);

export const ProductTargetingsQuery = graphql(`
  query CampaignTree_ProductTargetingsQuery(
    $adGroup: ID!
    $range: DateRange!
    $compare: Compare
    $sparklines: Boolean!
    $first: Int!
    $after: String
    $orderBy: TargetOrder
  ) {
    node(id: $adGroup) {
      id
      ... on AdGroup {
        productTargetings(first: $first, after: $after, orderBy: $orderBy) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              expression
              resolvedExpression
              state
              bid
              metrics(range: $range, compare: $compare) {
                spend
              }
              ...TreeRow_MeasuredFragment
            }
          }
        }
      }
    }
  }
`);

export const ProductAdsQuery = graphql(`
  query CampaignTree_ProductAdsQuery(
    $adGroup: ID!
    $range: DateRange!
    $compare: Compare
    $sparklines: Boolean!
    $first: Int!
    $after: String
    $orderBy: TargetOrder
  ) {
    node(id: $adGroup) {
      id
      ... on AdGroup {
        productAds(first: $first, after: $after, orderBy: $orderBy) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              asin
              sku
              state
              metrics(range: $range, compare: $compare) {
                spend
              }
              ...TreeRow_MeasuredFragment
            }
          }
        }
      }
    }
  }
`);

/** Search terms are figures, not entities: they come with the answer and have no place of their own in the cache. */
export const SearchTermsQuery = graphql(`
  query CampaignTree_SearchTermsQuery($target: ID!, $range: DateRange!, $first: Int!, $after: String) {
    node(id: $target) {
      id
      ... on Keyword {
        searchTerms(range: $range, first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              term
              metrics {
                currency
                impressions
                clicks
                spend
                sales
                orders
                units
                ctr
                cpc
                acos
                roas
                cvr
                orderValue
              }
            }
          }
        }
      }
      ... on ProductTargeting {
        searchTerms(range: $range, first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              term
              metrics {
                currency
                impressions
                clicks
                spend
                sales
                orders
                units
                ctr
                cpc
                acos
                roas
                cvr
                orderValue
              }
            }
          }
        }
      }
    }
  }
`);
