import type { Sql } from 'postgres';
import type { TestSeller } from './import-fixture.ts';

/**
 * Everything that a seller's campaign reports have left: the rows with their uploads' files, and the daily figures of the
 * seller and its campaigns. Entities by Amazon's ids and uploads by file name, so that two sellers can be compared. Without
 * the names that rows came under, which only the first file of a renamed campaign decides.
 */
export async function storedCampaignRows(sql: Sql, { sellerId }: TestSeller) {
  const rows = await sql`
    SELECT f.report_date::text AS day, f.key_hash::text AS key, f.time_unit, f.start_date::text, f.end_date::text,
           u.file_name AS file, f.source_line AS line, c.amazon_campaign_id AS campaign, f.attribution_days,
           f.impressions::text, f.clicks::text, f.spend_micros::text AS spend, f.sales_micros::text AS sales,
           f.orders::text, f.budget_micros::text AS budget, f.status, f.portfolio_name AS portfolio
      FROM reports.rpt_sponsored_products_campaign f
      JOIN reports.report_upload_history u ON u.id = f.upload_id
      LEFT JOIN ads.sp_campaigns c ON c.id = f.campaign_id
     WHERE f.seller_id = ${sellerId} ORDER BY 1, 2`;
  const figures = await sql`
    SELECT d.level, c.amazon_campaign_id AS campaign, d.date::text AS day, d.impressions::text, d.clicks::text,
           d.spend_micros::text AS spend, d.sales_micros::text AS sales, d.orders::text
      FROM ads.metrics_daily d LEFT JOIN ads.sp_campaigns c ON c.id = d.entity_id
     WHERE d.seller_id = ${sellerId} AND d.level IN ('seller', 'campaign') ORDER BY 1, 2, 3`;
  const [days] = await sql`
    SELECT first_day::text AS first, last_day::text AS last FROM catalog.sellers WHERE id = ${sellerId}`;
  return { rows: [...rows], figures: [...figures], days };
}
