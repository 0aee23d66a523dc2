import { attribute, derived, key, measure, standing } from './define-column.ts';
import type { ReportColumn, ReportCurrency, ReportDays } from './report.ts';

/** How console reports give their days. In campaign reports a start and end beside a date are the campaign's flight. */
export const consoleDays: ReportDays = {
  from: 'row',
  date: ['Date'],
  start: ['Start Date'],
  end: ['End Date'],
  span: ['Date range'],
};

export const consoleCurrency: ReportCurrency = { spellings: ['Currency', 'Budget currency'] };

export const campaignName: ReportColumn = key([
  'campaign_name',
  'Campaign',
  ['Campaign Name'],
  'Name at the time of download.',
]);
export const adGroupName: ReportColumn = key(
  [
    'ad_group_name',
    'Ad group',
    ['Ad Group Name'],
    'Name at the time of download; empty where the unified console export was made with the id alone.',
  ],
  { replaceableBy: 'amazon_ad_group_id' },
);
export const targeting: ReportColumn = key([
  'targeting',
  'Targeting',
  ['Targeting', 'Target value'],
  'Keyword text, an expression such as asin="…", an automatic group such as close-match, or * where not told.',
]);
export const matchType: ReportColumn = key([
  'match_type',
  'Match type',
  ['Match Type', 'Target match type'],
  'EXACT, PHRASE, BROAD, TARGETING_EXPRESSION, TARGETING_EXPRESSION_PREDEFINED, or - for targets without one.',
]);
export const searchTerm: ReportColumn = key(
  [
    'customer_search_term',
    'Search term',
    ['Customer Search Term', 'Search term'],
    'What the shopper typed, or the ASIN whose page showed the ad; * where no query was recorded.',
  ],
  { verbatim: true },
);
export const advertisedSku: ReportColumn = key(
  [
    'advertised_sku',
    'SKU',
    ['Advertised SKU', 'Advertised product SKU'],
    'SKU of the advertised offer; empty for vendors.',
  ],
  { type: 'sku', required: false },
);
export const advertisedAsin: ReportColumn = key(
  ['advertised_asin', 'ASIN', ['Advertised ASIN', 'Advertised product ID'], 'ASIN of the advertised product.'],
  { type: 'asin' },
);

export const portfolioName: ReportColumn = attribute(
  'text',
  [
    'portfolio_name',
    'Portfolio',
    ['Portfolio name'],
    'Portfolio at the time of download; null when the campaign is in none.',
  ],
  { noneSpellings: ['Not grouped', 'No Portfolio', '-1'] },
);
export const amazonCampaignId: ReportColumn = attribute('id', [
  'amazon_campaign_id',
  'Campaign id',
  ['Campaign ID'],
  "Amazon's id; only the unified console export carries it.",
]);
export const amazonAdGroupId: ReportColumn = attribute('id', [
  'amazon_ad_group_id',
  'Ad group id',
  ['Ad group ID'],
  "Amazon's id; only the unified console export carries it.",
]);
export const country: ReportColumn = attribute('text', [
  'country',
  'Country',
  ['Country'],
  'Country the ad was shown in.',
]);
export const retailer: ReportColumn = attribute('text', [
  'retailer',
  'Retailer',
  ['Retailer'],
  'Retailer the ad was shown at.',
]);

const required = { required: true } as const;

export const impressions: ReportColumn = measure(
  'count',
  ['impressions', 'Impressions', ['Impressions'], 'Times an ad was shown.'],
  required,
);
export const clicks: ReportColumn = measure(
  'count',
  ['clicks', 'Clicks', ['Clicks'], 'Clicks, invalid ones taken out later.'],
  required,
);
export const spend: ReportColumn = measure(
  'money',
  ['spend_micros', 'Spend', ['Spend', 'Total cost'], 'Cost of the clicks.'],
  required,
);
export const sales: ReportColumn = measure(
  'money',
  [
    'sales_micros',
    'Sales',
    ['{days} Day Total Sales', 'Sales'],
    'Sales attributed within the window, all products of the brand.',
  ],
  required,
);
export const orders: ReportColumn = measure(
  'count',
  ['orders', 'Orders', ['{days} Day Total Orders (#)', 'Purchases'], 'Orders attributed within the window.'],
  required,
);
export const units: ReportColumn = measure('count', [
  'units',
  'Units',
  ['{days} Day Total Units (#)', 'Units sold'],
  'Units attributed within the window.',
]);

