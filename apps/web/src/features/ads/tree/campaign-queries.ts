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
