// Generated from the registry of reports by `node apps/web/src/features/reports/rows/generate-row-documents.ts`.
import { graphql } from '../../../gql/rows/gql.ts';

/** Reads a page of the rows of a report. */
export const rowDocuments = {
  azure_usage: graphql(`
    query AzureUsageRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: AzureUsageRowFilter
      $orderBy: AzureUsageRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: azureUsage(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              subscriptionId
              resourceId
              meterId
              chargeType
              cost
              costUsd
              quantity
              effectivePrice
              unitOfMeasure
              meterName
              meterCategory
              meterSubCategory
              meterRegion
              consumedService
              serviceFamily
              productName
              subscriptionName
              resourceGroup
              resourceLocation
              invoiceId
              pricingModel
              tags
            }
          }
        }
      }
    }
  `),
  br_all_orders: graphql(`
    query BrAllOrdersRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: BrAllOrdersRowFilter
      $orderBy: BrAllOrdersRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: brAllOrders(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              amazonOrderId
              sku
              asin
              purchaseDate
              lastUpdatedDate
              units
              sales
              tax
              shipping
              shippingTax
              giftWrap
              giftWrapTax
              itemDiscount
              shippingDiscount
              orderStatus
              itemStatus
              orderItemId
              fulfillmentChannel
              salesChannel
              shipServiceLevel
              productName
              promotionIds
              isBusinessOrder
              priceDesignation
            }
          }
        }
      }
    }
  `),
  br_detail_page_sales_traffic: graphql(`
    query BrDetailPageSalesTrafficRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: BrDetailPageSalesTrafficRowFilter
      $orderBy: BrDetailPageSalesTrafficRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: brDetailPageSalesTraffic(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              parentAsin
              sku
              sessions
              sessionsB2b
              sessionsApp
              sessionsAppB2b
              sessionsBrowser
              sessionsBrowserB2b
              pageViews
              pageViewsB2b
              pageViewsApp
              pageViewsAppB2b
              pageViewsBrowser
              pageViewsBrowserB2b
              units
              unitsB2b
              sales
              salesB2b
              orders
              ordersB2b
              unitsRefunded
              shippedSales
              unitsShipped
              ordersShipped
              buyBoxPercentage
              buyBoxPercentageB2b
              title
              unitSessionPercentage
              orderItemSessionPercentage
              refundRate
            }
          }
        }
      }
    }
  `),
  br_detail_page_sales_traffic_by_child: graphql(`
    query BrDetailPageSalesTrafficByChildRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: BrDetailPageSalesTrafficByChildRowFilter
      $orderBy: BrDetailPageSalesTrafficByChildRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: brDetailPageSalesTrafficByChild(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              parentAsin
              childAsin
              sku
              sessions
              sessionsB2b
              sessionsApp
              sessionsAppB2b
              sessionsBrowser
              sessionsBrowserB2b
              pageViews
              pageViewsB2b
              pageViewsApp
              pageViewsAppB2b
              pageViewsBrowser
              pageViewsBrowserB2b
              units
              unitsB2b
              sales
              salesB2b
              orders
              ordersB2b
              unitsRefunded
              shippedSales
              unitsShipped
              ordersShipped
              buyBoxPercentage
              buyBoxPercentageB2b
              title
              unitSessionPercentage
              orderItemSessionPercentage
              refundRate
            }
          }
        }
      }
    }
  `),
  br_sales_traffic_by_date: graphql(`
    query BrSalesTrafficByDateRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: BrSalesTrafficByDateRowFilter
      $orderBy: BrSalesTrafficByDateRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: brSalesTrafficByDate(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              units
              unitsB2b
              sales
              salesB2b
              orders
              ordersB2b
              sessions
              sessionsB2b
              sessionsApp
              sessionsAppB2b
              sessionsBrowser
              sessionsBrowserB2b
              pageViews
              pageViewsB2b
              pageViewsApp
              pageViewsAppB2b
              pageViewsBrowser
              pageViewsBrowserB2b
              unitsRefunded
              shippedSales
              unitsShipped
              ordersShipped
              feedbackReceived
              negativeFeedbackReceived
              claimsGranted
              claimsAmount
              buyBoxPercentage
              buyBoxPercentageB2b
              averageOfferCount
              averageParentItems
              averageSalesPerOrderItem
              averageUnitsPerOrderItem
              averageSellingPrice
              unitSessionPercentage
              orderItemSessionPercentage
              refundRate
            }
          }
        }
      }
    }
  `),
  restock_inventory: graphql(`
    query RestockInventoryRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: RestockInventoryRowFilter
      $orderBy: RestockInventoryRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: restockInventory(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              country
              sku
              fnsku
              asin
              units30d
              sales30d
              totalUnits
              inbound
              available
              fcTransfer
              fcProcessing
              customerOrder
              unfulfillable
              working
              shipped
              receiving
              recommendedQty
              price
              daysOfSupply
              daysOfSupplyAtAmazon
              alert
              recommendedShipDate
              recommendedAction
              condition
              fulfilledBy
              supplier
              supplierPartNo
              productName
              unitStorageSize
            }
          }
        }
      }
    }
  `),
  search_query_performance_asin: graphql(`
    query SearchQueryPerformanceAsinRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SearchQueryPerformanceAsinRowFilter
      $orderBy: SearchQueryPerformanceAsinRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: searchQueryPerformanceAsin(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              asin
              searchQuery
              searchQueryScore
              queryVolume
              impressions
              ownImpressions
              ownImpressionShare
              clicks
              ownClicks
              ownClickShare
              clickRate
              clickPrice
              ownClickPrice
              clicksSameDay
              clicksOneDay
              clicksTwoDay
              cartAdds
              ownCartAdds
              ownCartAddShare
              cartAddRate
              cartAddPrice
              ownCartAddPrice
              cartAddsSameDay
              cartAddsOneDay
              cartAddsTwoDay
              purchases
              ownPurchases
              ownPurchaseShare
              purchaseRate
              purchasePrice
              ownPurchasePrice
              purchasesSameDay
              purchasesOneDay
              purchasesTwoDay
            }
          }
        }
      }
    }
  `),
  search_query_performance_brand: graphql(`
    query SearchQueryPerformanceBrandRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SearchQueryPerformanceBrandRowFilter
      $orderBy: SearchQueryPerformanceBrandRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: searchQueryPerformanceBrand(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              brand
              searchQuery
              searchQueryScore
              queryVolume
              impressions
              ownImpressions
              ownImpressionShare
              clicks
              ownClicks
              ownClickShare
              clickRate
              clickPrice
              ownClickPrice
              clicksSameDay
              clicksOneDay
              clicksTwoDay
              cartAdds
              ownCartAdds
              ownCartAddShare
              cartAddRate
              cartAddPrice
              ownCartAddPrice
              cartAddsSameDay
              cartAddsOneDay
              cartAddsTwoDay
              purchases
              ownPurchases
              ownPurchaseShare
              purchaseRate
              purchasePrice
              ownPurchasePrice
              purchasesSameDay
              purchasesOneDay
              purchasesTwoDay
            }
          }
        }
      }
    }
  `),
  sponsored_products_advertised_product: graphql(`
    query SponsoredProductsAdvertisedProductRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsAdvertisedProductRowFilter
      $orderBy: SponsoredProductsAdvertisedProductRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsAdvertisedProduct(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              adGroupName
              advertisedSku
              advertisedAsin
              impressions
              clicks
              spend
              sales
              orders
              units
              advertisedUnits
              otherUnits
              advertisedSales
              otherSales
              portfolioName
              retailer
              country
              amazonCampaignId
              amazonAdGroupId
              ctr
              cpc
              acos
              roas
              conversionRate
              costPerOrder
            }
          }
        }
      }
    }
  `),
  sponsored_products_budget: graphql(`
    query SponsoredProductsBudgetRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsBudgetRowFilter
      $orderBy: SponsoredProductsBudgetRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsBudget(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              impressions
              clicks
              spend
              sales
              orders
              units
              averageTimeInBudget
              recommendedBudget
              missedImpressionsMin
              missedImpressionsMax
              missedClicksMin
              missedClicksMax
              missedSalesMin
              missedSalesMax
              lastYearImpressions
              lastYearClicks
              lastYearSpend
              lastYearCpc
              lastYearSales
              portfolioName
              campaignType
              status
              budget
              targetingType
              biddingStrategy
              retailer
              country
              amazonCampaignId
              ctr
              cpc
              acos
              roas
              conversionRate
              costPerOrder
            }
          }
        }
      }
    }
  `),
  sponsored_products_campaign: graphql(`
    query SponsoredProductsCampaignRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsCampaignRowFilter
      $orderBy: SponsoredProductsCampaignRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsCampaign(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              impressions
              clicks
              spend
              sales
              orders
              units
              lastYearImpressions
              lastYearClicks
              lastYearSpend
              lastYearCpc
              portfolioName
              campaignType
              status
              budget
              targetingType
              biddingStrategy
              retailer
              country
              amazonCampaignId
              ctr
              cpc
              acos
              roas
              conversionRate
              costPerOrder
            }
          }
        }
      }
    }
  `),
  sponsored_products_gross_and_invalid_traffic: graphql(`
    query SponsoredProductsGrossAndInvalidTrafficRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsGrossAndInvalidTrafficRowFilter
      $orderBy: SponsoredProductsGrossAndInvalidTrafficRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsGrossAndInvalidTraffic(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              impressions
              clicks
              grossImpressions
              invalidImpressions
              grossClicks
              invalidClicks
              portfolioName
              status
              retailer
              country
              amazonCampaignId
              invalidImpressionRate
              invalidClickRate
            }
          }
        }
      }
    }
  `),
  sponsored_products_performance_over_time: graphql(`
    query SponsoredProductsPerformanceOverTimeRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsPerformanceOverTimeRowFilter
      $orderBy: SponsoredProductsPerformanceOverTimeRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsPerformanceOverTime(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              clicks
              spend
              retailer
              country
              cpc
            }
          }
        }
      }
    }
  `),
  sponsored_products_placement: graphql(`
    query SponsoredProductsPlacementRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsPlacementRowFilter
      $orderBy: SponsoredProductsPlacementRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsPlacement(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              placement
              impressions
              clicks
              spend
              sales
              orders
              units
              biddingStrategy
              portfolioName
              retailer
              country
              amazonCampaignId
              ctr
              cpc
              acos
              roas
              conversionRate
              costPerOrder
            }
          }
        }
      }
    }
  `),
  sponsored_products_purchased_product: graphql(`
    query SponsoredProductsPurchasedProductRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsPurchasedProductRowFilter
      $orderBy: SponsoredProductsPurchasedProductRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsPurchasedProduct(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              adGroupName
              advertisedSku
              advertisedAsin
              targeting
              matchType
              purchasedAsin
              otherUnits
              orders
              otherSales
              portfolioName
              retailer
              country
              amazonCampaignId
              amazonAdGroupId
            }
          }
        }
      }
    }
  `),
  sponsored_products_search_term: graphql(`
    query SponsoredProductsSearchTermRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsSearchTermRowFilter
      $orderBy: SponsoredProductsSearchTermRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsSearchTerm(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              adGroupName
              targeting
              matchType
              customerSearchTerm
              impressions
              clicks
              spend
              sales
              orders
              units
              advertisedUnits
              otherUnits
              advertisedSales
              otherSales
              portfolioName
              retailer
              country
              amazonCampaignId
              amazonAdGroupId
              ctr
              cpc
              acos
              roas
              conversionRate
              costPerOrder
            }
          }
        }
      }
    }
  `),
  sponsored_products_search_term_impression_share: graphql(`
    query SponsoredProductsSearchTermImpressionShareRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsSearchTermImpressionShareRowFilter
      $orderBy: SponsoredProductsSearchTermImpressionShareRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsSearchTermImpressionShare(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              adGroupName
              targeting
              matchType
              customerSearchTerm
              searchTermImpressionRank
              searchTermImpressionShare
              impressions
              clicks
              spend
              sales
              orders
              units
              advertisedUnits
              otherUnits
              advertisedSales
              otherSales
              portfolioName
              retailer
              country
              amazonCampaignId
              amazonAdGroupId
              ctr
              cpc
              acos
              roas
              conversionRate
              costPerOrder
            }
          }
        }
      }
    }
  `),
  sponsored_products_targeting: graphql(`
    query SponsoredProductsTargetingRowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: SponsoredProductsTargetingRowFilter
      $orderBy: SponsoredProductsTargetingRowOrder
    ) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsTargeting(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              day
              startDate
              endDate
              timeUnit
              currency
              campaignName
              adGroupName
              targeting
              matchType
              impressions
              clicks
              spend
              sales
              orders
              units
              advertisedUnits
              otherUnits
              advertisedSales
              otherSales
              topOfSearchImpressionShare
              portfolioName
              retailer
              country
              amazonCampaignId
              amazonAdGroupId
              ctr
              cpc
              acos
              roas
              conversionRate
              costPerOrder
            }
          }
        }
      }
    }
  `),
};

