import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

export const sponsoredProductsSearchTerm: ReportDeclaration = {
  type: 'sponsored_products_search_term',
  label: 'Search term',
  grain: 'One search term that a target matched, on one day or over one period.',
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
    column.impressions,
    column.clicks,
    column.spend,
    column.sales,
    column.orders,
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
