import { marketplaces } from '@sellergraph/core/marketplaces';
import type { TransactionSql } from 'postgres';
import { choice, oneOf, uniform, uuid } from './expressions.ts';
import type { Sizes } from './sizes.ts';

/** The marketplaces that the sellers are in, in turn. */
const sellersIn = ['US', 'UK', 'DE', 'CA', 'FR'] as const;

const products = [
  'Kitchen Scale',
  'Garlic Press',
  'Yoga Mat',
  'Water Bottle',
  'Dog Leash',
  'Desk Lamp',
  'Phone Stand',
  'Baking Sheet',
  'Travel Pillow',
  'Cutting Board',
];
const qualities = ['stainless', 'foldable', 'large', 'beginner', 'premium', 'non slip', 'set of 4', 'lightweight'];

/** When every record was seen, and the upload that is said to have brought it. */
const seen = `'2026-11-01 06:00:00+00', '00000000-0000-7000-8000-000000000000'`;

/** The number of a record's parent, when every parent has `count` children. */
const parent = (count: number) => `((g.n - 1) / ${count} + 1)`;

/**
 * Writes the tree of one agency: sellers, campaigns, ad groups, keywords and the names that reports know them by. What
 * their figures are made from stays in the temporary tables `campaign_plan`, `ad_group_plan` and `keyword_plan`.
 */
export async function writeStructure(sql: TransactionSql, agency: number, sizes: Sizes): Promise<void> {
  const campaigns = sizes.sellers * sizes.campaignsPerSeller;
  const adGroups = campaigns * sizes.adGroupsPerCampaign;
  const keywords = adGroups * sizes.keywordsPerAdGroup;
  const agencyId = uuid('agency', agency, '0');
  await sql.unsafe(sellers(agency, sizes.sellers));
  await sql.unsafe(`
    -- Few campaigns carry most of the demand.
    CREATE TEMP TABLE campaign_plan AS
    SELECT g.n, ${uuid('campaign', agency, 'g.n')} AS id,
           ${uuid('seller', agency, parent(sizes.campaignsPerSeller))} AS seller_id,
           power(${uniform('g.n', 11)} + 0.02, -0.8) AS weight, ${oneOf(products, 'g.n', 12)} AS product
      FROM generate_series(1, ${campaigns}) AS g (n);
    CREATE TEMP TABLE ad_group_plan AS
    SELECT g.n, ${uuid('adGroup', agency, 'g.n')} AS id, c.id AS campaign_id, c.seller_id, c.product, c.weight
      FROM generate_series(1, ${adGroups}) AS g (n)
      JOIN campaign_plan c ON c.n = ${parent(sizes.adGroupsPerCampaign)};
    -- One keyword of an ad group is seen every third day, most every other week.
    CREATE TEMP TABLE keyword_plan AS
    SELECT g.n, ${uuid('keyword', agency, 'g.n')} AS id, a.id AS ad_group_id, a.seller_id, a.product,
           a.weight * power(${uniform('g.n', 31)} + 0.1, -0.5) AS weight,
           0.342 / row_number() OVER (PARTITION BY a.id ORDER BY ${uniform('g.n', 32)})
             * (0.6 + 0.8 * ${uniform('a.n', 33)}) AS activity,
           20 + ${choice(180, 'g.n', 34)} AS cpc_cents, 900 + ${choice(4000, 'a.n', 35)} AS price_cents
      FROM generate_series(1, ${keywords}) AS g (n)
      JOIN ad_group_plan a ON a.n = ${parent(sizes.keywordsPerAdGroup)}`);
  await sql.unsafe(`
    INSERT INTO ads.sp_campaigns (agency_id, id, seller_id, amazon_campaign_id, name, state, targeting_type,
                                  bidding_strategy, daily_budget_micros, start_date, observed_at, upload_id)
    SELECT ${agencyId}, id, seller_id, (200000000000000 + n)::text,
           'SP | ' || product || ' ' || lpad(n::text, 4, '0') || ' | ' || ${oneOf(['Exact', 'Broad', 'Mix'], 'n', 13)},
           ${oneOf(['enabled', 'enabled', 'enabled', 'enabled', 'paused', 'archived'], 'n', 14)}, 'manual',
           ${oneOf(['down_only', 'up_and_down', 'fixed'], 'n', 15)}, (5 + ${choice(95, 'n', 16)}) * 1000000::bigint,
           date '2025-01-01' + ${choice(400, 'n', 17)}, ${seen}
      FROM campaign_plan ORDER BY n;
    INSERT INTO ads.sp_ad_groups (agency_id, id, seller_id, campaign_id, amazon_ad_group_id, name, state,
                                  default_bid_micros, observed_at, upload_id)
    SELECT ${agencyId}, id, seller_id, campaign_id, (300000000000000 + n)::text, product || ' group ' || n,
           ${oneOf(['enabled', 'enabled', 'enabled', 'paused'], 'n', 21)},
           (20 + ${choice(180, 'n', 22)}) * 10000::bigint, ${seen}
      FROM ad_group_plan ORDER BY n;
    INSERT INTO ads.sp_keywords (agency_id, id, seller_id, ad_group_id, amazon_keyword_id, keyword_text, match_type,
                                 state, bid_micros, observed_at, upload_id)
    SELECT ${agencyId}, id, seller_id, ad_group_id, (400000000000000 + n)::text,
           ${oneOf(qualities, 'n', 36)} || ' ' || lower(product) || ' ' || n,
           ${oneOf(['exact', 'phrase', 'broad'], 'n', 37)}, ${oneOf(['enabled', 'enabled', 'enabled', 'paused'], 'n', 38)},
           CASE WHEN ${uniform('n', 39)} < 0.7 THEN cpc_cents * 10000::bigint END, ${seen}
      FROM keyword_plan ORDER BY n;
    INSERT INTO ads.sp_name_history (agency_id, id, seller_id, entity_type, entity_id, parent_id, name, upload_id)
    SELECT agency_id, ${uuid('name', agency, 'row_number() OVER ()')}, seller_id, type, id, parent_id, name, upload_id
      FROM (SELECT agency_id, seller_id, 'campaign' AS type, id, NULL::uuid AS parent_id, name, upload_id
              FROM ads.sp_campaigns WHERE agency_id = ${agencyId}
             UNION ALL
            SELECT agency_id, seller_id, 'ad_group', id, campaign_id, name, upload_id
              FROM ads.sp_ad_groups WHERE agency_id = ${agencyId}) AS named`);
}

function sellers(agency: number, count: number): string {
  const place = `(ARRAY[${sellersIn.map((code) => `'${code}'`).join(', ')}])[1 + g.n % ${sellersIn.length}]`;
  const of = (fact: 'currency' | 'timeZone') =>
    `CASE ${place} ${sellersIn.map((code) => `WHEN '${code}' THEN '${marketplaces[code][fact]}'`).join(' ')} END`;
  return `
    INSERT INTO catalog.sellers (agency_id, id, name, amazon_seller_id, marketplace, currency, time_zone)
    SELECT ${uuid('agency', agency, '0')}, ${uuid('seller', agency, 'g.n')}, 'Bench seller ' || lpad(g.n::text, 3, '0'),
           'A' || lpad((${agency} * 100000 + g.n)::text, 13, '0'), ${place}, ${of('currency')}, ${of('timeZone')}
      FROM generate_series(1, ${count}) AS g (n)`;
}
