/** Headers of the sheets of a bulk workbook, byte for byte. */
const columns = (text: string): readonly string[] => text.split('|');

/** `Sponsored Products Campaigns`, 53 columns. */
export const SP_CAMPAIGNS_HEADER = columns(
  'Product|Entity|Operation|Campaign ID|Ad Group ID|Portfolio ID|Ad ID|Keyword ID|Product Targeting ID|' +
    'Campaign Name|Ad Group Name|Campaign Name (Informational only)|Ad Group Name (Informational only)|' +
    'Portfolio Name (Informational only)|Start Date|End Date|Targeting Type|State|' +
    'Campaign State (Informational only)|Ad Group State (Informational only)|Daily Budget|SKU|' +
    'ASIN (Informational only)|Eligibility Status (Informational only)|' +
    'Reason for Ineligibility (Informational only)|Ad Group Default Bid|' +
    'Ad Group Default Bid (Informational only)|Bid|Keyword Text|Native Language Keyword|Native Language Locale|' +
    'Match Type|Bidding Strategy|Placement|Percentage|Product Targeting Expression|' +
    'Resolved Product Targeting Expression (Informational only)|Audience ID|Shopper Cohort Percentage|' +
    'Shopper Cohort Type|Segment Name (Informational only)|Sites|Impressions|Clicks|Click-through Rate|Spend|' +
    'Sales|Orders|Units|Conversion Rate|ACOS|CPC|ROAS',
);

/** The same 53 columns in British and Canadian English, where some keep their capitals. */
export const SP_CAMPAIGNS_SENTENCE_CASE_HEADER = columns(
  'Product|Entity|Operation|Campaign ID|Ad Group ID|Portfolio ID|Ad ID|Keyword ID|Product Targeting ID|' +
    'Campaign name|Ad group name|Campaign name (Informational only)|Ad group name (Informational only)|' +
    'Portfolio name (Informational only)|Start date|End date|Targeting type|State|' +
    'Campaign state (Informational only)|Ad group state (Informational only)|Daily budget|SKU|' +
    'ASIN (Informational only)|Eligibility status (Informational only)|' +
    'Reason for ineligibility (Informational only)|Ad Group Default Bid|' +
    'Ad Group Default Bid (Informational only)|Bid|Keyword text|Native language keyword|Native language locale|' +
    'Match type|Bidding strategy|Placement|Percentage|Product targeting expression|' +
    'Resolved product targeting expression (Informational only)|Audience ID|Shopper Cohort Percentage|' +
    'Shopper cohort type|Segment name (Informational only)|Sites|Impressions|Clicks|Click-through rate|Spend|' +
    'Sales|Orders|Units|Conversion Rate|ACOS|CPC|ROAS',
);

/** `Portfolios`. */
export const PORTFOLIOS_HEADER = columns(
  'Product|Entity|Operation|Portfolio ID|Portfolio Name|Budget Amount|Budget Currency Code|Budget Policy|' +
    'Budget Start Date|Budget End Date|State (Informational only)|In Budget (Informational only)',
);

/** `Portfolios` in British and Canadian English. */
export const PORTFOLIOS_SENTENCE_CASE_HEADER = columns(
  'Product|Entity|Operation|Portfolio ID|Portfolio name|Budget amount|Budget currency code|Budget Policy|' +
    'Budget start date|Budget end date|State (Informational only)|In budget (Informational only)',
);

/** `SP Search Term Report`, the only place where search terms come with ids. */
export const SP_SEARCH_TERMS_HEADER = columns(
  'Product|Campaign ID|Ad Group ID|Keyword ID|Product Targeting ID|Campaign Name (Informational only)|' +
    'Ad Group Name (Informational only)|Portfolio Name (Informational only)|State|' +
    'Campaign State (Informational only)|Bid|Keyword Text|Match Type|Product Targeting Expression|' +
    'Resolved Product Targeting Expression (Informational only)|Customer Search Term|Impressions|Clicks|' +
    'Click-through Rate|Spend|Sales|Orders|Units|Conversion Rate|ACOS|CPC|ROAS',
);

