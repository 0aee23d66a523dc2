import type { ReportColumn } from './report.ts';

const key = (name: string, label: string, spellings: string[], description: string, required = true): ReportColumn => ({
  name,
  label,
  type: 'text',
  role: 'key',
  spellings,
  required,
  description,
});

const measure = (
  name: string,
  label: string,
  type: 'count' | 'money',
  spellings: string[],
  description: string,
  required = false,
): ReportColumn => ({ name, label, type, role: 'measure', spellings, required, additive: true, description });

const derived = (name: string, label: string, type: 'ratio' | 'money', spellings: string[], description: string) =>
  ({ name, label, type, role: 'derived', spellings, description }) satisfies ReportColumn;

const attribute = (name: string, label: string, type: ReportColumn['type'], spellings: string[], description: string) =>
  ({ name, label, type, role: 'attribute', spellings, description }) satisfies ReportColumn;

export const campaignName = key('campaign_name', 'Campaign', ['Campaign Name'], 'Name at the time of download.');
export const adGroupName: ReportColumn = {
  ...key(
    'ad_group_name',
    'Ad group',
    ['Ad Group Name'],
    'Name at the time of download; empty where the unified console export was made with the id alone.',
  ),
  replaceableBy: 'amazon_ad_group_id',
};
export const targeting = key(
  'targeting',
  'Targeting',
  ['Targeting', 'Target value'],
  'Keyword text, an expression such as asin="…", an automatic group such as close-match, or * where not told.',
);
export const matchType = key(
  'match_type',
  'Match type',
  ['Match Type', 'Target match type'],
  'EXACT, PHRASE, BROAD, TARGETING_EXPRESSION, TARGETING_EXPRESSION_PREDEFINED, or - for targets without one.',
);
export const searchTerm: ReportColumn = {
  ...key(
    'customer_search_term',
    'Search term',
    ['Customer Search Term', 'Search term'],
    'What the shopper typed, or the ASIN whose page showed the ad; * where no query was recorded.',
  ),
  verbatim: true,
};
export const advertisedSku = key(
  'advertised_sku',
  'SKU',
  ['Advertised SKU', 'Advertised product SKU'],
  'SKU of the advertised offer; empty for vendors.',
  false,
);
export const advertisedAsin: ReportColumn = {
  name: 'advertised_asin',
  label: 'ASIN',
  type: 'asin',
  role: 'key',
  spellings: ['Advertised ASIN', 'Advertised product ID'],
  required: true,
  description: 'ASIN of the advertised product.',
};

export const portfolioName: ReportColumn = {
  ...attribute(
    'portfolio_name',
    'Portfolio',
    'text',
    ['Portfolio name'],
    'Portfolio at the time of download; null when the campaign is in none.',
  ),
  noneSpellings: ['Not grouped', 'No Portfolio', '-1'],
};
export const amazonCampaignId = attribute(
  'amazon_campaign_id',
  'Campaign id',
  'id',
  ['Campaign ID'],
  "Amazon's id; only the unified console export carries it.",
);
export const amazonAdGroupId = attribute(
  'amazon_ad_group_id',
  'Ad group id',
  'id',
  ['Ad group ID'],
  "Amazon's id; only the unified console export carries it.",
);
export const country = attribute('country', 'Country', 'text', ['Country'], 'Country the ad was shown in.');
export const retailer = attribute('retailer', 'Retailer', 'text', ['Retailer'], 'Retailer the ad was shown at.');

export const impressions = measure(
  'impressions',
  'Impressions',
  'count',
  ['Impressions'],
  'Times an ad was shown.',
  true,
);
export const clicks = measure('clicks', 'Clicks', 'count', ['Clicks'], 'Clicks, invalid ones taken out later.', true);
export const spend = measure('spend_micros', 'Spend', 'money', ['Spend', 'Total cost'], 'Cost of the clicks.', true);
export const sales = measure(
  'sales_micros',
  'Sales',
  'money',
  ['{days} Day Total Sales', 'Sales'],
  'Sales attributed within the window, all products of the brand.',
  true,
);
export const orders = measure(
  'orders',
  'Orders',
  'count',
  ['{days} Day Total Orders (#)', 'Purchases'],
  'Orders attributed within the window.',
  true,
);
export const units = measure(
  'units',
  'Units',
  'count',
  ['{days} Day Total Units (#)', 'Units sold'],
  'Units attributed within the window.',
);

