import type { FragmentType } from '@apollo/client';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/gql.ts';

/** A seller's figures, days and coverage: what every part of the home page is made of. */
export const SellerOverviewFragment = graphql(`
  fragment SellerOverview_SellerFragment on Seller {
    id
    name
    marketplace
    currency
    firstDay
    lastDay
    metrics(range: $range, compare: $compare) {
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
      previous {
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
    series(range: $range) {
      currency
      days
      spend
      sales
      acos
    }
    coverage(range: $coverageRange) {
      reportType
      days
    }
  }
`);

export type SellerOverviewRef = FragmentType<typeof SellerOverviewFragment>;
export type SellerOverview = ResultOf<typeof SellerOverviewFragment>;
