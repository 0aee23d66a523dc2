import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

export const sponsoredProductsCampaign: ReportDeclaration = {
  type: 'sponsored_products_campaign',
  label: 'Campaign',
  grain: 'One campaign name on one day, or over one period.',
  level: 'campaign',
  makesFiguresOf: ['seller', 'campaign'],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  columns: [
    column.campaignName,
    column.impressions,
    column.clicks,
    column.spend,
    column.sales,
    column.orders,
    column.units,
    ...column.lastYear,
    column.portfolioName,
    column.campaignAttribute.type,
    column.campaignAttribute.status,
    column.campaignAttribute.budget,
    column.campaignAttribute.targetingType,
    column.campaignAttribute.biddingStrategy,
    column.retailer,
    column.country,
    column.amazonCampaignId,
    ...column.derivedRates,
  ],
};
