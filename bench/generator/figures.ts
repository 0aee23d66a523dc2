import { measureNames } from '@sellergraph/db/ads/tables/measure-columns';
import type { TransactionSql } from 'postgres';
import { uniform, uuid } from './expressions.ts';
import { lastDay, type Sizes } from './sizes.ts';

const columns = `agency_id, entity_id, date, level, seller_id, ${measureNames.join(', ')}`;

/**
 * Writes the daily figures of one agency from what `writeStructure` has planned: keywords on some days, ad groups on the
 * days of their keywords, campaigns and sellers on every day.
 */
export async function writeFigures(sql: TransactionSql, agency: number, sizes: Sizes): Promise<void> {
  const agencyId = uuid('agency', agency, '0');
  const firstDay = `(date '${lastDay}' - ${sizes.days - 1})`;
  await sql.unsafe(`
    INSERT INTO ads.metrics_daily (${columns})
    SELECT ${agencyId}, k.id, ${firstDay} + d.day, 'target', k.seller_id, i.impressions, c.clicks,
           c.clicks * k.cpc_cents * 10000::bigint, o.orders * k.price_cents * 10000::bigint, o.orders,
           o.orders + (o.orders * ${uniform('k.n * 1000 + d.day', 45)})::bigint
      FROM keyword_plan k
     CROSS JOIN generate_series(0, ${sizes.days - 1}) AS d (day)
     CROSS JOIN LATERAL (SELECT 1 + floor(k.weight * 40 * ${uniform('k.n * 1000 + d.day', 42)})::bigint) i (impressions)
     CROSS JOIN LATERAL (SELECT floor(i.impressions * 0.02 + ${uniform('k.n * 1000 + d.day', 43)})::bigint) c (clicks)
     CROSS JOIN LATERAL (SELECT floor(c.clicks * 0.11 + ${uniform('k.n * 1000 + d.day', 44)})::bigint) o (orders)
     WHERE ${uniform('k.n * 1000 + d.day', 41)} < k.activity`);
  await sql.unsafe(`
    -- Targeting leaves out what was deleted: the levels above have a little more.
    CREATE TEMP TABLE ad_group_days AS
    SELECT k.ad_group_id, m.date, k.seller_id, ${measureNames.map((name) => `sum(m.${name})::bigint AS ${name}`).join(', ')}
      FROM ads.metrics_daily m JOIN keyword_plan k ON k.id = m.entity_id
     WHERE m.agency_id = ${agencyId}
     GROUP BY k.ad_group_id, m.date, k.seller_id;
    INSERT INTO ads.metrics_daily (${columns})
    SELECT ${agencyId}, ad_group_id, date, 'ad_group', seller_id, ${more('')} FROM ad_group_days`);
  await sql.unsafe(`
    CREATE TEMP TABLE campaign_days AS
    SELECT a.campaign_id, g.date, a.seller_id, ${measureNames.map((name) => `sum(g.${name})::bigint AS ${name}`).join(', ')}
      FROM ad_group_days g JOIN ad_group_plan a ON a.id = g.ad_group_id
     GROUP BY a.campaign_id, g.date, a.seller_id;
    INSERT INTO ads.metrics_daily (${columns})
    SELECT ${agencyId}, c.id, ${firstDay} + d.day, 'campaign', c.seller_id, ${more('f.')}
      FROM campaign_plan c
     CROSS JOIN generate_series(0, ${sizes.days - 1}) AS d (day)
      LEFT JOIN campaign_days f ON f.campaign_id = c.id AND f.date = ${firstDay} + d.day`);
  await sql.unsafe(`
    INSERT INTO ads.metrics_daily (${columns})
    SELECT agency_id, seller_id, date, 'seller', seller_id, ${measureNames.map((name) => `sum(${name})::bigint`).join(', ')}
      FROM ads.metrics_daily WHERE agency_id = ${agencyId} AND level = 'campaign'
     GROUP BY agency_id, seller_id, date`);
  await sql.unsafe('DROP TABLE campaign_plan, ad_group_plan, keyword_plan, ad_group_days, campaign_days');
}

/** The measures of the level below and a twentieth; money stays a whole number of cents. */
function more(alias: string): string {
  return measureNames
    .map((name) => {
      const value = `coalesce(${alias}${name}, 0)`;
      return name.endsWith('_micros') ? `(${value} + ${value} / 200000 * 10000)` : `(${value} + ${value} / 20)`;
    })
    .join(', ');
}
