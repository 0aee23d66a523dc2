/**
 * The bulk workbook ("bulksheets 2.0"): the structure of an account as it stood when the file was downloaded. Its rows
 * carry Amazon's ids, and figures of the window that only the file name tells. Declared once, like a report.
 */

/** Name by which the command line and the graph know the file. */
export const bulkType = 'bulk_operations_v2';

export const bulkLabel = 'Bulk structure';

/** The sheets that are read. Others (Sponsored Brands, Display, budget rules, lists of valid words) are left aside. */
export type BulkSheet = 'portfolios' | 'campaigns' | 'search_terms';

/** Names Amazon gives the sheets, compared without case; a renamed sheet is found by its header. */
export const bulkSheetNames: Readonly<Record<BulkSheet, string>> = {
  portfolios: 'Portfolios',
  campaigns: 'Sponsored Products Campaigns',
  search_terms: 'SP Search Term Report',
};

/** What one row of the workbook is about, and the column that holds its own id. */
export const bulkEntities = {
  Portfolio: 'portfolio_id',
  Campaign: 'campaign_id',
  'Bidding Adjustment': 'campaign_id',
  'Ad Group': 'ad_group_id',
  'Product Ad': 'ad_id',
  Keyword: 'keyword_id',
  'Negative Keyword': 'keyword_id',
  'Campaign Negative Keyword': 'keyword_id',
  'Product Targeting': 'product_targeting_id',
  'Negative Product Targeting': 'product_targeting_id',
  'Campaign Negative Product Targeting': 'product_targeting_id',
} as const satisfies Readonly<Record<string, string>>;

export type BulkEntity = keyof typeof bulkEntities;

/**
 * What a cell holds and how it is kept: `text` trimmed · `verbatim` as written · `id` Amazon's digits · `money` micros
 * · `count` a whole number · `percent` whole percents, 5 for +5 % · `date` `YYYY-MM-DD` · `state` enabled, paused or
 * archived, and null for any other word on a column that only informs · `targeting_type` AUTO or MANUAL ·
 * `match_type` broad, phrase, exact, negative_exact or negative_phrase · `bidding_strategy` down_only, up_and_down,
 * fixed or rule_based, else as written · `placement` placement_top, placement_rest_of_search, placement_product_page
 * or placement_amazon_business, else as written.
 */
export type BulkColumnType =
  | 'text'
  | 'verbatim'
  | 'id'
  | 'money'
  | 'count'
  | 'percent'
  | 'date'
  | 'state'
  | 'targeting_type'
  | 'match_type'
  | 'bidding_strategy'
  | 'placement';

export interface BulkColumn {
  /** In snake_case; money columns end in `_micros`. */
  readonly name: string;
  readonly type: BulkColumnType;
  /** Header spellings, compared after normalisation (en_US in title case, en_CA and en_GB in sentence case). */
  readonly spellings: readonly string[];
  readonly description: string;
}

