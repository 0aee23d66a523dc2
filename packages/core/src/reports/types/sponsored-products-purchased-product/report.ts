import { key, measure } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

export const sponsoredProductsPurchasedProduct: ReportDeclaration = {
  type: 'sponsored_products_purchased_product',
  label: 'Purchased product',
  grain:
    'One product that was bought after a click on the ad of another one, by target, on one day or over one period.',
  level: 'product_ad',
  makesFiguresOf: [],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  columns: [
    column.campaignName,
    column.adGroupName,
    column.advertisedSku,
    column.advertisedAsin,
    column.targeting,
    column.matchType,
    key(
      [
        'purchased_asin',
        'Purchased ASIN',
        ['Purchased ASIN', 'Purchased product ID'],
        'ASIN that was bought; the advertised one in rows of zeros.',
      ],
      { type: 'asin' },
    ),
    measure(
      'count',
      [
        'other_units',
        'Other units',
        ['{days} Day Other SKU Units (#)', '{days} Day Brand Halo ASIN Units (#)', 'Units sold (halo)'],
        'Units of the purchased product, attributed within the window.',
      ],
      { required: true },
    ),
    measure(
      'count',
      [
        'orders',
        'Other orders',
        ['{days} Day Other SKU Orders (#)', '{days} Day Brand Halo ASIN Orders (#)', 'Purchases (halo)'],
        'Orders of the purchased product, attributed within the window.',
      ],
      { required: true },
    ),
    measure(
      'money',
      [
        'other_sales_micros',
        'Other sales',
        ['{days} Day Other SKU Sales', '{days} Day Brand Halo ASIN Sales', 'Sales (halo)'],
        'Sales of the purchased product, attributed within the window.',
      ],
      { required: true },
    ),
    column.portfolioName,
    column.retailer,
    column.country,
    column.amazonCampaignId,
    column.amazonAdGroupId,
  ],
};
