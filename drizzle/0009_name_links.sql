CREATE TABLE "ads"."sp_name_links" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"entity_type" text NOT NULL,
	"parent_id" uuid NOT NULL,
	"name" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"linked_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pk_sp_name_links" PRIMARY KEY("agency_id","seller_id","entity_type","parent_id","name"),
	CONSTRAINT "chk_sp_name_links_entity_type" CHECK ("ads"."sp_name_links"."entity_type" IN ('campaign', 'ad_group'))
);
--> statement-breakpoint
ALTER TABLE "ads"."sp_name_links" ADD CONSTRAINT "fk_sp_name_links_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ads"."sp_name_links" ADD CONSTRAINT "fk_sp_name_links_linked_by" FOREIGN KEY ("agency_id","linked_by") REFERENCES "identity"."users"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_sp_name_links_seller" ON "ads"."sp_name_links" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_sp_name_links_linked_by" ON "ads"."sp_name_links" USING btree ("agency_id","linked_by");--> statement-breakpoint
CREATE INDEX "idx_sp_name_links_entity" ON "ads"."sp_name_links" USING btree ("agency_id","entity_id");