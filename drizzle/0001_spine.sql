CREATE SCHEMA "ads";
--> statement-breakpoint
CREATE SCHEMA "catalog";
--> statement-breakpoint
CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE SCHEMA "reports";
--> statement-breakpoint
CREATE SCHEMA "system";
--> statement-breakpoint
CREATE TABLE "ads"."metrics_daily" (
	"agency_id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"date" date NOT NULL,
	"level" text NOT NULL,
	"seller_id" uuid NOT NULL,
	"impressions" bigint NOT NULL,
	"clicks" bigint NOT NULL,
	"spend_micros" bigint NOT NULL,
	"sales_micros" bigint NOT NULL,
	"orders" bigint NOT NULL,
	"units" bigint,
	CONSTRAINT "pk_metrics_daily" PRIMARY KEY("agency_id","entity_id","date") INCLUDE ("impressions", "clicks", "spend_micros", "sales_micros", "orders", "units"),
	CONSTRAINT "chk_metrics_daily_level" CHECK ("ads"."metrics_daily"."level" IN ('seller', 'campaign', 'ad_group', 'target', 'product_ad'))
) PARTITION BY RANGE ("date");
--> statement-breakpoint
CREATE TABLE "ads"."metrics_windows" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"window_days" smallint NOT NULL,
	"last_day" date NOT NULL,
	"impressions" bigint NOT NULL,
	"clicks" bigint NOT NULL,
	"spend_micros" bigint NOT NULL,
	"sales_micros" bigint NOT NULL,
	"orders" bigint NOT NULL,
	"units" bigint,
	CONSTRAINT "pk_metrics_windows" PRIMARY KEY("agency_id","campaign_id","window_days")
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_ad_groups" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"amazon_ad_group_id" text NOT NULL,
	"name" text NOT NULL,
	"name_lower" text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
	"state" text NOT NULL,
	"default_bid_micros" bigint,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_ad_groups" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_ad_groups_amazon" UNIQUE("agency_id","campaign_id","amazon_ad_group_id"),
	CONSTRAINT "chk_sp_ad_groups_state" CHECK ("ads"."sp_ad_groups"."state" IN ('enabled', 'paused', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_campaign_bidding_adjustments" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"placement" text NOT NULL,
	"audience_id" text DEFAULT '' NOT NULL,
	"percentage" integer NOT NULL,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_campaign_bidding_adjustments" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_campaign_bidding_adjustments" UNIQUE("agency_id","campaign_id","placement","audience_id")
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_campaign_negative_keywords" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"amazon_keyword_id" text NOT NULL,
	"keyword_text" text NOT NULL,
	"match_type" text NOT NULL,
	"state" text NOT NULL,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_campaign_negative_keywords" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_campaign_negative_keywords_amazon" UNIQUE("agency_id","campaign_id","amazon_keyword_id"),
	CONSTRAINT "chk_sp_campaign_negative_keywords_state" CHECK ("ads"."sp_campaign_negative_keywords"."state" IN ('enabled', 'paused', 'archived')),
	CONSTRAINT "chk_sp_campaign_negative_keywords_match_type" CHECK ("ads"."sp_campaign_negative_keywords"."match_type" IN ('negative_phrase', 'negative_exact'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_campaign_negative_product_targetings" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"amazon_target_id" text NOT NULL,
	"expression" text NOT NULL,
	"resolved_expression" text,
	"state" text NOT NULL,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_campaign_negative_product_targetings" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_campaign_negative_product_targetings_amazon" UNIQUE("agency_id","campaign_id","amazon_target_id"),
	CONSTRAINT "chk_sp_campaign_negative_product_targetings_state" CHECK ("ads"."sp_campaign_negative_product_targetings"."state" IN ('enabled', 'paused', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_campaigns" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"portfolio_id" uuid,
	"amazon_campaign_id" text NOT NULL,
	"name" text NOT NULL,
	"name_lower" text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
	"state" text NOT NULL,
	"type" text DEFAULT 'sponsored_products' NOT NULL,
	"targeting_type" text,
	"bidding_strategy" text,
	"daily_budget_micros" bigint,
	"start_date" date,
	"end_date" date,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_campaigns" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_campaigns_amazon" UNIQUE("agency_id","seller_id","amazon_campaign_id"),
	CONSTRAINT "chk_sp_campaigns_state" CHECK ("ads"."sp_campaigns"."state" IN ('enabled', 'paused', 'archived')),
	CONSTRAINT "chk_sp_campaigns_targeting_type" CHECK ("ads"."sp_campaigns"."targeting_type" IN ('auto', 'manual'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_keywords" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"ad_group_id" uuid NOT NULL,
	"amazon_keyword_id" text NOT NULL,
	"keyword_text" text NOT NULL,
	"keyword_lower" text GENERATED ALWAYS AS (lower(keyword_text)) STORED NOT NULL,
	"native_language_keyword" text,
	"native_language_locale" text,
	"match_type" text NOT NULL,
	"state" text NOT NULL,
	"bid_micros" bigint,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_keywords" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_keywords_amazon" UNIQUE("agency_id","ad_group_id","amazon_keyword_id"),
	CONSTRAINT "chk_sp_keywords_state" CHECK ("ads"."sp_keywords"."state" IN ('enabled', 'paused', 'archived')),
	CONSTRAINT "chk_sp_keywords_match_type" CHECK ("ads"."sp_keywords"."match_type" IN ('broad', 'phrase', 'exact'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_name_history" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"effective_from" date,
	"effective_to" date,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pk_sp_name_history" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "chk_sp_name_history_entity_type" CHECK ("ads"."sp_name_history"."entity_type" IN ('portfolio', 'campaign', 'ad_group'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_negative_keywords" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"ad_group_id" uuid NOT NULL,
	"amazon_keyword_id" text NOT NULL,
	"keyword_text" text NOT NULL,
	"match_type" text NOT NULL,
	"state" text NOT NULL,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_negative_keywords" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_negative_keywords_amazon" UNIQUE("agency_id","ad_group_id","amazon_keyword_id"),
	CONSTRAINT "chk_sp_negative_keywords_state" CHECK ("ads"."sp_negative_keywords"."state" IN ('enabled', 'paused', 'archived')),
	CONSTRAINT "chk_sp_negative_keywords_match_type" CHECK ("ads"."sp_negative_keywords"."match_type" IN ('negative_phrase', 'negative_exact'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_negative_product_targetings" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"ad_group_id" uuid NOT NULL,
	"amazon_target_id" text NOT NULL,
	"expression" text NOT NULL,
	"resolved_expression" text,
	"state" text NOT NULL,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_negative_product_targetings" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_negative_product_targetings_amazon" UNIQUE("agency_id","ad_group_id","amazon_target_id"),
	CONSTRAINT "chk_sp_negative_product_targetings_state" CHECK ("ads"."sp_negative_product_targetings"."state" IN ('enabled', 'paused', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_portfolios" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"amazon_portfolio_id" text NOT NULL,
	"name" text NOT NULL,
	"budget_micros" bigint,
	"budget_currency" text,
	"budget_policy" text,
	"budget_start_date" date,
	"budget_end_date" date,
	"state" text,
	"in_budget" boolean,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_portfolios" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_portfolios_amazon" UNIQUE("agency_id","seller_id","amazon_portfolio_id")
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_product_ads" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"ad_group_id" uuid NOT NULL,
	"amazon_ad_id" text NOT NULL,
	"sku" text,
	"asin" text,
	"state" text NOT NULL,
	"eligibility_status" text,
	"ineligibility_reason" text,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_product_ads" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_product_ads_amazon" UNIQUE("agency_id","ad_group_id","amazon_ad_id"),
	CONSTRAINT "chk_sp_product_ads_state" CHECK ("ads"."sp_product_ads"."state" IN ('enabled', 'paused', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "ads"."sp_product_targetings" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"ad_group_id" uuid NOT NULL,
	"amazon_target_id" text NOT NULL,
	"expression" text NOT NULL,
	"expression_lower" text GENERATED ALWAYS AS (lower(expression)) STORED NOT NULL,
	"resolved_expression" text,
	"resolved_expression_lower" text GENERATED ALWAYS AS (lower(resolved_expression)) STORED,
	"state" text NOT NULL,
	"bid_micros" bigint,
	"observed_at" timestamp with time zone NOT NULL,
	"upload_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_sp_product_targetings" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sp_product_targetings_amazon" UNIQUE("agency_id","ad_group_id","amazon_target_id"),
	CONSTRAINT "chk_sp_product_targetings_state" CHECK ("ads"."sp_product_targetings"."state" IN ('enabled', 'paused', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "catalog"."brands" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"name_lower" text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_brands" PRIMARY KEY("id"),
	CONSTRAINT "uq_brands_name" UNIQUE("name_lower")
);
--> statement-breakpoint
CREATE TABLE "catalog"."seller_brand_mapping" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	CONSTRAINT "pk_seller_brand_mapping" PRIMARY KEY("agency_id","seller_id","brand_id")
);
--> statement-breakpoint
CREATE TABLE "catalog"."sellers" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"amazon_seller_id" text NOT NULL,
	"marketplace" text NOT NULL,
	"currency" text NOT NULL,
	"time_zone" text NOT NULL,
	"first_day" date,
	"last_day" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamp with time zone,
	"updated_by" uuid,
	CONSTRAINT "pk_sellers" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sellers_account" UNIQUE("agency_id","amazon_seller_id","marketplace"),
	CONSTRAINT "chk_sellers_marketplace" CHECK ("catalog"."sellers"."marketplace" IN ('US', 'CA', 'MX', 'BR', 'UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'SE', 'PL', 'TR', 'AE', 'SA', 'EG', 'IN', 'JP', 'SG', 'AU'))
);
--> statement-breakpoint
CREATE TABLE "identity"."agencies" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"industry" text,
	"website" text,
	"plan" text DEFAULT 'pro' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"data_privacy_level" text DEFAULT 'cloud_ok' NOT NULL,
	"deployment_mode" text DEFAULT 'on_prem' NOT NULL,
	"active_platforms" text[] DEFAULT '{}' NOT NULL,
	"monthly_spend_cap_usd" numeric(10, 4),
	"current_month_spend_usd" numeric(10, 4) DEFAULT '0' NOT NULL,
	"jeff_enabled" boolean DEFAULT false NOT NULL,
	"lex_enabled" boolean DEFAULT false NOT NULL,
	"razorpay_customer_id" text,
	"razorpay_subscription_id" text,
	"contract_accepted_on" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone,
	CONSTRAINT "pk_agencies" PRIMARY KEY("id"),
	CONSTRAINT "uq_agencies_slug" UNIQUE("slug"),
	CONSTRAINT "chk_agencies_plan" CHECK ("identity"."agencies"."plan" IN ('free', 'pro', 'agency', 'enterprise')),
	CONSTRAINT "chk_agencies_status" CHECK ("identity"."agencies"."status" IN ('trialing', 'active', 'suspended', 'cancelled')),
	CONSTRAINT "chk_agencies_data_privacy_level" CHECK ("identity"."agencies"."data_privacy_level" IN ('cloud_ok', 'local_only')),
	CONSTRAINT "chk_agencies_deployment_mode" CHECK ("identity"."agencies"."deployment_mode" IN ('saas', 'on_prem'))
);
--> statement-breakpoint
CREATE TABLE "identity"."api_tokens" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"scopes" text[] NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	CONSTRAINT "pk_api_tokens" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_api_tokens_token_hash" UNIQUE("agency_id","token_hash"),
	CONSTRAINT "chk_api_tokens_scopes" CHECK ("identity"."api_tokens"."scopes" <@ ARRAY['read', 'write'] AND cardinality("identity"."api_tokens"."scopes") > 0)
);
--> statement-breakpoint
CREATE TABLE "identity"."sessions" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"acting_agency_id" uuid,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pk_sessions" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_sessions_token_hash" UNIQUE("agency_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "identity"."sign_in_attempts" (
	"subject" text NOT NULL,
	"subject_hash" "bytea" NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "pk_sign_in_attempts" PRIMARY KEY("subject","subject_hash")
);
--> statement-breakpoint
CREATE TABLE "identity"."users" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"email_lower" text GENERATED ALWAYS AS (lower(email)) STORED NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"password_hash" text NOT NULL,
	"last_seen_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_at" timestamp with time zone,
	"updated_by" uuid,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	CONSTRAINT "pk_users" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "uq_users_email" UNIQUE("agency_id","email_lower"),
	CONSTRAINT "chk_users_role" CHECK ("identity"."users"."role" IN ('super_admin', 'admin', 'member', 'reviewer')),
	CONSTRAINT "chk_users_status" CHECK ("identity"."users"."status" IN ('active', 'invited', 'deactivated'))
);
--> statement-breakpoint
CREATE TABLE "reports"."report_rejections" (
	"agency_id" uuid NOT NULL,
	"upload_id" uuid NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reports"."report_rejections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"line" integer NOT NULL,
	"column_name" text,
	"code" text NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "pk_report_rejections" PRIMARY KEY("agency_id","upload_id","id")
);
--> statement-breakpoint
CREATE TABLE "reports"."report_row_changes" (
	"agency_id" uuid NOT NULL,
	"upload_id" uuid NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reports"."report_row_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"change_type" text NOT NULL,
	"report_date" date NOT NULL,
	"key_hash" uuid,
	"source_line" integer,
	"previous" jsonb,
	"current" jsonb,
	"previous_upload_id" uuid,
	"key_hashes" uuid[],
	"source_lines" integer[],
	CONSTRAINT "pk_report_row_changes" PRIMARY KEY("agency_id","upload_id","id"),
	CONSTRAINT "chk_report_row_changes_change_type" CHECK ("reports"."report_row_changes"."change_type" IN ('CREATED', 'UPDATED', 'UNCHANGED'))
);
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_advertised_product" (
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
	CONSTRAINT "pk_rpt_sponsored_products_advertised_product" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_advertised_product_time_unit" CHECK ("reports"."rpt_sponsored_products_advertised_product"."time_unit" IN ('DAILY', 'SUMMARY', 'MONTHLY'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_campaign" (
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
	"last_year_impressions" bigint,
	"last_year_clicks" bigint,
	"last_year_spend_micros" bigint,
	"portfolio_name" text,
	"campaign_type" text,
	"status" text,
	"budget_micros" bigint,
	"targeting_type" text,
	"bidding_strategy" text,
	"retailer" text,
	"country" text,
	"amazon_campaign_id" text,
	CONSTRAINT "pk_rpt_sponsored_products_campaign" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_campaign_time_unit" CHECK ("reports"."rpt_sponsored_products_campaign"."time_unit" IN ('DAILY', 'SUMMARY', 'MONTHLY'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_search_term" (
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
	CONSTRAINT "pk_rpt_sponsored_products_search_term" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_search_term_time_unit" CHECK ("reports"."rpt_sponsored_products_search_term"."time_unit" IN ('DAILY', 'SUMMARY', 'MONTHLY'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."rpt_sponsored_products_targeting" (
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
	"top_of_search_impression_share" numeric,
	"portfolio_name" text,
	"retailer" text,
	"country" text,
	"amazon_campaign_id" text,
	"amazon_ad_group_id" text,
	CONSTRAINT "pk_rpt_sponsored_products_targeting" PRIMARY KEY("agency_id","seller_id","report_date","key_hash"),
	CONSTRAINT "chk_rpt_sponsored_products_targeting_time_unit" CHECK ("reports"."rpt_sponsored_products_targeting"."time_unit" IN ('DAILY', 'SUMMARY', 'MONTHLY'))
) PARTITION BY RANGE ("report_date");
--> statement-breakpoint
CREATE TABLE "reports"."report_upload_history" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_type" text,
	"file_name" text NOT NULL,
	"file_hash" "bytea" NOT NULL,
	"size_bytes" bigint NOT NULL,
	"blob_path" text,
	"state" text DEFAULT 'queued' NOT NULL,
	"stage" text DEFAULT 'received' NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"time_unit" text,
	"period_from" date,
	"period_to" date,
	"currency" text,
	"attribution_days" smallint,
	"rows" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"unlinked" integer DEFAULT 0 NOT NULL,
	"entities" jsonb,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"code" text,
	"message" text,
	"uploaded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"reversed_by" uuid,
	"reversed_at" timestamp with time zone,
	CONSTRAINT "pk_report_upload_history" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "chk_report_upload_history_state" CHECK ("reports"."report_upload_history"."state" IN ('queued', 'running', 'live', 'duplicate', 'refused', 'failed')),
	CONSTRAINT "chk_report_upload_history_stage" CHECK ("reports"."report_upload_history"."stage" IN ('received', 'reading', 'merging', 'figures', 'done')),
	CONSTRAINT "chk_report_upload_history_time_unit" CHECK ("reports"."report_upload_history"."time_unit" IN ('DAILY', 'SUMMARY', 'MONTHLY'))
);
--> statement-breakpoint
CREATE TABLE "reports"."rpt_bulk_operations" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"impressions" bigint NOT NULL,
	"clicks" bigint NOT NULL,
	"spend_micros" bigint NOT NULL,
	"sales_micros" bigint NOT NULL,
	"orders" bigint NOT NULL,
	"units" bigint,
	CONSTRAINT "pk_rpt_bulk_operations" PRIMARY KEY("agency_id","seller_id","entity_id","period_from","period_to")
);
--> statement-breakpoint
CREATE TABLE "reports"."rpt_bulk_search_terms" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"key_hash" uuid NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"campaign_id" uuid,
	"ad_group_id" uuid,
	"target_id" uuid,
	"amazon_campaign_id" text NOT NULL,
	"amazon_ad_group_id" text NOT NULL,
	"amazon_target_id" text NOT NULL,
	"customer_search_term" text NOT NULL,
	"upload_id" uuid NOT NULL,
	"source_line" integer NOT NULL,
	"impressions" bigint NOT NULL,
	"clicks" bigint NOT NULL,
	"spend_micros" bigint NOT NULL,
	"sales_micros" bigint NOT NULL,
	"orders" bigint NOT NULL,
	"units" bigint,
	CONSTRAINT "pk_rpt_bulk_search_terms" PRIMARY KEY("agency_id","seller_id","period_from","period_to","key_hash")
);
--> statement-breakpoint
CREATE TABLE "system"."audit_log" (
	"agency_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pk_audit_log" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
ALTER TABLE "ads"."sp_ad_groups" ADD CONSTRAINT "fk_sp_ad_groups_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_ad_groups" ADD CONSTRAINT "fk_sp_ad_groups_campaign" FOREIGN KEY ("agency_id","campaign_id") REFERENCES "ads"."sp_campaigns"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_campaign_bidding_adjustments" ADD CONSTRAINT "fk_sp_campaign_bidding_adjustments_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_campaign_bidding_adjustments" ADD CONSTRAINT "fk_sp_campaign_bidding_adjustments_campaign" FOREIGN KEY ("agency_id","campaign_id") REFERENCES "ads"."sp_campaigns"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_campaign_negative_keywords" ADD CONSTRAINT "fk_sp_campaign_negative_keywords_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_campaign_negative_keywords" ADD CONSTRAINT "fk_sp_campaign_negative_keywords_campaign" FOREIGN KEY ("agency_id","campaign_id") REFERENCES "ads"."sp_campaigns"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_campaign_negative_product_targetings" ADD CONSTRAINT "fk_sp_campaign_negative_product_targetings_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_campaign_negative_product_targetings" ADD CONSTRAINT "fk_sp_campaign_negative_product_targetings_campaign" FOREIGN KEY ("agency_id","campaign_id") REFERENCES "ads"."sp_campaigns"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_campaigns" ADD CONSTRAINT "fk_sp_campaigns_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_campaigns" ADD CONSTRAINT "fk_sp_campaigns_portfolio" FOREIGN KEY ("agency_id","portfolio_id") REFERENCES "ads"."sp_portfolios"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_keywords" ADD CONSTRAINT "fk_sp_keywords_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_keywords" ADD CONSTRAINT "fk_sp_keywords_ad_group" FOREIGN KEY ("agency_id","ad_group_id") REFERENCES "ads"."sp_ad_groups"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_name_history" ADD CONSTRAINT "fk_sp_name_history_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_negative_keywords" ADD CONSTRAINT "fk_sp_negative_keywords_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_negative_keywords" ADD CONSTRAINT "fk_sp_negative_keywords_ad_group" FOREIGN KEY ("agency_id","ad_group_id") REFERENCES "ads"."sp_ad_groups"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_negative_product_targetings" ADD CONSTRAINT "fk_sp_negative_product_targetings_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_negative_product_targetings" ADD CONSTRAINT "fk_sp_negative_product_targetings_ad_group" FOREIGN KEY ("agency_id","ad_group_id") REFERENCES "ads"."sp_ad_groups"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_portfolios" ADD CONSTRAINT "fk_sp_portfolios_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_product_ads" ADD CONSTRAINT "fk_sp_product_ads_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_product_ads" ADD CONSTRAINT "fk_sp_product_ads_ad_group" FOREIGN KEY ("agency_id","ad_group_id") REFERENCES "ads"."sp_ad_groups"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_product_targetings" ADD CONSTRAINT "fk_sp_product_targetings_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_product_targetings" ADD CONSTRAINT "fk_sp_product_targetings_ad_group" FOREIGN KEY ("agency_id","ad_group_id") REFERENCES "ads"."sp_ad_groups"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."seller_brand_mapping" ADD CONSTRAINT "fk_seller_brand_mapping_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."seller_brand_mapping" ADD CONSTRAINT "fk_seller_brand_mapping_brand" FOREIGN KEY ("brand_id") REFERENCES "catalog"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."sellers" ADD CONSTRAINT "fk_sellers_agency" FOREIGN KEY ("agency_id") REFERENCES "identity"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."api_tokens" ADD CONSTRAINT "fk_api_tokens_user" FOREIGN KEY ("agency_id","user_id") REFERENCES "identity"."users"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "fk_sessions_user" FOREIGN KEY ("agency_id","user_id") REFERENCES "identity"."users"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "fk_sessions_acting_agency" FOREIGN KEY ("acting_agency_id") REFERENCES "identity"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."users" ADD CONSTRAINT "fk_users_agency" FOREIGN KEY ("agency_id") REFERENCES "identity"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports"."report_rejections" ADD CONSTRAINT "fk_report_rejections_upload" FOREIGN KEY ("agency_id","upload_id") REFERENCES "reports"."report_upload_history"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports"."report_row_changes" ADD CONSTRAINT "fk_report_row_changes_upload" FOREIGN KEY ("agency_id","upload_id") REFERENCES "reports"."report_upload_history"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD CONSTRAINT "fk_report_upload_history_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD CONSTRAINT "fk_report_upload_history_uploaded_by" FOREIGN KEY ("agency_id","uploaded_by") REFERENCES "identity"."users"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD CONSTRAINT "fk_report_upload_history_reversed_by" FOREIGN KEY ("agency_id","reversed_by") REFERENCES "identity"."users"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_metrics_windows_spend" ON "ads"."metrics_windows" USING btree ("agency_id","window_days","spend_micros","campaign_id");--> statement-breakpoint
CREATE INDEX "idx_metrics_windows_seller" ON "ads"."metrics_windows" USING btree ("agency_id","seller_id","window_days");--> statement-breakpoint
CREATE INDEX "idx_sp_ad_groups_seller" ON "ads"."sp_ad_groups" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_ad_groups_campaign" ON "ads"."sp_ad_groups" USING btree ("agency_id","campaign_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaign_bidding_adjustments_seller" ON "ads"."sp_campaign_bidding_adjustments" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaign_bidding_adjustments_campaign" ON "ads"."sp_campaign_bidding_adjustments" USING btree ("agency_id","campaign_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaign_negative_keywords_seller" ON "ads"."sp_campaign_negative_keywords" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaign_negative_keywords_campaign" ON "ads"."sp_campaign_negative_keywords" USING btree ("agency_id","campaign_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaign_negative_product_targetings_seller" ON "ads"."sp_campaign_negative_product_targetings" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaign_negative_product_targetings_campaign" ON "ads"."sp_campaign_negative_product_targetings" USING btree ("agency_id","campaign_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaigns_seller" ON "ads"."sp_campaigns" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaigns_portfolio" ON "ads"."sp_campaigns" USING btree ("agency_id","portfolio_id");--> statement-breakpoint
CREATE INDEX "idx_sp_campaigns_name" ON "ads"."sp_campaigns" USING btree ("agency_id","seller_id","name_lower","id");--> statement-breakpoint
CREATE INDEX "idx_sp_keywords_seller" ON "ads"."sp_keywords" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_keywords_ad_group" ON "ads"."sp_keywords" USING btree ("agency_id","ad_group_id");--> statement-breakpoint
CREATE INDEX "idx_sp_name_history_seller" ON "ads"."sp_name_history" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_name_history_entity" ON "ads"."sp_name_history" USING btree ("agency_id","entity_type","entity_id","effective_from");--> statement-breakpoint
CREATE INDEX "idx_sp_name_history_name" ON "ads"."sp_name_history" USING btree ("agency_id","seller_id","entity_type","name");--> statement-breakpoint
CREATE INDEX "idx_sp_negative_keywords_seller" ON "ads"."sp_negative_keywords" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_negative_keywords_ad_group" ON "ads"."sp_negative_keywords" USING btree ("agency_id","ad_group_id");--> statement-breakpoint
CREATE INDEX "idx_sp_negative_product_targetings_seller" ON "ads"."sp_negative_product_targetings" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_negative_product_targetings_ad_group" ON "ads"."sp_negative_product_targetings" USING btree ("agency_id","ad_group_id");--> statement-breakpoint
CREATE INDEX "idx_sp_portfolios_seller" ON "ads"."sp_portfolios" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_product_ads_seller" ON "ads"."sp_product_ads" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_product_ads_ad_group" ON "ads"."sp_product_ads" USING btree ("agency_id","ad_group_id");--> statement-breakpoint
CREATE INDEX "idx_sp_product_targetings_seller" ON "ads"."sp_product_targetings" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_product_targetings_ad_group" ON "ads"."sp_product_targetings" USING btree ("agency_id","ad_group_id");--> statement-breakpoint
CREATE INDEX "idx_seller_brand_mapping_seller" ON "catalog"."seller_brand_mapping" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_seller_brand_mapping_brand" ON "catalog"."seller_brand_mapping" USING btree ("agency_id","brand_id");--> statement-breakpoint
CREATE INDEX "idx_sellers_name" ON "catalog"."sellers" USING btree ("agency_id","name","id");--> statement-breakpoint
CREATE INDEX "idx_api_tokens_user" ON "identity"."api_tokens" USING btree ("agency_id","user_id");--> statement-breakpoint
CREATE INDEX "idx_api_tokens_token_hash" ON "identity"."api_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "idx_sessions_user" ON "identity"."sessions" USING btree ("agency_id","user_id");--> statement-breakpoint
CREATE INDEX "idx_sessions_acting_agency" ON "identity"."sessions" USING btree ("acting_agency_id");--> statement-breakpoint
CREATE INDEX "idx_sessions_token_hash" ON "identity"."sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "idx_report_rejections_upload" ON "reports"."report_rejections" USING btree ("agency_id","upload_id");--> statement-breakpoint
CREATE INDEX "idx_report_row_changes_upload" ON "reports"."report_row_changes" USING btree ("agency_id","upload_id");--> statement-breakpoint
CREATE INDEX "idx_report_row_changes_key" ON "reports"."report_row_changes" USING btree ("agency_id","key_hash","report_date");--> statement-breakpoint
CREATE INDEX "idx_report_upload_history_seller" ON "reports"."report_upload_history" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_report_upload_history_uploaded_by" ON "reports"."report_upload_history" USING btree ("agency_id","uploaded_by");--> statement-breakpoint
CREATE INDEX "idx_report_upload_history_reversed_by" ON "reports"."report_upload_history" USING btree ("agency_id","reversed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "uq_report_upload_history_file" ON "reports"."report_upload_history" USING btree ("agency_id","seller_id","file_hash") WHERE state IN ('queued', 'running', 'live') AND reversed_at IS NULL;--> statement-breakpoint
CREATE INDEX "idx_report_upload_history_created" ON "reports"."report_upload_history" USING btree ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "idx_rpt_bulk_operations_upload" ON "reports"."rpt_bulk_operations" USING btree ("agency_id","upload_id");--> statement-breakpoint
CREATE INDEX "idx_audit_log_entity" ON "system"."audit_log" USING btree ("agency_id","entity_type","entity_id");