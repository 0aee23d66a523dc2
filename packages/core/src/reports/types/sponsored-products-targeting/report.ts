import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

export const sponsoredProductsTargeting: ReportDeclaration = {
  type: 'sponsored_products_targeting',
  label: 'Targeting',
  grain: 'One keyword or product target of an ad group on one day, or over one period.',
  level: 'target',
  makesFiguresOf: ['target'],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  columns: [
    column.campaignName,
    column.adGroupName,
    column.targeting,
    column.matchType,
    column.impressions,
    column.clicks,
    column.spend,
    column.sales,
    column.orders,
    column.units,
    ...column.halo,
    column.topOfSearchShare,
    column.portfolioName,
    column.retailer,
    column.country,
    column.amazonCampaignId,
    column.amazonAdGroupId,
    ...column.derivedRates,
  ],
};
