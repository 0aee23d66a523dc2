CREATE TABLE "reports"."report_key_aliases" (
	"agency_id" uuid NOT NULL,
	"seller_id" uuid NOT NULL,
	"report_type" text NOT NULL,
	"key_hash" uuid NOT NULL,
	"earliest_key" uuid NOT NULL,
	CONSTRAINT "pk_report_key_aliases" PRIMARY KEY("agency_id","seller_id","report_type","key_hash")
);
--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" DROP CONSTRAINT "chk_report_upload_history_state";--> statement-breakpoint
DROP INDEX "reports"."uq_report_upload_history_file";--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD COLUMN "merge_order" integer;--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD COLUMN "columns" text[];--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD COLUMN "effect" jsonb;--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD COLUMN "preview_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reports"."report_key_aliases" ADD CONSTRAINT "fk_report_key_aliases_seller" FOREIGN KEY ("agency_id","seller_id") REFERENCES "catalog"."sellers"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_report_key_aliases_seller" ON "reports"."report_key_aliases" USING btree ("agency_id","seller_id");--> statement-breakpoint
CREATE INDEX "idx_report_row_changes_day" ON "reports"."report_row_changes" USING btree ("agency_id","upload_id","report_date");--> statement-breakpoint
CREATE UNIQUE INDEX "uq_report_upload_history_file" ON "reports"."report_upload_history" USING btree ("agency_id","seller_id","file_hash") WHERE state IN ('queued', 'running', 'previewed', 'live', 'reversing');--> statement-breakpoint
ALTER TABLE "reports"."report_upload_history" ADD CONSTRAINT "chk_report_upload_history_state" CHECK ("reports"."report_upload_history"."state" IN ('queued', 'running', 'previewed', 'discarded', 'live', 'reversing', 'reversed', 'duplicate', 'refused', 'failed'));
--> statement-breakpoint
-- Imports that are live already keep their order; their files are taken to have had every column.
UPDATE reports.report_upload_history u SET merge_order = o.place
  FROM (SELECT agency_id, id, row_number() OVER (PARTITION BY agency_id, seller_id, report_type ORDER BY finished_at, id) AS place
          FROM reports.report_upload_history WHERE state = 'live') o
 WHERE u.agency_id = o.agency_id AND u.id = o.id;
--> statement-breakpoint
-- Lays what one file said of a row over what the files before it said, as an import does: the columns that the file had take
-- its values, and the row becomes the file's own only where an additive one differs. `said` may hold more than the file had.
CREATE FUNCTION app.fold_report_row(state jsonb, said jsonb, columns text[], additive text[], owner jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
  given jsonb;
  counted jsonb;
BEGIN
  SELECT jsonb_object_agg(key, value), coalesce(jsonb_object_agg(key, value) FILTER (WHERE key = ANY (additive)), '{}')
    INTO given, counted
    FROM jsonb_each(said)
   WHERE columns IS NULL OR key = ANY (columns) OR key IN ('start_date', 'end_date');
  IF state IS NULL THEN
    RETURN jsonb_build_object(
      'values', (SELECT jsonb_object_agg(key, NULL::text) FROM jsonb_each(said)) || given, 'owner', owner);
  END IF;
  RETURN jsonb_build_object(
    'values', (state->'values') || given,
    'owner', CASE WHEN state->'values' @> counted THEN state->'owner' ELSE owner END);
END
$$;
--> statement-breakpoint
CREATE AGGREGATE app.fold_report_row(said jsonb, columns text[], additive text[], owner jsonb)
  (sfunc = app.fold_report_row, stype = jsonb);
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.fold_report_row(jsonb, jsonb, text[], text[], jsonb),
  app.fold_report_row(jsonb, text[], text[], jsonb) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.fold_report_row(jsonb, jsonb, text[], text[], jsonb),
  app.fold_report_row(jsonb, text[], text[], jsonb) TO sellergraph_app, sellergraph_ingest;
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