/** Every column that is read, of all sheets. Rates are recomputed from the figures; the file's own are left aside. */
export const bulkColumns = [
  { name: 'product', type: 'text', spellings: ['Product'], description: 'Sponsored Products or Portfolios.' },
  { name: 'operation', type: 'text', spellings: ['Operation'], description: 'Blank in a download; filled by a user.' },
  { name: 'campaign_id', type: 'id', spellings: ['Campaign ID'], description: "Amazon's id." },
  { name: 'ad_group_id', type: 'id', spellings: ['Ad Group ID'], description: "Amazon's id." },
  { name: 'portfolio_id', type: 'id', spellings: ['Portfolio ID'], description: "Amazon's id; null for none." },
  { name: 'ad_id', type: 'id', spellings: ['Ad ID'], description: "Amazon's id of the product ad." },
  { name: 'keyword_id', type: 'id', spellings: ['Keyword ID'], description: "Amazon's id, of negatives too." },
  {
    name: 'product_targeting_id',
    type: 'id',
    spellings: ['Product Targeting ID'],
    description: "Amazon's id, of negatives too.",
  },
  { name: 'campaign_name', type: 'text', spellings: ['Campaign Name'], description: 'Filled on campaigns.' },
  { name: 'ad_group_name', type: 'text', spellings: ['Ad Group Name'], description: 'Filled on ad groups.' },
  {
    name: 'campaign_name_shown',
    type: 'text',
    spellings: ['Campaign Name (Informational only)'],
    description: 'Name of the campaign the row belongs to.',
  },
  {
    name: 'ad_group_name_shown',
    type: 'text',
    spellings: ['Ad Group Name (Informational only)'],
    description: 'Name of the ad group the row belongs to.',
  },
  {
    name: 'portfolio_name_shown',
    type: 'text',
    spellings: ['Portfolio Name (Informational only)'],
    description: 'Name of the portfolio the row belongs to.',
  },
  { name: 'portfolio_name', type: 'text', spellings: ['Portfolio Name'], description: 'Filled on portfolios.' },
  { name: 'start_date', type: 'date', spellings: ['Start Date'], description: 'First day of the campaign.' },
  { name: 'end_date', type: 'date', spellings: ['End Date'], description: 'Last day of the campaign; null for none.' },
  { name: 'targeting_type', type: 'targeting_type', spellings: ['Targeting Type'], description: 'Of the campaign.' },
  { name: 'state', type: 'state', spellings: ['State'], description: 'Of the row itself.' },
  {
    name: 'campaign_state_shown',
    type: 'state',
    spellings: ['Campaign State (Informational only)'],
    description: 'Of the campaign the row belongs to.',
  },
  {
    name: 'ad_group_state_shown',
    type: 'state',
    spellings: ['Ad Group State (Informational only)'],
    description: 'Of the ad group the row belongs to.',
  },
  { name: 'daily_budget_micros', type: 'money', spellings: ['Daily Budget'], description: 'Of the campaign.' },
  { name: 'sku', type: 'text', spellings: ['SKU'], description: 'Advertised SKU; null for vendors.' },
  { name: 'asin', type: 'text', spellings: ['ASIN (Informational only)', 'ASIN'], description: 'Advertised ASIN.' },
  {
    name: 'eligibility_status',
    type: 'text',
    spellings: ['Eligibility Status (Informational only)'],
    description: 'Whether the ad may be shown.',
  },
  {
    name: 'ineligibility_reason',
    type: 'text',
    spellings: ['Reason for Ineligibility (Informational only)'],
    description: 'Why it may not.',
  },
  {
    name: 'ad_group_default_bid_micros',
    type: 'money',
    spellings: ['Ad Group Default Bid'],
    description: 'Of the ad group.',
  },
  {
    name: 'ad_group_default_bid_shown_micros',
    type: 'money',
    spellings: ['Ad Group Default Bid (Informational only)'],
    description: 'Of the ad group the row belongs to.',
  },
  { name: 'bid_micros', type: 'money', spellings: ['Bid'], description: 'Null: the default bid holds, or a negative.' },
  { name: 'keyword_text', type: 'text', spellings: ['Keyword Text'], description: 'Of keywords and negatives.' },
  {
    name: 'native_language_keyword',
    type: 'text',
    spellings: ['Native Language Keyword'],
    description: "The keyword in the seller's language.",
  },
  {
    name: 'native_language_locale',
    type: 'text',
    spellings: ['Native Language Locale'],
    description: 'The language of the native keyword.',
  },
  { name: 'match_type', type: 'match_type', spellings: ['Match Type'], description: 'Of keywords and negatives.' },
  {
    name: 'bidding_strategy',
    type: 'bidding_strategy',
    spellings: ['Bidding Strategy'],
    description: 'Of campaigns and bidding adjustments.',
  },
  { name: 'placement', type: 'placement', spellings: ['Placement'], description: 'Of bidding adjustments.' },
  { name: 'percentage', type: 'percent', spellings: ['Percentage'], description: 'Raise of the bid at the placement.' },
  {
    name: 'product_targeting_expression',
    type: 'text',
    spellings: ['Product Targeting Expression'],
    description: 'asin="…", category="…", close-match and the like.',
  },
  {
    name: 'resolved_product_targeting_expression',
    type: 'text',
    spellings: ['Resolved Product Targeting Expression (Informational only)'],
    description: 'The expression with names in place of ids.',
  },
  { name: 'audience_id', type: 'text', spellings: ['Audience ID'], description: 'Of audience bidding adjustments.' },
  {
    name: 'shopper_cohort_percentage',
    type: 'percent',
    spellings: ['Shopper Cohort Percentage'],
    description: 'Raise of the bid for the audience.',
  },
  { name: 'shopper_cohort_type', type: 'text', spellings: ['Shopper Cohort Type'], description: 'Kind of audience.' },
  {
    name: 'segment_name',
    type: 'text',
    spellings: ['Segment Name (Informational only)', 'Segment Name'],
    description: 'Name of the audience.',
  },
  { name: 'sites', type: 'text', spellings: ['Sites'], description: 'Where the campaign may run.' },
  {
    name: 'off_amazon_ad_serving',
    type: 'text',
    spellings: ['Off-Amazon ad serving'],
    description: 'Whether ads may be shown outside Amazon.',
  },
  { name: 'budget_amount_micros', type: 'money', spellings: ['Budget Amount'], description: 'Of the portfolio.' },
  {
    name: 'budget_currency_code',
    type: 'text',
    spellings: ['Budget Currency Code'],
    description: 'ISO code of the portfolio.',
  },
  { name: 'budget_policy', type: 'text', spellings: ['Budget Policy'], description: 'No Cap, a date range, monthly.' },
  { name: 'budget_start_date', type: 'date', spellings: ['Budget Start Date'], description: 'Of the portfolio.' },
  { name: 'budget_end_date', type: 'date', spellings: ['Budget End Date'], description: 'Of the portfolio.' },
  {
    name: 'portfolio_state',
    type: 'state',
    spellings: ['State (Informational only)'],
    description: 'Of the portfolio.',
  },
  {
    name: 'in_budget',
    type: 'text',
    spellings: ['In Budget (Informational only)'],
    description: 'Whether the portfolio has budget left.',
  },
  {
    name: 'customer_search_term',
    type: 'verbatim',
    spellings: ['Customer Search Term'],
    description: 'What the shopper typed, as typed.',
  },
  { name: 'impressions', type: 'count', spellings: ['Impressions'], description: 'In the window; 0 on negatives.' },
  { name: 'clicks', type: 'count', spellings: ['Clicks'], description: 'In the window.' },
  { name: 'spend_micros', type: 'money', spellings: ['Spend'], description: 'In the window.' },
  { name: 'sales_micros', type: 'money', spellings: ['Sales'], description: 'In the window.' },
  { name: 'orders', type: 'count', spellings: ['Orders'], description: 'In the window.' },
  { name: 'units', type: 'count', spellings: ['Units'], description: 'In the window.' },
] as const satisfies readonly BulkColumn[];

export type BulkColumnName = (typeof bulkColumns)[number]['name'];

const indexes = new Map<string, number>(bulkColumns.map((column, index) => [column.name, index]));

/** Where a column's value stands in a row's `values`. */
export function bulkColumnIndex(name: BulkColumnName): number {
  return indexes.get(name) ?? -1;
}