/** The split of sales and units between the advertised product and other products of the brand (halo). */
export const halo: readonly ReportColumn[] = [
  measure(
    'advertised_units',
    'Advertised units',
    'count',
    ['{days} Day Advertised SKU Units (#)', '{days} Day Advertised ASIN Units (#)', 'Units sold (promoted)'],
    'Units of the advertised product.',
  ),
  measure(
    'other_units',
    'Other units',
    'count',
    ['{days} Day Other SKU Units (#)', '{days} Day Brand Halo ASIN Units (#)', 'Units sold (halo)'],
    'Units of other products of the brand.',
  ),
  measure(
    'advertised_sales_micros',
    'Advertised sales',
    'money',
    ['{days} Day Advertised SKU Sales', '{days} Day Advertised ASIN Sales', 'Sales (promoted)'],
    'Sales of the advertised product.',
  ),
  measure(
    'other_sales_micros',
    'Other sales',
    'money',
    ['{days} Day Other SKU Sales', '{days} Day Brand Halo ASIN Sales', 'Sales (halo)'],
    'Sales of other products of the brand.',
  ),
];

/** Rates that the console prints. They are recomputed as Σ/Σ when read, so a file's own values are left aside. */
export const derivedRates: readonly ReportColumn[] = [
  derived('ctr', 'CTR', 'ratio', ['Click-Thru Rate (CTR)', 'Click-through Rate', 'CTR'], 'Clicks ÷ impressions.'),
  derived('cpc', 'CPC', 'money', ['Cost Per Click (CPC)', 'CPC'], 'Spend ÷ clicks.'),
  derived(
    'acos',
    'ACOS',
    'ratio',
    ['Total Advertising Cost of Sales (ACOS)', 'Advertising Cost of Sales (ACOS)', 'ACOS'],
    'Spend ÷ sales.',
  ),
  derived(
    'roas',
    'ROAS',
    'ratio',
    ['Total Return on Advertising Spend (ROAS)', 'Return on Advertising Spend (ROAS)', 'ROAS'],
    'Sales ÷ spend.',
  ),
  derived('conversion_rate', 'CVR', 'ratio', ['{days} Day Conversion Rate', 'Purchase rate'], 'Orders ÷ clicks.'),
  derived('cost_per_order', 'Cost per order', 'money', ['Cost per purchase'], 'Spend ÷ orders.'),
];

export const campaignAttribute = {
  type: attribute('campaign_type', 'Type', 'text', ['Campaign Type', 'Program Type'], 'Sponsored Products.'),
  status: attribute('status', 'State', 'text', ['Status'], 'State at the time of download, on every day of the file.'),
  budget: attribute(
    'budget_micros',
    'Budget',
    'money',
    ['Budget', 'Budget Amount'],
    'Daily budget at the time of download, on every day of the file.',
  ),
  targetingType: attribute('targeting_type', 'Targeting type', 'text', ['Targeting Type'], 'AUTOMATIC or MANUAL.'),
  biddingStrategy: attribute(
    'bidding_strategy',
    'Bidding strategy',
    'text',
    ['Bidding strategy'],
    'As Amazon words it.',
  ),
} as const;

/** Last year's figures of the campaign report: facts of another day, so kept and never added to this year's. */
export const lastYear: readonly ReportColumn[] = [
  measure(
    'last_year_impressions',
    'Impressions last year',
    'count',
    ['Last Year Impressions'],
    'Same day a year before.',
  ),
  measure('last_year_clicks', 'Clicks last year', 'count', ['Last Year Clicks'], 'Same day a year before.'),
  measure('last_year_spend_micros', 'Spend last year', 'money', ['Last Year Spend'], 'Same day a year before.'),
  derived(
    'last_year_cpc',
    'CPC last year',
    'money',
    ['Last Year Cost Per Click (CPC)'],
    'Spend ÷ clicks a year before.',
  ),
];

export const topOfSearchShare: ReportColumn = {
  name: 'top_of_search_impression_share',
  label: 'Top-of-search share',
  type: 'ratio',
  role: 'measure',
  spellings: ['Top-of-search Impression Share'],
  additive: false,
  description: 'Share of top-of-search impressions won; null when there were none. Not additive.',
};
