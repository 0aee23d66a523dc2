import type { Sql } from 'postgres';
import type { TestSeller } from './catalog.ts';
import { type Columns, insertRow, nextNumber } from './insert.ts';

const UPLOAD = '00000000-0000-7000-8000-00000000000f';

/** An entity of the ads tree, with what its children and figures need to know. */
export interface TestEntity {
  readonly id: string;
  readonly seller: TestSeller;
}

async function insertObserved(sql: Sql, table: string, seller: TestSeller, columns: Columns): Promise<TestEntity> {
  const { id } = await insertRow(sql, `ads.${table}`, {
    agency_id: seller.agencyId,
    seller_id: seller.id,
    observed_at: new Date('2026-11-19T06:00:00Z'),
    upload_id: UPLOAD,
    ...columns,
  });
  return { id, seller };
}

export function insertPortfolio(sql: Sql, seller: TestSeller, columns: Columns = {}): Promise<TestEntity> {
  const number = nextNumber();
  return insertObserved(sql, 'sp_portfolios', seller, {
    amazon_portfolio_id: `${number}`,
    name: `Portfolio ${number}`,
    ...columns,
  });
}

export function insertCampaign(sql: Sql, seller: TestSeller, columns: Columns = {}): Promise<TestEntity> {
  const number = nextNumber();
  return insertObserved(sql, 'sp_campaigns', seller, {
    amazon_campaign_id: `${number}`,
    name: `Campaign ${number}`,
    state: 'enabled',
    targeting_type: 'manual',
    daily_budget_micros: '25000000',
    ...columns,
  });
}

export function insertAdGroup(sql: Sql, campaign: TestEntity, columns: Columns = {}): Promise<TestEntity> {
  const number = nextNumber();
  return insertObserved(sql, 'sp_ad_groups', campaign.seller, {
    campaign_id: campaign.id,
    amazon_ad_group_id: `${number}`,
    name: `Ad group ${number}`,
    state: 'enabled',
    default_bid_micros: '750000',
    ...columns,
  });
}

export function insertKeyword(sql: Sql, adGroup: TestEntity, columns: Columns = {}): Promise<TestEntity> {
  const number = nextNumber();
  return insertObserved(sql, 'sp_keywords', adGroup.seller, {
    ad_group_id: adGroup.id,
    amazon_keyword_id: `${number}`,
    keyword_text: `keyword ${number}`,
    match_type: 'exact',
    state: 'enabled',
    ...columns,
  });
}

export function insertProductTargeting(sql: Sql, adGroup: TestEntity, columns: Columns = {}): Promise<TestEntity> {
  const number = nextNumber();
  return insertObserved(sql, 'sp_product_targetings', adGroup.seller, {
    ad_group_id: adGroup.id,
    amazon_target_id: `${number}`,
    expression: `asin="B0TEST${number}"`,
    state: 'enabled',
    ...columns,
  });
}

export function insertProductAd(sql: Sql, adGroup: TestEntity, columns: Columns = {}): Promise<TestEntity> {
  const number = nextNumber();
  return insertObserved(sql, 'sp_product_ads', adGroup.seller, {
    ad_group_id: adGroup.id,
    amazon_ad_id: `${number}`,
    sku: `SKU-${number}`,
    state: 'enabled',
    ...columns,
  });
}

/** The four kinds of negative targeting by their tables; the owner is an ad group, or a campaign for the last two. */
export function insertNegative(
  sql: Sql,
  kind: 'keyword' | 'product_targeting' | 'campaign_keyword' | 'campaign_product_targeting',
  owner: TestEntity,
  columns: Columns = {},
): Promise<TestEntity> {
  const number = nextNumber();
  const ofCampaign = kind.startsWith('campaign_');
  const table = {
    keyword: 'sp_negative_keywords',
    product_targeting: 'sp_negative_product_targetings',
    campaign_keyword: 'sp_campaign_negative_keywords',
    campaign_product_targeting: 'sp_campaign_negative_product_targetings',
  }[kind];
  return insertObserved(sql, table, owner.seller, {
    [ofCampaign ? 'campaign_id' : 'ad_group_id']: owner.id,
    state: 'enabled',
    ...(kind.endsWith('keyword')
      ? { amazon_keyword_id: `${number}`, keyword_text: `not ${number}`, match_type: 'negative_exact' }
      : { amazon_target_id: `${number}`, expression: `asin="B0NOT${number}"` }),
    ...columns,
  });
}

export function insertBiddingAdjustment(sql: Sql, campaign: TestEntity, columns: Columns = {}): Promise<TestEntity> {
  return insertObserved(sql, 'sp_campaign_bidding_adjustments', campaign.seller, {
    campaign_id: campaign.id,
    placement: 'placement_top',
    percentage: 25,
    ...columns,
  });
}

/** Figures of a day. Money in micros. */
export interface TestFigures {
  readonly impressions?: number;
  readonly clicks?: number;
  readonly spend_micros?: number | string;
  readonly sales_micros?: number | string;
  readonly orders?: number;
  readonly units?: number | null;
}

/** One row of daily figures. A seller has its own, under its own id. */
export async function insertDay(
  sql: Sql,
  entity: TestEntity | TestSeller,
  level: 'seller' | 'campaign' | 'ad_group' | 'target' | 'product_ad',
  date: string,
  figures: TestFigures = {},
): Promise<void> {
  const seller = 'seller' in entity ? entity.seller : entity;
  await sql`INSERT INTO ads.metrics_daily ${sql({
    agency_id: seller.agencyId,
    entity_id: entity.id,
    date,
    level,
    seller_id: seller.id,
    impressions: 0,
    clicks: 0,
    spend_micros: 0,
    sales_micros: 0,
    orders: 0,
    units: null,
    ...figures,
  })}`;
}

/** A kept window of an entity. */
export async function insertWindow(
  sql: Sql,
  entity: TestEntity,
  level: 'campaign' | 'ad_group' | 'target' | 'product_ad',
  window: { days: 7 | 14 | 30 | 60 | 90; lastDay: string; daysWithData?: number },
  figures: TestFigures = {},
): Promise<void> {
  await sql`INSERT INTO ads.metrics_windows ${sql({
    agency_id: entity.seller.agencyId,
    seller_id: entity.seller.id,
    entity_id: entity.id,
    level,
    window_days: window.days,
    last_day: window.lastDay,
    days: window.daysWithData ?? 1,
    impressions: 0,
    clicks: 0,
    spend_micros: 0,
    sales_micros: 0,
    orders: 0,
    units: null,
    ...figures,
  })}`;
}
