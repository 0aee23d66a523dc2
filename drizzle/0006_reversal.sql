CREATE TABLE "reports"."report_key_aliases" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_type" text NOT NULL,
	"key_hash" uuid NOT NULL,
	"earliest_key" uuid NOT NULL,
	CONSTRAINT "pk_report_key_aliases" PRIMARY KEY("agency_id","seller_id","report_type","key_hash")
);
--> statement-breakpoint
CREATE TABLE "reports"."rpt_azure_usage" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"subscription_id" text NOT NULL,
	"resource_id" text NOT NULL,
	"meter_id" text NOT NULL,
	"charge_type" text NOT NULL,
	"currency" text NOT NULL,
	"cost" numeric,
	"cost_usd" numeric,
	"quantity" numeric,
	"effective_price" numeric,
	"unit_of_measure" text,
	"meter_name" text,
	"meter_category" text,
	"meter_sub_category" text,
	"meter_region" text,
	"consumed_service" text,
	"service_family" text,
	"product_name" text,
	"subscription_name" text,
	"resource_group" text,
	"resource_location" text,
	"invoice_id" text,
	"pricing_model" text,
	"tags" text,
	CONSTRAINT "pk_rpt_azure_usage" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_azure_usage_time_unit" CHECK ("reports"."rpt_azure_usage"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_br_all_orders" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"amazon_order_id" text NOT NULL,
	"sku" text NOT NULL,
	"asin" text NOT NULL,
	"purchase_date" timestamp with time zone,
	"last_updated_date" timestamp with time zone,
	"units" bigint,
	"sales_micros" bigint,
	"tax_micros" bigint,
	"shipping_micros" bigint,
	"shipping_tax_micros" bigint,
	"gift_wrap_micros" bigint,
	"gift_wrap_tax_micros" bigint,
	"item_discount_micros" bigint,
	"shipping_discount_micros" bigint,
	"order_status" text,
	"item_status" text,
	"order_item_id" text,
	"fulfillment_channel" text,
	"sales_channel" text,
	"ship_service_level" text,
	"product_name" text,
	"promotion_ids" text,
	"is_business_order" boolean,
	"price_designation" text,
	CONSTRAINT "pk_rpt_br_all_orders" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_br_all_orders_time_unit" CHECK ("reports"."rpt_br_all_orders"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_br_detail_page_sales_traffic" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"parent_asin" text NOT NULL,
	"sku" text NOT NULL,
	"sessions" bigint,
	"sessions_b2b" bigint,
	"sessions_app" bigint,
	"sessions_app_b2b" bigint,
	"sessions_browser" bigint,
	"sessions_browser_b2b" bigint,
	"page_views" bigint,
	"page_views_b2b" bigint,
	"page_views_app" bigint,
	"page_views_app_b2b" bigint,
	"page_views_browser" bigint,
	"page_views_browser_b2b" bigint,
	"units" bigint,
	"units_b2b" bigint,
	"sales_micros" bigint,
	"sales_b2b_micros" bigint,
	"orders" bigint,
	"orders_b2b" bigint,
	"units_refunded" bigint,
	"shipped_sales_micros" bigint,
	"units_shipped" bigint,
	"orders_shipped" bigint,
	"buy_box_percentage" numeric,
	"buy_box_percentage_b2b" numeric,
	"title" text,
	CONSTRAINT "pk_rpt_br_detail_page_sales_traffic" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_br_detail_page_sales_traffic_time_unit" CHECK ("reports"."rpt_br_detail_page_sales_traffic"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_br_detail_page_sales_traffic_by_child" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"parent_asin" text NOT NULL,
	"child_asin" text NOT NULL,
	"sku" text NOT NULL,
	"sessions" bigint,
	"sessions_b2b" bigint,
	"sessions_app" bigint,
	"sessions_app_b2b" bigint,
	"sessions_browser" bigint,
	"sessions_browser_b2b" bigint,
	"page_views" bigint,
	"page_views_b2b" bigint,
	"page_views_app" bigint,
	"page_views_app_b2b" bigint,
	"page_views_browser" bigint,
	"page_views_browser_b2b" bigint,
	"units" bigint,
	"units_b2b" bigint,
	"sales_micros" bigint,
	"sales_b2b_micros" bigint,
	"orders" bigint,
	"orders_b2b" bigint,
	"units_refunded" bigint,
	"shipped_sales_micros" bigint,
	"units_shipped" bigint,
	"orders_shipped" bigint,
	"buy_box_percentage" numeric,
	"buy_box_percentage_b2b" numeric,
	"title" text,
	CONSTRAINT "pk_rpt_br_detail_page_sales_traffic_by_child" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_br_detail_page_sales_traffic_by_child_time_unit" CHECK ("reports"."rpt_br_detail_page_sales_traffic_by_child"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_br_sales_traffic_by_date" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"units" bigint,
	"units_b2b" bigint,
	"sales_micros" bigint,
	"sales_b2b_micros" bigint,
	"orders" bigint,
	"orders_b2b" bigint,
	"sessions" bigint,
	"sessions_b2b" bigint,
	"sessions_app" bigint,
	"sessions_app_b2b" bigint,
	"sessions_browser" bigint,
	"sessions_browser_b2b" bigint,
	"page_views" bigint,
	"page_views_b2b" bigint,
	"page_views_app" bigint,
	"page_views_app_b2b" bigint,
	"page_views_browser" bigint,
	"page_views_browser_b2b" bigint,
	"units_refunded" bigint,
	"shipped_sales_micros" bigint,
	"units_shipped" bigint,
	"orders_shipped" bigint,
	"feedback_received" bigint,
	"negative_feedback_received" bigint,
	"claims_granted" bigint,
	"claims_amount_micros" bigint,
	"buy_box_percentage" numeric,
	"buy_box_percentage_b2b" numeric,
	"average_offer_count" numeric,
	"average_parent_items" numeric,
	CONSTRAINT "pk_rpt_br_sales_traffic_by_date" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_br_sales_traffic_by_date_time_unit" CHECK ("reports"."rpt_br_sales_traffic_by_date"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_restock_inventory" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"country" text NOT NULL,
	"sku" text NOT NULL,
	"fnsku" text NOT NULL,
	"asin" text,
	"units_30d" bigint,
	"sales_30d_micros" bigint,
	"total_units" bigint,
	"inbound" bigint,
	"available" bigint,
	"fc_transfer" bigint,
	"fc_processing" bigint,
	"customer_order" bigint,
	"unfulfillable" bigint,
	"working" bigint,
	"shipped" bigint,
	"receiving" bigint,
	"recommended_qty" bigint,
	"price_micros" bigint,
	"days_of_supply" bigint,
	"days_of_supply_at_amazon" bigint,
	"alert" text,
	"recommended_ship_date" date,
	"recommended_action" text,
	"condition" text,
	"fulfilled_by" text,
	"supplier" text,
	"supplier_part_no" text,
	"product_name" text,
	"unit_storage_size" text,
	CONSTRAINT "pk_rpt_restock_inventory" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_restock_inventory_time_unit" CHECK ("reports"."rpt_restock_inventory"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_search_query_performance_asin" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"asin" text NOT NULL,
	"search_query" text NOT NULL,
	"search_query_score" bigint,
	"query_volume" bigint,
	"impressions" bigint,
	"own_impressions" bigint,
	"clicks" bigint,
	"own_clicks" bigint,
	"click_price_micros" bigint,
	"own_click_price_micros" bigint,
	"clicks_same_day" bigint,
	"clicks_one_day" bigint,
	"clicks_two_day" bigint,
	"cart_adds" bigint,
	"own_cart_adds" bigint,
	"cart_add_price_micros" bigint,
	"own_cart_add_price_micros" bigint,
	"cart_adds_same_day" bigint,
	"cart_adds_one_day" bigint,
	"cart_adds_two_day" bigint,
	"purchases" bigint,
	"own_purchases" bigint,
	"purchase_price_micros" bigint,
	"own_purchase_price_micros" bigint,
	"purchases_same_day" bigint,
	"purchases_one_day" bigint,
	"purchases_two_day" bigint,
	CONSTRAINT "pk_rpt_search_query_performance_asin" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_search_query_performance_asin_time_unit" CHECK ("reports"."rpt_search_query_performance_asin"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_search_query_performance_brand" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"brand" text NOT NULL,
	"search_query" text NOT NULL,
	"search_query_score" bigint,
	"query_volume" bigint,
	"impressions" bigint,
	"own_impressions" bigint,
	"clicks" bigint,
	"own_clicks" bigint,
	"click_price_micros" bigint,
	"own_click_price_micros" bigint,
	"clicks_same_day" bigint,
	"clicks_one_day" bigint,
	"clicks_two_day" bigint,
	"cart_adds" bigint,
	"own_cart_adds" bigint,
	"cart_add_price_micros" bigint,
	"own_cart_add_price_micros" bigint,
	"cart_adds_same_day" bigint,
	"cart_adds_one_day" bigint,
	"cart_adds_two_day" bigint,
	"purchases" bigint,
	"own_purchases" bigint,
	"purchase_price_micros" bigint,
	"own_purchase_price_micros" bigint,
	"purchases_same_day" bigint,
	"purchases_one_day" bigint,
	"purchases_two_day" bigint,
	CONSTRAINT "pk_rpt_search_query_performance_brand" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_search_query_performance_brand_time_unit" CHECK ("reports"."rpt_search_query_performance_brand"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_budget" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"campaign_id" uuid,
	"campaign_name" text NOT NULL,
	"impressions" bigint,
	"clicks" bigint,
	"spend_micros" bigint,
	"sales_micros" bigint,
	"orders" bigint,
	"units" bigint,
	"average_time_in_budget" numeric,
	"recommended_budget_micros" bigint,
	"missed_impressions_min" bigint,
	"missed_impressions_max" bigint,
	"missed_clicks_min" bigint,
	"missed_clicks_max" bigint,
	"missed_sales_min_micros" bigint,
	"missed_sales_max_micros" bigint,
	"last_year_impressions" bigint,
	"last_year_clicks" bigint,
	"last_year_spend_micros" bigint,
	"last_year_sales_micros" bigint,
	"portfolio_name" text,
	"campaign_type" text,
	"status" text,
	"budget_micros" bigint,
	"targeting_type" text,
	"bidding_strategy" text,
	"retailer" text,
	"country" text,
	"amazon_campaign_id" text,
	CONSTRAINT "pk_rpt_sponsored_products_budget" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_budget_time_unit" CHECK ("reports"."rpt_sponsored_products_budget"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_gross_and_invalid_traffic" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"campaign_id" uuid,
	"campaign_name" text NOT NULL,
	"impressions" bigint,
	"clicks" bigint,
	"gross_impressions" bigint,
	"invalid_impressions" bigint,
	"gross_clicks" bigint,
	"invalid_clicks" bigint,
	"portfolio_name" text,
	"status" text,
	"retailer" text,
	"country" text,
	"amazon_campaign_id" text,
	CONSTRAINT "pk_rpt_sponsored_products_gross_and_invalid_traffic" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_gross_and_invalid_traffic_time_unit" CHECK ("reports"."rpt_sponsored_products_gross_and_invalid_traffic"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_performance_over_time" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"clicks" bigint,
	"spend_micros" bigint,
	"retailer" text,
	"country" text,
	CONSTRAINT "pk_rpt_sponsored_products_performance_over_time" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_performance_over_time_time_unit" CHECK ("reports"."rpt_sponsored_products_performance_over_time"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_placement" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"campaign_id" uuid,
	"campaign_name" text NOT NULL,
	"placement" text NOT NULL,
	"impressions" bigint,
	"clicks" bigint,
	"spend_micros" bigint,
	"sales_micros" bigint,
	"orders" bigint,
	"units" bigint,
	"bidding_strategy" text,
	"portfolio_name" text,
	"retailer" text,
	"country" text,
	"amazon_campaign_id" text,
	CONSTRAINT "pk_rpt_sponsored_products_placement" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_placement_time_unit" CHECK ("reports"."rpt_sponsored_products_placement"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_purchased_product" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"campaign_id" uuid,
	"ad_group_id" uuid,
	"product_ad_id" uuid,
	"campaign_name" text NOT NULL,
	"ad_group_name" text NOT NULL,
	"advertised_sku" text NOT NULL,
	"advertised_asin" text NOT NULL,
	"targeting" text NOT NULL,
	"match_type" text NOT NULL,
	"purchased_asin" text NOT NULL,
	"other_units" bigint,
	"orders" bigint,
	"other_sales_micros" bigint,
	"portfolio_name" text,
	"retailer" text,
	"country" text,
	"amazon_campaign_id" text,
	"amazon_ad_group_id" text,
	CONSTRAINT "pk_rpt_sponsored_products_purchased_product" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_purchased_product_time_unit" CHECK ("reports"."rpt_sponsored_products_purchased_product"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_search_term_impression_share" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid NOT NULL,
	"time_unit" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"attribution_days" smallint,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"campaign_id" uuid,
	"ad_group_id" uuid,
	"target_id" uuid,
	"campaign_name" text NOT NULL,
	"ad_group_name" text NOT NULL,
	"targeting" text NOT NULL,
	"match_type" text NOT NULL,
	"customer_search_term" text NOT NULL,
	"search_term_impression_rank" bigint,
	"search_term_impression_share" numeric,
	"impressions" bigint,
	"clicks" bigint,
	"spend_micros" bigint,
	"sales_micros" bigint,
	"orders" bigint,
	"units" bigint,
	"advertised_units" bigint,
	"other_units" bigint,
	"advertised_sales_micros" bigint,
	"other_sales_micros" bigint,
	"portfolio_name" text,
	"retailer" text,
	"country" text,
	"amazon_campaign_id" text,
	"amazon_ad_group_id" text,
	CONSTRAINT "pk_rpt_sponsored_products_search_term_impression_share" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_search_term_impression_share_time_unit" CHECK ("reports"."rpt_sponsored_products_search_term_impression_share"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