/** The split of sales and units between the advertised product and other products of the brand (halo). */
export const halo: readonly ReportColumn[] = [
  measure('count', [
    'advertised_units',
    'Advertised units',
    ['{days} Day Advertised SKU Units (#)', '{days} Day Advertised ASIN Units (#)', 'Units sold (promoted)'],
    'Units of the advertised product.',
  ]),
  measure('count', [
    'other_units',
    'Other units',
    ['{days} Day Other SKU Units (#)', '{days} Day Brand Halo ASIN Units (#)', 'Units sold (halo)'],
    'Units of other products of the brand.',
  ]),
  measure('money', [
    'advertised_sales_micros',
    'Advertised sales',
    ['{days} Day Advertised SKU Sales', '{days} Day Advertised ASIN Sales', 'Sales (promoted)'],
    'Sales of the advertised product.',
  ]),
  measure('money', [
    'other_sales_micros',
    'Other sales',
    ['{days} Day Other SKU Sales', '{days} Day Brand Halo ASIN Sales', 'Sales (halo)'],
    'Sales of other products of the brand.',
  ]),
];

export const cpc: ReportColumn = derived('money', ['cpc', 'CPC', ['Cost Per Click (CPC)', 'CPC'], 'Spend ÷ clicks.'], {
  quotient: ['spend_micros', 'clicks'],
});

/** Rates that the console prints. They are recomputed as Σ/Σ when read, so a file's own values are left aside. */
export const derivedRates: readonly ReportColumn[] = [
  derived('ratio', ['ctr', 'CTR', ['Click-Thru Rate (CTR)', 'Click-through Rate', 'CTR'], 'Clicks ÷ impressions.'], {
    quotient: ['clicks', 'impressions'],
  }),
  cpc,
  derived(
    'ratio',
    [
      'acos',
      'ACOS',
      ['Total Advertising Cost of Sales (ACOS)', 'Advertising Cost of Sales (ACOS)', 'ACOS'],
      'Spend ÷ sales.',
    ],
    { quotient: ['spend_micros', 'sales_micros'] },
  ),
  derived(
    'ratio',
    [
      'roas',
      'ROAS',
      ['Total Return on Advertising Spend (ROAS)', 'Return on Advertising Spend (ROAS)', 'ROAS'],
      'Sales ÷ spend.',
    ],
    { quotient: ['sales_micros', 'spend_micros'] },
  ),
  derived('ratio', ['conversion_rate', 'CVR', ['{days} Day Conversion Rate', 'Purchase rate'], 'Orders ÷ clicks.'], {
    quotient: ['orders', 'clicks'],
  }),
  derived('money', ['cost_per_order', 'Cost per order', ['Cost per purchase'], 'Spend ÷ orders.'], {
    quotient: ['spend_micros', 'orders'],
  }),
];

export const campaignAttribute = {
  type: attribute('text', ['campaign_type', 'Type', ['Campaign Type', 'Program Type'], 'Sponsored Products.']),
  status: attribute('text', [
    'status',
    'State',
    ['Status'],
    'State at the time of download, on every day of the file.',
  ]),
  budget: attribute('money', [
    'budget_micros',
    'Budget',
    ['Budget', 'Budget Amount'],
    'Daily budget at the time of download, on every day of the file.',
  ]),
  targetingType: attribute('text', ['targeting_type', 'Targeting type', ['Targeting Type'], 'AUTOMATIC or MANUAL.']),
  biddingStrategy: attribute('text', [
    'bidding_strategy',
    'Bidding strategy',
    ['Bidding strategy'],
    'As Amazon words it.',
  ]),
} as const;

/** Last year's figures of the campaign report: facts of another day, so kept and never added to this year's. */
export const lastYear: readonly ReportColumn[] = [
  measure('count', [
    'last_year_impressions',
    'Impressions last year',
    ['Last Year Impressions'],
    'Same day a year before.',
  ]),
  measure('count', ['last_year_clicks', 'Clicks last year', ['Last Year Clicks'], 'Same day a year before.']),
  measure('money', ['last_year_spend_micros', 'Spend last year', ['Last Year Spend'], 'Same day a year before.']),
  derived(
    'money',
    ['last_year_cpc', 'CPC last year', ['Last Year Cost Per Click (CPC)'], 'Spend ÷ clicks a year before.'],
    { quotient: ['last_year_spend_micros', 'last_year_clicks'] },
  ),
];

export const topOfSearchShare: ReportColumn = standing('ratio', [
  'top_of_search_impression_share',
  'Top-of-search share',
  ['Top-of-search Impression Share'],
  'Share of top-of-search impressions won; null when there were none. Not additive.',
]);
