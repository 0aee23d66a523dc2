import { optional, standing } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

const telling = { telling: true } as const;

export const sponsoredProductsSearchTermImpressionShare: ReportDeclaration = {
  type: 'sponsored_products_search_term_impression_share',
  label: 'Search term impression share',
  grain:
    'One search term that a target matched, on one day or over one period, with the standing of the account for it.',
  level: 'search_term',
  makesFiguresOf: [],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  columns: [
    column.campaignName,
    column.adGroupName,
    column.targeting,
    column.matchType,
    column.searchTerm,
    standing(
      'count',
      [
        'search_term_impression_rank',
        'Impression rank',
        ['Search Term Impression Rank'],
        'Place of the account among all advertisers of the term, 1 the best: the same on every row of the term.',
      ],
      telling,
    ),
    standing(
      'ratio',
      [
        'search_term_impression_share',
        'Impression share',
        ['Search Term Impression Share'],
        "The account's share of the term's ad impressions: the same on every row of the term.",
      ],
      telling,
    ),
    optional(column.impressions),
    optional(column.clicks),
    optional(column.spend),
    optional(column.sales),
    optional(column.orders),
    column.units,
    ...column.halo,
    column.portfolioName,
    column.retailer,
    column.country,
    column.amazonCampaignId,
    column.amazonAdGroupId,
    ...column.derivedRates,
  ],
};
