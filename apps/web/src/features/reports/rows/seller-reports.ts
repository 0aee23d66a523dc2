import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../gql/gql.ts';

/** What there is of every report of the sellers, with the days of a range that each covers. */
export const SellerReportsQuery = graphql(`
  query SellerReportsQuery($range: DateRange!) {
    sellers(first: 200) {
      edges {
        node {
          id
          name
          marketplace
          firstDay
          reports {
            type
            rows
            firstDay
            lastDay
            timeUnits {
              timeUnit
              rows
              firstDay
              lastDay
            }
            lastUpload {
              id
              fileName
              createdAt
            }
          }
          coverage(range: $range) {
            reportType
            days
          }
        }
      }
    }
  }
`);

/** The reports of one seller, for the page of one of them. */
export const ReportsOfSellerQuery = graphql(`
  query ReportsOfSellerQuery($seller: ID!) {
    seller(id: $seller) {
      id
      reports {
        type
        rows
        firstDay
        lastDay
        timeUnits {
          timeUnit
          rows
          firstDay
          lastDay
        }
      }
    }
  }
`);

export type SellerReports = ResultOf<typeof SellerReportsQuery>['sellers']['edges'][number]['node'];

/** What there is of one report of a seller. */
export type SellerReport = NonNullable<ResultOf<typeof ReportsOfSellerQuery>['seller']>['reports'][number];
