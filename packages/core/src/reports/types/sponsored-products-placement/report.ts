import { key } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

export const sponsoredProductsPlacement: ReportDeclaration = {
  type: 'sponsored_products_placement',
  label: 'Placement',
  grain: 'One placement of a campaign on one day, or over one period.',
  level: 'campaign',
  makesFiguresOf: [],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  columns: [
    column.campaignName,
    key([
      'placement',
      'Placement',
      ['Placement', 'Placement classification'],
      'As Amazon words it, which has changed: it begins with Top of Search or First page, Detail Page or Product pages, ' +
        'Rest of search or Other, Off Amazon, Amazon Business.',
    ]),
    column.impressions,
    column.clicks,
    column.spend,
    column.sales,
    column.orders,
    column.units,
    column.campaignAttribute.biddingStrategy,
    column.portfolioName,
    column.retailer,
    column.country,
    column.amazonCampaignId,
    ...column.derivedRates,
  ],
};
