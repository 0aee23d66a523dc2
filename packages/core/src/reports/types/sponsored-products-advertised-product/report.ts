import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

export const sponsoredProductsAdvertisedProduct: ReportDeclaration = {
  type: 'sponsored_products_advertised_product',
  label: 'Advertised product',
  grain: 'One advertised SKU and ASIN of an ad group on one day, or over one period.',
  level: 'product_ad',
  makesFiguresOf: ['product_ad', 'ad_group'],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  columns: [
    column.campaignName,
    column.adGroupName,
    column.advertisedSku,
    column.advertisedAsin,
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
