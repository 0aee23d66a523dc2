/** Headers of the console reports, byte for byte: some end in a space. */
const columns = (text: string): readonly string[] => text.split('|');

/** Targeting report, daily, 2026. */
export const TARGETING_HEADER = columns(
  'Date|Portfolio name|Currency|Campaign Name|Country|Ad Group Name|Retailer|Targeting|Match Type|Impressions|' +
    'Top-of-search Impression Share|Clicks|Click-Thru Rate (CTR)|Cost Per Click (CPC)|Spend|' +
    'Total Advertising Cost of Sales (ACOS) |Total Return on Advertising Spend (ROAS)|7 Day Total Sales |' +
    '7 Day Total Orders (#)|7 Day Total Units (#)|7 Day Conversion Rate|7 Day Advertised SKU Units (#)|' +
    '7 Day Other SKU Units (#)|7 Day Advertised SKU Sales |7 Day Other SKU Sales ',
);

/** Advertised product report, daily, 2026. */
export const ADVERTISED_PRODUCT_HEADER = columns(
  'Date|Portfolio name|Currency|Campaign Name|Ad Group Name|Retailer|Country|Advertised SKU|Advertised ASIN|' +
    'Impressions|Clicks|Click-Thru Rate (CTR)|Cost Per Click (CPC)|Spend|7 Day Total Sales |' +
    'Total Advertising Cost of Sales (ACOS) |Total Return on Advertising Spend (ROAS)|7 Day Total Orders (#)|' +
    '7 Day Total Units (#)|7 Day Conversion Rate|7 Day Advertised SKU Units (#)|7 Day Other SKU Units (#)|' +
    '7 Day Advertised SKU Sales |7 Day Other SKU Sales ',
);

/** Search term report, daily, 2026. */
export const SEARCH_TERM_HEADER = columns(
  'Date|Portfolio name|Currency|Campaign Name|Ad Group Name|Retailer|Country|Targeting|Match Type|' +
    'Customer Search Term|Impressions|Clicks|Click-Thru Rate (CTR)|Cost Per Click (CPC)|Spend|7 Day Total Sales |' +
    'Total Advertising Cost of Sales (ACOS) |Total Return on Advertising Spend (ROAS)|7 Day Total Orders (#)|' +
    '7 Day Total Units (#)|7 Day Conversion Rate|7 Day Advertised SKU Units (#)|7 Day Other SKU Units (#)|' +
    '7 Day Advertised SKU Sales |7 Day Other SKU Sales ',
);

/** Campaign report, daily, 2019. */
export const CAMPAIGN_HEADER = columns(
  'Date|Start Date|End Date|Portfolio name|Campaign Type|Campaign Name|Status|Currency|Budget|Targeting Type|' +
    'Bidding strategy|Impressions|Clicks|Click-Thru Rate (CTR)|Spend|Cost Per Click (CPC)|7 Day Total Orders (#)|' +
    'Total Advertising Cost of Sales (ACoS) |7 Day Total Sales ',
);

/** Campaign report, daily, with the year before beside each figure. */
export const CAMPAIGN_LAST_YEAR_HEADER = columns(
  'Date|Start Date|End Date|Portfolio name|Campaign Type|Campaign Name|Status|Currency|Budget|Targeting Type|' +
    'Bidding strategy|Impressions|Last Year Impressions|Clicks|Last Year Clicks|Click-Thru Rate (CTR)|Spend|' +
    'Last Year Spend|Cost Per Click (CPC)|Last Year Cost Per Click (CPC)|7 Day Total Orders (#)|' +
    'Total Advertising Cost of Sales (ACoS) |7 Day Total Sales ',
);
