import { graphql } from '../../../gql/gql.ts';

/** Sellers, the top of the tree when none is chosen. */
export const SellersQuery = graphql(`
  query CampaignTree_SellersQuery(
    $range: DateRange!
    $compare: Compare
    $sparklines: Boolean!
    $first: Int!
    $after: String
    $orderBy: SellerOrder
  ) {
    sellers(first: $first, after: $after, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          marketplace
          currency
          metrics(range: $range, compare: $compare) {
            spend
          }
          ...TreeRow_MeasuredFragment
        }
      }
    }
  }
`);

export const PortfoliosQuery = graphql(`
  query CampaignTree_PortfoliosQuery(
    $seller: ID!
    $range: DateRange!
    $compare: Compare
    $sparklines: Boolean!
    $first: Int!
    $after: String
    $orderBy: PortfolioOrder
  ) {
    seller(id: $seller) {
      id
      currency
      portfolios(first: $first, after: $after, orderBy: $orderBy) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            state
            budget
            metrics(range: $range, compare: $compare) {
              spend
            }
            ...TreeRow_MeasuredFragment
          }
        }
      }
    }
  }
`);

/** The campaigns of a seller that are in no portfolio, with the sums that a portfolio's figures would be made of. */
export const LooseCampaignsQuery = graphql(`
  query CampaignTree_LooseCampaignsQuery($seller: ID!, $range: DateRange!, $compare: Compare, $first: Int!) {
    seller(id: $seller) {
      id
      currency
      campaigns(first: $first, where: { withoutPortfolio: true }) {
        totalCount
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            metrics(range: $range, compare: $compare) {
              impressions
              clicks
              spend
              sales
              orders
              units
              previous {
                impressions
                clicks
                spend
                sales
                orders
                units
              }
            }
          }
        }
      }
    }
  }
`);

export const CampaignsQuery = graphql(`
  query CampaignTree_CampaignsQuery(
    $seller: ID!
    $range: DateRange!
    $compare: Compare
    $sparklines: Boolean!
    $first: Int!
    $after: String
    $where: CampaignFilter
    $orderBy: CampaignOrder
  ) {
    seller(id: $seller) {
      id
      currency
      campaigns(first: $first, after: $after, where: $where, orderBy: $orderBy) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            state
            targetingType
            dailyBudget
            metrics(range: $range, compare: $compare) {
              spend
            }
            ...TreeRow_MeasuredFragment
          }
        }
      }
    }
  }
`);

export const AdGroupsQuery = graphql(`
  query CampaignTree_AdGroupsQuery(
    $campaign: ID!
    $range: DateRange!
    $compare: Compare
    $sparklines: Boolean!
    $first: Int!
    $after: String
    $orderBy: AdGroupOrder
  ) {
    node(id: $campaign) {
      id
      ... on Campaign {
        adGroups(first: $first, after: $after, orderBy: $orderBy) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              name
              state
              defaultBid
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
