import type { BulkColumnName, BulkEntity } from '@sellergraph/core/reports/bulk-operations';

/** How one kind of entity of a bulk workbook is kept: its table, what identifies it, what it belongs to. */
export interface StructureKind {
  readonly entity: BulkEntity;
  /** Kind as facts and the name history spell it. */
  readonly entityType: string;
  readonly table: string;
  /** Table columns that identify a row within its parent, each with the workbook's column. */
  readonly identity: readonly (readonly [column: string, source: string])[];
  /** The entity above, found by Amazon's id; none where the seller itself is above. */
  readonly parent: ParentLink | null;
  /** A link that may be blank. */
  readonly link?: ParentLink;
  /** Columns that the workbook sets, each with an SQL expression over the staged row `s`. */
  readonly columns: readonly (readonly [column: string, expression: string])[];
  /** Column of the name whose history is kept. */
  readonly named?: true;
  /** Negatives carry zeros for figures: nothing to keep. */
  readonly withoutFigures?: true;
}

export interface ParentLink {
  readonly column: string;
  readonly table: string;
  readonly amazonColumn: string;
  readonly source: BulkColumnName;
}

const campaign: ParentLink = {
  column: 'campaign_id',
  table: 'sp_campaigns',
  amazonColumn: 'amazon_campaign_id',
  source: 'campaign_id',
};
const adGroup: ParentLink = {
  column: 'ad_group_id',
  table: 'sp_ad_groups',
  amazonColumn: 'amazon_ad_group_id',
  source: 'ad_group_id',
};

const same = (name: BulkColumnName) => [name, `s.${name}`] as const;
const keyword = [same('keyword_text'), same('match_type'), same('state')] as const;
const target = [
  ['expression', 's.product_targeting_expression'],
  ['resolved_expression', 's.resolved_product_targeting_expression'],
  same('state'),
] as const;

/** Every kind, parents before what belongs to them. A new kind of entity is one entry here and its table. */
export const structureKinds: readonly StructureKind[] = [
  {
    entity: 'Portfolio',
    entityType: 'portfolio',
    table: 'sp_portfolios',
    identity: [['amazon_portfolio_id', 's.portfolio_id']],
    parent: null,
    columns: [
      ['name', 's.portfolio_name'],
      ['budget_micros', 's.budget_amount_micros'],
      ['budget_currency', 's.budget_currency_code'],
      same('budget_policy'),
      same('budget_start_date'),
      same('budget_end_date'),
      ['state', 's.portfolio_state'],
      ['in_budget', "CASE lower(s.in_budget) WHEN 'in budget' THEN true WHEN 'out of budget' THEN false END"],
    ],
    named: true,
    withoutFigures: true,
  },
  {
    entity: 'Campaign',
    entityType: 'campaign',
    table: 'sp_campaigns',
    identity: [['amazon_campaign_id', 's.campaign_id']],
    parent: null,
    link: {
      column: 'portfolio_id',
      table: 'sp_portfolios',
      amazonColumn: 'amazon_portfolio_id',
      source: 'portfolio_id',
    },
    columns: [
      ['name', 's.campaign_name'],
      same('state'),
      ['targeting_type', 'lower(s.targeting_type)'],
      same('bidding_strategy'),
      same('daily_budget_micros'),
      same('start_date'),
      same('end_date'),
    ],
    named: true,
  },
  {
    entity: 'Ad Group',
    entityType: 'ad_group',
    table: 'sp_ad_groups',
    identity: [['amazon_ad_group_id', 's.ad_group_id']],
    parent: campaign,
    columns: [['name', 's.ad_group_name'], same('state'), ['default_bid_micros', 's.ad_group_default_bid_micros']],
    named: true,
  },
  {
    entity: 'Product Ad',
    entityType: 'product_ad',
    table: 'sp_product_ads',
    identity: [['amazon_ad_id', 's.ad_id']],
    parent: adGroup,
    columns: [same('sku'), same('asin'), same('state'), same('eligibility_status'), same('ineligibility_reason')],
  },
  {
    entity: 'Keyword',
    entityType: 'keyword',
    table: 'sp_keywords',
    identity: [['amazon_keyword_id', 's.keyword_id']],
    parent: adGroup,
    columns: [...keyword, same('native_language_keyword'), same('native_language_locale'), same('bid_micros')],
  },
  {
    entity: 'Product Targeting',
    entityType: 'product_targeting',
    table: 'sp_product_targetings',
    identity: [['amazon_target_id', 's.product_targeting_id']],
    parent: adGroup,
    columns: [...target, same('bid_micros')],
  },
  {
    entity: 'Bidding Adjustment',
    entityType: 'bidding_adjustment',
    table: 'sp_campaign_bidding_adjustments',
    identity: [
      ['placement', "coalesce(s.placement, '')"],
      ['audience_id', "coalesce(s.audience_id, '')"],
    ],
    parent: campaign,
    columns: [['percentage', 'coalesce(s.percentage, s.shopper_cohort_percentage, 0)::integer']],
  },
  {
    entity: 'Negative Keyword',
    entityType: 'negative_keyword',
    table: 'sp_negative_keywords',
    identity: [['amazon_keyword_id', 's.keyword_id']],
    parent: adGroup,
    columns: keyword,
    withoutFigures: true,
  },
  {
    entity: 'Campaign Negative Keyword',
    entityType: 'campaign_negative_keyword',
    table: 'sp_campaign_negative_keywords',
    identity: [['amazon_keyword_id', 's.keyword_id']],
    parent: campaign,
    columns: keyword,
    withoutFigures: true,
  },
  {
    entity: 'Negative Product Targeting',
    entityType: 'negative_product_targeting',
    table: 'sp_negative_product_targetings',
    identity: [['amazon_target_id', 's.product_targeting_id']],
    parent: adGroup,
    columns: target,
    withoutFigures: true,
  },
  {
    entity: 'Campaign Negative Product Targeting',
    entityType: 'campaign_negative_product_targeting',
    table: 'sp_campaign_negative_product_targetings',
    identity: [['amazon_target_id', 's.product_targeting_id']],
    parent: campaign,
    columns: target,
    withoutFigures: true,
  },
];
