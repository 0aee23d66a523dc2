import { attribute, derived, key, measure, standing } from './define-column.ts';
import type { ReportColumn } from './report.ts';

/** A figure of the business reports and its part from business customers. */
function withB2b(
  column: 'count' | 'money',
  [name, label, spellings, description]: readonly [string, string, readonly string[], string],
  more: Parameters<typeof measure>[2] = {},
): ReportColumn[] {
  const [stem, unit] = name.endsWith('_micros') ? [name.slice(0, -'_micros'.length), '_micros'] : [name, ''];
  return [
    measure(column, [name, label, spellings, description], more),
    measure(column, [
      `${stem}_b2b${unit}`,
      `${label}, B2B`,
      spellings.map((spelling) => `${spelling} - B2B`),
      `${description} By business customers.`,
    ]),
  ];
}

/** A rate that is recomputed, in all the cuts that a file may have of it. */
function rate(
  name: string,
  label: string,
  spellings: readonly string[],
  description: string,
  more: Parameters<typeof derived>[2] = {},
): ReportColumn {
  const cuts = ['', ' - Total', ' - Mobile App', ' - Browser'];
  const all = spellings.flatMap((spelling) => cuts.flatMap((cut) => [`${spelling}${cut}`, `${spelling}${cut} - B2B`]));
  return derived('ratio', [name, label, all, description], more);
}

export const parentAsin: ReportColumn = key(
  [
    'parent_asin',
    'Parent ASIN',
    ['(Parent) ASIN'],
    'ASIN of the variation family; the own ASIN of a product without one.',
  ],
  { type: 'asin' },
);

export const childAsin: ReportColumn = key(
  [
    'child_asin',
    'Child ASIN',
    ['(Child) ASIN'],
    'ASIN that was seen and bought. One may stand under two parents within a period in which it moved.',
  ],
  { type: 'asin' },
);

export const sku: ReportColumn = key(
  ['sku', 'SKU', ['SKU'], 'SKU of the offer; empty in files that do not split by SKU.'],
  { type: 'sku', required: false, mayBeBlank: true },
);

export const title: ReportColumn = attribute(
  'text',
  ['title', 'Title', ['Title'], 'Title of the product at the time of download.'],
  { maxChars: 4_000 },
);

/** Visits. A session is one visitor within 24 hours: sums over products and days count some visitors twice. */
export const traffic: readonly ReportColumn[] = [
  ...withB2b(
    'count',
    ['sessions', 'Sessions', ['Sessions', 'Sessions - Total'], 'Visits, each of one visitor within 24 hours.'],
    { sumOf: ['sessions_app', 'sessions_browser'] },
  ),
  ...withB2b('count', [
    'sessions_app',
    'Sessions in the app',
    ['Sessions - Mobile App'],
    'Visits with the mobile app.',
  ]),
  ...withB2b('count', ['sessions_browser', 'Sessions in a browser', ['Sessions - Browser'], 'Visits with a browser.']),
  ...withB2b('count', ['page_views', 'Page views', ['Page Views', 'Page Views - Total'], 'Times the page was shown.'], {
    sumOf: ['page_views_app', 'page_views_browser'],
  }),
  ...withB2b('count', ['page_views_app', 'Page views in the app', ['Page Views - Mobile App'], 'With the mobile app.']),
  ...withB2b('count', ['page_views_browser', 'Page views in a browser', ['Page Views - Browser'], 'With a browser.']),
];

/** What was sold in the period, advertised or not. */
export const orderedSales: readonly ReportColumn[] = [
  ...withB2b('count', ['units', 'Units', ['Units Ordered'], 'Units ordered.']),
  ...withB2b('money', ['sales_micros', 'Sales', ['Ordered Product Sales'], 'Price of the units ordered.']),
  ...withB2b('count', [
    'orders',
    'Order items',
    ['Total Order Items'],
    'Lines of orders; one line may have several units.',
  ]),
];

/** What left the warehouse or came back in the period, whenever it was ordered. */
export const shipped: readonly ReportColumn[] = [
  measure('count', ['units_refunded', 'Units refunded', ['Units Refunded'], 'Units refunded in the period.']),
  measure('money', ['shipped_sales_micros', 'Shipped sales', ['Shipped Product Sales'], 'Price of the units shipped.']),
  measure('count', ['units_shipped', 'Units shipped', ['Units Shipped'], 'Units shipped in the period.']),
  measure('count', ['orders_shipped', 'Orders shipped', ['Orders Shipped'], 'Orders shipped in the period.']),
];

/** Share of page views with the seller's offer in front. Amazon does not tell of how many, so it is never added. */
export const buyBox: readonly ReportColumn[] = [
  standing('ratio', [
    'buy_box_percentage',
    'Buy box',
    ['Buy Box Percentage', 'Featured Offer (Buy Box) Percentage', 'Featured Offer Percentage'],
    "Share of page views on which the seller's offer was the featured one.",
  ]),
  standing('ratio', [
    'buy_box_percentage_b2b',
    'Buy box, B2B',
    ['Buy Box Percentage - B2B', 'Featured Offer (Buy Box) Percentage - B2B', 'Featured Offer Percentage - B2B'],
    "Share of business customers' page views on which the seller's offer was the featured one.",
  ]),
];

export const rates: readonly ReportColumn[] = [
  rate('session_percentage', 'Session share', ['Session Percentage'], 'Sessions ÷ sessions of the account.'),
  rate('page_views_percentage', 'Page view share', ['Page Views Percentage'], 'Page views ÷ those of the account.'),
  rate('unit_session_percentage', 'Conversion', ['Unit Session Percentage'], 'Units ÷ sessions.', {
    quotient: ['units', 'sessions'],
  }),
  rate(
    'order_item_session_percentage',
    'Order items per session',
    ['Order Item Session Percentage'],
    'Order items ÷ sessions.',
    { quotient: ['orders', 'sessions'] },
  ),
  rate('refund_rate', 'Refund rate', ['Refund Rate'], 'Units refunded ÷ units.', {
    quotient: ['units_refunded', 'units'],
  }),
];