ALTER TABLE "reports"."rpt_sponsored_products_advertised_product" DROP CONSTRAINT "chk_rpt_sponsored_products_advertised_product_time_unit";--> statement-breakpoint
ALTER TABLE "reports"."rpt_sponsored_products_campaign" DROP CONSTRAINT "chk_rpt_sponsored_products_campaign_time_unit";--> statement-breakpoint
ALTER TABLE "reports"."rpt_sponsored_products_search_term" DROP CONSTRAINT "chk_rpt_sponsored_products_search_term_time_unit";--> statement-breakpoint
ALTER TABLE "reports"."rpt_sponsored_products_targeting" DROP CONSTRAINT "chk_rpt_sponsored_products_targeting_time_unit";--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" DROP CONSTRAINT "chk_report_upload_history_state";--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" DROP CONSTRAINT "chk_report_upload_history_time_unit";--> statement-breakpoint
DROP INDEX "reports"."uq_report_upload_history_file";--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD COLUMN "merge_order" integer;--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD COLUMN "columns" text[];--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD COLUMN "effect" jsonb;--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD COLUMN "preview_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reports"."report_key_aliases" ADD CONSTRAINT "fk_report_key_aliases_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_report_key_aliases_seller" ON "reports"."report_key_aliases" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_report_row_changes_day" ON "reports"."report_row_changes" USING btree ("agency_id","upload_id","report_date");--> statement-breakpoint
CREATE UNIQUE INDEX "uq_report_upload_history_file" ON "reports"."report_upload_history" USING btree ("agency_id","seller_id","file_hash") WHERE state IN ('queued', 'running', 'previewed', 'live', 'reversing');--> statement-breakpoint
ALTER TABLE "reports"."rpt_sponsored_products_advertised_product" ADD CONSTRAINT "chk_rpt_sponsored_products_advertised_product_time_unit" CHECK ("reports"."rpt_sponsored_products_advertised_product"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'));--> statement-breakpoint
ALTER TABLE "reports"."rpt_sponsored_products_campaign" ADD CONSTRAINT "chk_rpt_sponsored_products_campaign_time_unit" CHECK ("reports"."rpt_sponsored_products_campaign"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'));--> statement-breakpoint
ALTER TABLE "reports"."rpt_sponsored_products_search_term" ADD CONSTRAINT "chk_rpt_sponsored_products_search_term_time_unit" CHECK ("reports"."rpt_sponsored_products_search_term"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'));--> statement-breakpoint
ALTER TABLE "reports"."rpt_sponsored_products_targeting" ADD CONSTRAINT "chk_rpt_sponsored_products_targeting_time_unit" CHECK ("reports"."rpt_sponsored_products_targeting"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'));--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD CONSTRAINT "chk_report_upload_history_state" CHECK ("reports"."report_upload_history"."state" IN ('queued', 'running', 'previewed', 'discarded', 'live', 'reversing', 'reversed', 'duplicate', 'refused', 'failed'));--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD CONSTRAINT "chk_report_upload_history_time_unit" CHECK ("reports"."report_upload_history"."time_unit" IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'));
--> statement-breakpoint
-- Imports that are live already keep their order; their files are taken to have had every column.
UPDATE reports.report_upload_history u SET merge_order = o.place
  FROM (SELECT agency_id, id, row_number() OVER (PARTITION BY agency_id, seller_id, report_type ORDER BY finished_at, id) AS place
          FROM reports.report_upload_history WHERE state = 'live') o
 WHERE u.agency_id = o.agency_id AND u.id = o.id;
--> statement-breakpoint
-- Lays what one file said of a row over what the files before it said, as an import does: the columns that the file had take
-- its values, and the row becomes the file's own only where one of `changing` differs; a version older than the row's is left
-- aside. `said` may hold more than the file had.
CREATE FUNCTION app.fold_report_row(
  state jsonb, said jsonb, columns text[], changing text[], version text, owner jsonb
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
  given jsonb;
  counted jsonb;
BEGIN
  SELECT jsonb_object_agg(key, value), coalesce(jsonb_object_agg(key, value) FILTER (WHERE key = ANY (changing)), '{}')
    INTO given, counted
    FROM jsonb_each(said)
   WHERE columns IS NULL OR key = ANY (columns) OR key IN ('start_date', 'end_date');
  IF state IS NULL THEN
    RETURN jsonb_build_object(
      'values', (SELECT jsonb_object_agg(key, NULL::text) FROM jsonb_each(said)) || given, 'owner', owner);
  END IF;
  IF (given->>version)::timestamptz < (state->'values'->>version)::timestamptz THEN
    RETURN state;
  END IF;
  RETURN jsonb_build_object(
    'values', (state->'values') || given,
    'owner', CASE WHEN state->'values' @> counted THEN state->'owner' ELSE owner END);
END
$$;
--> statement-breakpoint
CREATE AGGREGATE app.fold_report_row(said jsonb, columns text[], changing text[], version text, owner jsonb)
  (sfunc = app.fold_report_row, stype = jsonb);
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.fold_report_row(jsonb, jsonb, text[], text[], text, jsonb),
  app.fold_report_row(jsonb, text[], text[], text, jsonb) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.fold_report_row(jsonb, jsonb, text[], text[], text, jsonb),
  app.fold_report_row(jsonb, text[], text[], text, jsonb) TO sellergraph_app, sellergraph_ingest;
--> statement-breakpoint
DROP INDEX reports.idx_report_upload_history_waiting;
--> statement-breakpoint
CREATE INDEX idx_report_upload_history_waiting ON reports.report_upload_history (agency_id, created_at)
  WHERE state IN ('queued', 'running', 'reversing');
--> statement-breakpoint
-- An upload that is to be taken back waits for a worker too; it needs no original.
CREATE OR REPLACE FUNCTION reports.find_waiting_uploads() RETURNS TABLE (agency_id uuid, upload_id uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  SELECT u.agency_id, u.id
    FROM (SELECT * FROM reports.report_upload_history
           WHERE state IN ('queued', 'running', 'reversing') AND (blob_path IS NOT NULL OR state = 'reversing')
           ORDER BY created_at LIMIT 50) u
   WHERE pg_try_advisory_xact_lock(hashtextextended('upload ' || u.id::text, 0))
   ORDER BY u.created_at
$$;
