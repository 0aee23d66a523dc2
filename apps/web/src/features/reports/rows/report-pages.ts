/** What is special about the page of a report: everything else comes from its declaration. */
export interface ReportView {
  /** What the tab says, where several reports share a page. */
  readonly tab: string;
  /** The columns until others are chosen. */
  readonly columns: readonly string[];
  /** The order until another is chosen: `SPEND.desc`. */
  readonly sort?: string;
  /** Shorter names of columns, where the ones beside them say the rest. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Columns with a bar under their figures: the share of the largest one in view. */
  readonly bars?: readonly string[];
}

/** A page that answers one question from one report, or from several that differ in their grain. */
export interface ReportPageWords {
  readonly title: string;
  /** What to know about the figures. */
  readonly note: string;
  readonly views: Readonly<Record<string, ReportView>>;
}

const traffic = ['sessions', 'pageViews', 'buyBoxPercentage', 'units', 'orders', 'sales', 'unitSessionPercentage'];
const b2b = ['sessionsB2b', 'unitsB2b', 'salesB2b'];
const funnel = [
  'day',
  'queryVolume',
  'impressions',
  'ownImpressionShare',
  'clicks',
  'ownClickShare',
  'cartAdds',
  'ownCartAddShare',
  'purchases',
  'ownPurchaseShare',
  'ownPurchases',
];
const shares = ['ownImpressionShare', 'ownClickShare', 'ownCartAddShare', 'ownPurchaseShare'];
const ownShare = Object.fromEntries(shares.map((id) => [id, 'Own share']));

/** The pages, in the order in which they are listed. Reports that stand in none have a page of their own. */
export const reportPages: readonly ReportPageWords[] = [
  {
    title: 'Sales and traffic',
    note: 'Everything that was sold, advertised or not. One visitor may be in the sessions of several products and days.',
    views: {
      br_sales_traffic_by_date: {
        tab: 'By day',
        columns: ['day', ...traffic, 'averageSellingPrice', 'refundRate', ...b2b],
      },
      br_detail_page_sales_traffic: {
        tab: 'By parent',
        columns: ['parentAsin', 'title', 'day', ...traffic, ...b2b],
        sort: 'SALES.desc',
        bars: ['sales'],
      },
      br_detail_page_sales_traffic_by_child: {
        tab: 'By child',
        columns: ['childAsin', 'parentAsin', 'sku', 'title', 'day', ...traffic, ...b2b],
        sort: 'SALES.desc',
        bars: ['sales'],
      },
    },
  },
  {
    title: 'Search query performance',
    note: 'The whole market of a query step by step, and the own share of every step. Shares are own ÷ all, of what the row says.',
    views: {
      search_query_performance_brand: {
        tab: 'By brand',
        columns: ['searchQuery', 'brand', ...funnel],
        sort: 'QUERY_VOLUME.desc',
        labels: ownShare,
        bars: shares,
      },
      search_query_performance_asin: {
        tab: 'By ASIN',
        columns: ['searchQuery', 'asin', ...funnel],
        sort: 'QUERY_VOLUME.desc',
        labels: ownShare,
        bars: shares,
      },
    },
  },
  {
    title: 'Orders',
    note: 'Lines of orders on the day they were placed. Cancelled lines have a quantity of 0, pending ones no price yet.',
    views: {
      br_all_orders: {
        tab: 'All orders',
        columns: [
          'amazonOrderId',
          'purchaseDate',
          'orderStatus',
          'asin',
          'sku',
          'units',
          'sales',
          'itemDiscount',
          'tax',
          'fulfillmentChannel',
          'salesChannel',
          'isBusinessOrder',
        ],
        sort: 'PURCHASE_DATE.desc',
      },
    },
  },
  {
    title: 'Restock',
    note: 'The stock as it was on the day of each snapshot. Snapshots of several days are never added up.',
    views: {
      restock_inventory: {
        tab: 'Restock inventory',
        columns: [
          'sku',
          'asin',
          'day',
          'alert',
          'available',
          'inbound',
          'unfulfillable',
          'daysOfSupply',
          'units30d',
          'sales30d',
          'recommendedQty',
          'recommendedShipDate',
        ],
        sort: 'DAYS_OF_SUPPLY.asc',
      },
    },
  },
  {
    title: 'Placements',
    note: 'Where the ads of a campaign were shown: top of search, product pages, rest of search.',
    views: {
      sponsored_products_placement: {
        tab: 'Placement',
        columns: [
          'campaignName',
          'placement',
          'day',
          'impressions',
          'clicks',
          'ctr',
          'spend',
          'cpc',
          'sales',
          'acos',
          'roas',
          'orders',
        ],
        bars: ['spend'],
      },
    },
  },
  {
    title: 'Budget and missed opportunity',
    note: 'Missed figures are Amazon’s estimates, as a lower and an upper bound. Time in budget is a share of the day with traffic.',
    views: {
      sponsored_products_budget: {
        tab: 'Budget',
        columns: [
          'campaignName',
          'day',
          'averageTimeInBudget',
          'budget',
          'recommendedBudget',
          'spend',
          'sales',
          'missedImpressionsMin',
          'missedImpressionsMax',
          'missedClicksMin',
          'missedClicksMax',
          'missedSalesMin',
          'missedSalesMax',
        ],
        sort: 'AVERAGE_TIME_IN_BUDGET.asc',
      },
    },
  },
  {
    title: 'Impression share',
    note: 'The share of all impressions of a search term, and the rank among the advertisers. Neither is ever added up or averaged.',
    views: {
      sponsored_products_search_term_impression_share: {
        tab: 'Search term impression share',
        columns: [
          'customerSearchTerm',
          'campaignName',
          'targeting',
          'matchType',
          'day',
          'searchTermImpressionRank',
          'searchTermImpressionShare',
          'impressions',
          'clicks',
          'spend',
          'sales',
          'acos',
        ],
        bars: ['searchTermImpressionShare'],
      },
    },
  },
  {
    title: 'Invalid traffic',
    note: 'Amazon takes invalid clicks out and does not charge for them; they are not in clicks and spend.',
    views: {
      sponsored_products_gross_and_invalid_traffic: {
        tab: 'Gross and invalid traffic',
        columns: [
          'campaignName',
          'day',
          'grossImpressions',
          'invalidImpressions',
          'invalidImpressionRate',
          'grossClicks',
          'invalidClicks',
          'invalidClickRate',
          'impressions',
          'clicks',
        ],
        sort: 'INVALID_CLICKS.desc',
      },
    },
  },
  {
    title: 'Purchased products',
    note: 'What shoppers bought after a click on an ad for another product of the brand: the halo.',
    views: {
      sponsored_products_purchased_product: {
        tab: 'Purchased product',
        columns: [
          'advertisedAsin',
          'purchasedAsin',
          'campaignName',
          'adGroupName',
          'targeting',
          'day',
          'otherUnits',
          'orders',
          'otherSales',
        ],
        sort: 'OTHER_SALES.desc',
        bars: ['otherSales'],
      },
    },
  },
];

/** The page that a report stands on, with its own part of it; null where it has one of its own. */
export function pageOfReport(type: string): { readonly page: ReportPageWords; readonly view: ReportView } | null {
  for (const page of reportPages) {
    const view = page.views[type];
    if (view) return { page, view };
  }
  return null;
}