/** Sheets that are there with a header only, because the account has no such ads. */
export const HEADER_ONLY_SHEETS = {
  'Sponsored Brands Campaigns': columns(
    'Product|Entity|Operation|Campaign ID|Draft Campaign ID|Portfolio ID|Ad Group ID|Keyword ID|' +
      'Product Targeting ID|Campaign Name|Campaign Name (Informational only)|Portfolio Name (Informational only)|' +
      'Start Date|End Date|State|Campaign State (Informational only)|Campaign Serving Status (Informational only)|' +
      'Budget Type|Budget|Bid Optimization|Bid Multiplier|Bid|Keyword Text|Match Type|Product Targeting Expression|' +
      'Resolved Product Targeting Expression (Informational only)|Ad Format|Ad Format (Informational only)|' +
      'Landing Page URL|Landing Page ASINs|Landing Page Type (Informational only)|Brand Entity ID|Brand Name|' +
      'Brand Logo Asset ID|Brand Logo URL (Informational only)|Custom Image Asset ID|Creative Headline|' +
      'Creative ASINs|Video Media IDs|Creative Type|Impressions|Clicks|Click-through Rate|Spend|Sales|Orders|Units|' +
      'Conversion Rate|ACOS|CPC|ROAS',
  ),
  'SB Multi Ad Group Campaigns': columns(
    'Product|Entity|Operation|Campaign ID|Portfolio ID|Ad Group ID|Ad ID|Keyword ID|Product Targeting ID|' +
      'Campaign Name|Ad Group Name|Ad Name|Campaign Name (Informational only)|Ad Group Name (Informational only)|' +
      'Portfolio Name (Informational only)|Start Date|End Date|State|Brand Entity ID|' +
      'Campaign State (Informational only)|Campaign Serving Status (Informational only)|' +
      'Campaign Serving Status Details (Informational only)|Rule Based Budget Is Processing (Informational only)|' +
      'Rule Based Budget Name (Informational only)|Rule Based Budget Value (Informational only)|' +
      'Rule Based Budget ID (Informational only)|Ad Group Serving Status (Informational only)|' +
      'Ad Group Serving Status Details (Informational only)|Budget Type|Budget|Bid Optimization|Product Location|' +
      'Bid|Placement|Percentage|Audience ID|Shopper Cohort Percentage|Shopper Cohort Type|' +
      'Segment Name (Informational only)|Keyword Text|Match Type|Native Language Keyword|Native Language Locale|' +
      'Product Targeting Expression|Resolved Product Targeting Expression (Informational only)|' +
      'Ad Serving Status (Informational only)|Ad Serving Status Details (Informational only)|Landing Page URL|' +
      'Landing Page ASINs|Landing Page Type|Brand Name|Consent To Translate|Brand Logo Asset ID|' +
      'Brand Logo URL (Informational only)|Brand Logo Crop|Custom Images|Creative Headline|Creative ASINs|' +
      'Video Asset IDs|Original Video Asset IDs (Informational only)|Subpages|Sites|Impressions|Clicks|' +
      'Click-through Rate|Spend|Sales|Orders|Units|Conversion Rate|ACOS|CPC|ROAS',
  ),
  'Sponsored Display Campaigns': columns(
    'Product|Entity|Operation|Campaign ID|Portfolio ID|Ad Group ID|Ad ID|Targeting ID|Campaign Name|' +
      'Ad Group Name|Campaign Name (Informational only)|Ad Group Name (Informational only)|' +
      'Portfolio Name (Informational only)|Start Date|End Date|State|Campaign State (Informational only)|' +
      'Ad Group State (Informational only)|Tactic|Budget Type|Budget|SKU|ASIN (Informational only)|' +
      'Ad Group Default Bid|Ad Group Default Bid (Informational only)|Bid|Bid Optimization|Cost Type|' +
      'Targeting Expression|Resolved Targeting Expression (Informational only)|Impressions|Clicks|' +
      'Click-through Rate|Spend|Sales|Orders|Units|Conversion Rate|ACOS|CPC|ROAS|Viewable Impressions|' +
      'Sales (Views & Clicks)|Orders (Views & Clicks)|Units (Views & Clicks)|ACOS (Views & Clicks)|' +
      'ROAS (Views & Clicks)',
  ),
  'SB Search Term Report': columns(
    'Product|Campaign ID|Ad Group ID|Keyword ID|Product Targeting ID|Campaign Name (Informational only)|' +
      'Ad Group Name (Informational only)|State|Campaign State (Informational only)|Bid|Keyword Text|Match Type|' +
      'Product Targeting Expression|Customer Search Term|Impressions|Clicks|Click-through Rate|Spend|Sales|Orders|' +
      'Units|Conversion Rate|ACOS|CPC|ROAS',
  ),
  'RAS Campaigns': columns(
    'Product|Entity|Operation|Campaign ID|Ad Group ID|Target ID|Product Ad ID|Portfolio ID|Retailer|Retailer ID|' +
      'Retailer Offer ID|Name|State|Start Date|End Date|Targeting Type|Target Type|Target Level|Budget|Budget Type|' +
      'SKU|Ad Group Default Bid|Negative|Product Targeting Expression|Bid|Currency Code|Keyword Text|' +
      'Keyword Match Type|Auto Match Type|Bidding Strategy|Bidding Adjustment Placement|' +
      'Bidding Adjustment Percentage|Impressions|Clicks|Click-through Rate|Spend|Sales|Orders|Units|' +
      'Conversion Rate|ACOS|CPC|ROAS',
  ),
  'RAS Search Term Report': columns(
    'Product|Campaign ID|Ad Group ID|Target ID|Retailer|Retailer ID|Retailer Offer ID|Campaign Name|' +
      'Ad Group Name|State|Negative|Target Level|Bid|Currency Code|Keyword|Match Type|' +
      'Resolved Product Targeting Expression|Customer Search Term|Impressions|Clicks|Click-through Rate|Spend|' +
      'Sales|Orders|Units|Conversion Rate|ACOS|CPC|ROAS',
  ),
  'Budget Rules': columns(
    'Product|Entity|Operation|Budget Rule ID|Budget Rule Name|Budget Rule State|' +
      'Budget Rule Status (Informational only)|Budget Rule Type|Budget Rule Created Date (Informational only)|' +
      'Budget Rule Last Updated Date (Informational only)|Campaign ID|Campaign Name (Informational only)|' +
      'Performance Measure Metric|Performance Measure Comparison|Performance Measure Threshold|' +
      'Budget Rule Increase By Type|Budget Rule Increase By Value|Recurrence Type|Monday|Tuesday|Wednesday|' +
      'Thursday|Friday|Saturday|Sunday|Intraday Schedule Start Time|Intraday Schedule End Time|' +
      'Date Range Type Rule Duration Start Date|Date Range Type Rule Duration End Date|Event ID|' +
      'Event Name (Informational only)|Event Start Date (Informational only)|Event End Date (Informational only)',
  ),
  'Sponsored Brands campaigns': columns(
    'Product|Entity|Operation|Campaign ID|Draft campaign ID|Portfolio ID|Ad Group ID|Keyword ID|' +
      'Product Targeting ID|Campaign name|Campaign name (Informational only)|Portfolio name (Informational only)|' +
      'Start date|End date|State|Campaign state (Informational only)|Campaign serving status (Informational only)|' +
      'Budget type|Budget|Bid optimization|Bid Multiplier|Bid|Keyword text|Match type|Product targeting expression|' +
      'Resolved product targeting expression (Informational only)|Ad format|Ad format (Informational only)|' +
      'Landing page URL|Landing page ASINs|Landing page type (Informational only)|Brand Entity ID|Brand name|' +
      'Brand logo asset ID|Brand logo URL (Informational only)|Custom image asset ID|Creative headline|' +
      'Creative ASINs|Video media IDs|Creative Type|Impressions|Clicks|Click-through rate|Spend|Sales|Orders|Units|' +
      'Conversion Rate|ACOS|CPC|ROAS',
  ),
} as const;