/** Reads how many rows a question has, and their sums. */
export const sumsDocuments = {
  azure_usage: graphql(`
    query AzureUsageSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: AzureUsageRowFilter) {
      seller(id: $seller) {
        id
        rows: azureUsage(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            cost
            costUsd
            quantity
          }
        }
      }
    }
  `),
  br_all_orders: graphql(`
    query BrAllOrdersSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: BrAllOrdersRowFilter) {
      seller(id: $seller) {
        id
        rows: brAllOrders(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            units
            sales
            tax
            shipping
            shippingTax
            giftWrap
            giftWrapTax
            itemDiscount
            shippingDiscount
          }
        }
      }
    }
  `),
  br_detail_page_sales_traffic: graphql(`
    query BrDetailPageSalesTrafficSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: BrDetailPageSalesTrafficRowFilter) {
      seller(id: $seller) {
        id
        rows: brDetailPageSalesTraffic(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            sessions
            sessionsB2b
            sessionsApp
            sessionsAppB2b
            sessionsBrowser
            sessionsBrowserB2b
            pageViews
            pageViewsB2b
            pageViewsApp
            pageViewsAppB2b
            pageViewsBrowser
            pageViewsBrowserB2b
            units
            unitsB2b
            sales
            salesB2b
            orders
            ordersB2b
            unitsRefunded
            shippedSales
            unitsShipped
            ordersShipped
            unitSessionPercentage
            orderItemSessionPercentage
            refundRate
          }
        }
      }
    }
  `),
  br_detail_page_sales_traffic_by_child: graphql(`
    query BrDetailPageSalesTrafficByChildSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: BrDetailPageSalesTrafficByChildRowFilter) {
      seller(id: $seller) {
        id
        rows: brDetailPageSalesTrafficByChild(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            sessions
            sessionsB2b
            sessionsApp
            sessionsAppB2b
            sessionsBrowser
            sessionsBrowserB2b
            pageViews
            pageViewsB2b
            pageViewsApp
            pageViewsAppB2b
            pageViewsBrowser
            pageViewsBrowserB2b
            units
            unitsB2b
            sales
            salesB2b
            orders
            ordersB2b
            unitsRefunded
            shippedSales
            unitsShipped
            ordersShipped
            unitSessionPercentage
            orderItemSessionPercentage
            refundRate
          }
        }
      }
    }
  `),
  br_sales_traffic_by_date: graphql(`
    query BrSalesTrafficByDateSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: BrSalesTrafficByDateRowFilter) {
      seller(id: $seller) {
        id
        rows: brSalesTrafficByDate(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            units
            unitsB2b
            sales
            salesB2b
            orders
            ordersB2b
            sessions
            sessionsB2b
            sessionsApp
            sessionsAppB2b
            sessionsBrowser
            sessionsBrowserB2b
            pageViews
            pageViewsB2b
            pageViewsApp
            pageViewsAppB2b
            pageViewsBrowser
            pageViewsBrowserB2b
            unitsRefunded
            shippedSales
            unitsShipped
            ordersShipped
            feedbackReceived
            negativeFeedbackReceived
            claimsGranted
            claimsAmount
            averageSalesPerOrderItem
            averageUnitsPerOrderItem
            averageSellingPrice
            unitSessionPercentage
            orderItemSessionPercentage
            refundRate
          }
        }
      }
    }
  `),
  restock_inventory: graphql(`
    query RestockInventorySumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: RestockInventoryRowFilter) {
      seller(id: $seller) {
        id
        rows: restockInventory(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            units30d
            sales30d
            totalUnits
            inbound
            available
            fcTransfer
            fcProcessing
            customerOrder
            unfulfillable
            working
            shipped
            receiving
            recommendedQty
          }
        }
      }
    }
  `),
  search_query_performance_asin: graphql(`
    query SearchQueryPerformanceAsinSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SearchQueryPerformanceAsinRowFilter) {
      seller(id: $seller) {
        id
        rows: searchQueryPerformanceAsin(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            queryVolume
            impressions
            ownImpressions
            clicks
            ownClicks
            clicksSameDay
            clicksOneDay
            clicksTwoDay
            cartAdds
            ownCartAdds
            cartAddsSameDay
            cartAddsOneDay
            cartAddsTwoDay
            purchases
            ownPurchases
            purchasesSameDay
            purchasesOneDay
            purchasesTwoDay
            ownImpressionShare
            ownClickShare
            clickRate
            ownCartAddShare
            cartAddRate
            ownPurchaseShare
            purchaseRate
          }
        }
      }
    }
  `),
  search_query_performance_brand: graphql(`
    query SearchQueryPerformanceBrandSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SearchQueryPerformanceBrandRowFilter) {
      seller(id: $seller) {
        id
        rows: searchQueryPerformanceBrand(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            queryVolume
            impressions
            ownImpressions
            clicks
            ownClicks
            clicksSameDay
            clicksOneDay
            clicksTwoDay
            cartAdds
            ownCartAdds
            cartAddsSameDay
            cartAddsOneDay
            cartAddsTwoDay
            purchases
            ownPurchases
            purchasesSameDay
            purchasesOneDay
            purchasesTwoDay
            ownImpressionShare
            ownClickShare
            clickRate
            ownCartAddShare
            cartAddRate
            ownPurchaseShare
            purchaseRate
          }
        }
      }
    }
  `),
  sponsored_products_advertised_product: graphql(`
    query SponsoredProductsAdvertisedProductSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsAdvertisedProductRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsAdvertisedProduct(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            impressions
            clicks
            spend
            sales
            orders
            units
            advertisedUnits
            otherUnits
            advertisedSales
            otherSales
            ctr
            cpc
            acos
            roas
            conversionRate
            costPerOrder
          }
        }
      }
    }
  `),
  sponsored_products_budget: graphql(`
    query SponsoredProductsBudgetSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsBudgetRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsBudget(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            impressions
            clicks
            spend
            sales
            orders
            units
            missedImpressionsMin
            missedImpressionsMax
            missedClicksMin
            missedClicksMax
            missedSalesMin
            missedSalesMax
            lastYearImpressions
            lastYearClicks
            lastYearSpend
            lastYearSales
            lastYearCpc
            ctr
            cpc
            acos
            roas
            conversionRate
            costPerOrder
          }
        }
      }
    }
  `),
  sponsored_products_campaign: graphql(`
    query SponsoredProductsCampaignSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsCampaignRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsCampaign(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            impressions
            clicks
            spend
            sales
            orders
            units
            lastYearImpressions
            lastYearClicks
            lastYearSpend
            lastYearCpc
            ctr
            cpc
            acos
            roas
            conversionRate
            costPerOrder
          }
        }
      }
    }
  `),
  sponsored_products_gross_and_invalid_traffic: graphql(`
    query SponsoredProductsGrossAndInvalidTrafficSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsGrossAndInvalidTrafficRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsGrossAndInvalidTraffic(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            impressions
            clicks
            grossImpressions
            invalidImpressions
            grossClicks
            invalidClicks
            invalidImpressionRate
            invalidClickRate
          }
        }
      }
    }
  `),
  sponsored_products_performance_over_time: graphql(`
    query SponsoredProductsPerformanceOverTimeSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsPerformanceOverTimeRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsPerformanceOverTime(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            clicks
            spend
            cpc
          }
        }
      }
    }
  `),
  sponsored_products_placement: graphql(`
    query SponsoredProductsPlacementSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsPlacementRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsPlacement(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
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
            conversionRate
            costPerOrder
          }
        }
      }
    }
  `),
  sponsored_products_purchased_product: graphql(`
    query SponsoredProductsPurchasedProductSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsPurchasedProductRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsPurchasedProduct(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            otherUnits
            orders
            otherSales
          }
        }
      }
    }
  `),
  sponsored_products_search_term: graphql(`
    query SponsoredProductsSearchTermSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsSearchTermRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsSearchTerm(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            impressions
            clicks
            spend
            sales
            orders
            units
            advertisedUnits
            otherUnits
            advertisedSales
            otherSales
            ctr
            cpc
            acos
            roas
            conversionRate
            costPerOrder
          }
        }
      }
    }
  `),
  sponsored_products_search_term_impression_share: graphql(`
    query SponsoredProductsSearchTermImpressionShareSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsSearchTermImpressionShareRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsSearchTermImpressionShare(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            impressions
            clicks
            spend
            sales
            orders
            units
            advertisedUnits
            otherUnits
            advertisedSales
            otherSales
            ctr
            cpc
            acos
            roas
            conversionRate
            costPerOrder
          }
        }
      }
    }
  `),
  sponsored_products_targeting: graphql(`
    query SponsoredProductsTargetingSumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: SponsoredProductsTargetingRowFilter) {
      seller(id: $seller) {
        id
        rows: sponsoredProductsTargeting(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
            impressions
            clicks
            spend
            sales
            orders
            units
            advertisedUnits
            otherUnits
            advertisedSales
            otherSales
            ctr
            cpc
            acos
            roas
            conversionRate
            costPerOrder
          }
        }
      }
    }
  `),
};
