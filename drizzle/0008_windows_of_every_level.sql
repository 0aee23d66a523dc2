-- What it holds is made again from the daily figures below, for every level.
TRUNCATE ads.metrics_windows;
--> statement-breakpoint
ALTER TABLE "ads"."metrics_windows" RENAME COLUMN "campaign_id" TO "entity_id";
--> statement-breakpoint
DROP INDEX "ads"."idx_metrics_windows_spend";
--> statement-breakpoint
DROP INDEX "ads"."idx_metrics_windows_seller";
--> statement-breakpoint
ALTER TABLE "ads"."metrics_windows" DROP CONSTRAINT "pk_metrics_windows";
--> statement-breakpoint
ALTER TABLE "ads"."metrics_windows" ADD COLUMN "level" text NOT NULL;
--> statement-breakpoint
ALTER TABLE "ads"."metrics_windows" ADD COLUMN "days" smallint NOT NULL;
--> statement-breakpoint
INSERT INTO ads.metrics_windows
  (agency_id, seller_id, entity_id, level, window_days, last_day, days,
   impressions, clicks, spend_micros, sales_micros, orders, units)
SELECT d.agency_id, d.seller_id, d.entity_id, d.level, w.days, s.last_day, count(*),
       app.sum(d.impressions), app.sum(d.clicks), app.sum(d.spend_micros), app.sum(d.sales_micros), app.sum(d.orders),
       app.sum(d.units)
  FROM catalog.sellers s
  JOIN ads.metrics_daily d ON d.agency_id = s.agency_id AND d.seller_id = s.id
  JOIN unnest(ARRAY[7, 14, 30, 60, 90]) AS w (days) ON d.date > s.last_day - w.days AND d.date <= s.last_day
 GROUP BY d.agency_id, d.seller_id, d.entity_id, d.level, w.days, s.last_day;
--> statement-breakpoint
-- The primary key carries the figures, so that a window is read from the index alone.
ALTER TABLE "ads"."metrics_windows" ADD CONSTRAINT "pk_metrics_windows" PRIMARY KEY("agency_id","window_days","entity_id") INCLUDE ("last_day", "days", "impressions", "clicks", "spend_micros", "sales_micros", "orders", "units");
--> statement-breakpoint
CREATE INDEX "idx_metrics_windows_spend" ON "ads"."metrics_windows" USING btree ("agency_id","window_days","spend_micros","entity_id") WHERE "level" = 'campaign';
--> statement-breakpoint
CREATE INDEX "idx_metrics_windows_seller" ON "ads"."metrics_windows" USING btree ("agency_id","seller_id");
--> statement-breakpoint
ALTER TABLE "ads"."metrics_windows" ADD CONSTRAINT "chk_metrics_windows_level" CHECK ("ads"."metrics_windows"."level" IN ('seller', 'campaign', 'ad_group', 'target', 'product_ad'));
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_ad_groups_campaign";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_campaign_negative_keywords_campaign";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_campaign_negative_product_targetings_campaign";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_campaigns_seller";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_campaigns_portfolio";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_keywords_ad_group";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_negative_keywords_ad_group";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_negative_product_targetings_ad_group";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_portfolios_seller";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_product_ads_ad_group";
--> statement-breakpoint
DROP INDEX "ads"."idx_sp_product_targetings_ad_group";
--> statement-breakpoint
CREATE INDEX "idx_sp_ad_groups_campaign" ON "ads"."sp_ad_groups" USING btree ("agency_id","campaign_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_campaign_negative_keywords_campaign" ON "ads"."sp_campaign_negative_keywords" USING btree ("agency_id","campaign_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_campaign_negative_product_targetings_campaign" ON "ads"."sp_campaign_negative_product_targetings" USING btree ("agency_id","campaign_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_campaigns_seller" ON "ads"."sp_campaigns" USING btree ("agency_id","seller_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_campaigns_portfolio" ON "ads"."sp_campaigns" USING btree ("agency_id","portfolio_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_keywords_ad_group" ON "ads"."sp_keywords" USING btree ("agency_id","ad_group_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_negative_keywords_ad_group" ON "ads"."sp_negative_keywords" USING btree ("agency_id","ad_group_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_negative_product_targetings_ad_group" ON "ads"."sp_negative_product_targetings" USING btree ("agency_id","ad_group_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_portfolios_seller" ON "ads"."sp_portfolios" USING btree ("agency_id","seller_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_product_ads_ad_group" ON "ads"."sp_product_ads" USING btree ("agency_id","ad_group_id","id");
--> statement-breakpoint
CREATE INDEX "idx_sp_product_targetings_ad_group" ON "ads"."sp_product_targetings" USING btree ("agency_id","ad_group_id","id");
