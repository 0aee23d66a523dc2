-- Uploads that wait for a worker, of every agency, oldest first: queued ones, and ones whose import was cut off. An import
-- that runs holds a lock on its upload, so trying the lock tells the two apart; it is let go when the transaction ends.
CREATE FUNCTION reports.find_waiting_uploads() RETURNS TABLE (agency_id uuid, upload_id uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  SELECT u.agency_id, u.id
    FROM (SELECT * FROM reports.report_upload_history
           WHERE state IN ('queued', 'running') AND blob_path IS NOT NULL
           ORDER BY created_at LIMIT 50) u
   WHERE pg_try_advisory_xact_lock(hashtextextended('upload ' || u.id::text, 0))
   ORDER BY u.created_at
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION reports.find_waiting_uploads() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION reports.find_waiting_uploads() TO sellergraph_ingest;
--> statement-breakpoint
-- Serves the search for waiting uploads, which are few among many.
CREATE INDEX idx_report_upload_history_waiting ON reports.report_upload_history (agency_id, created_at)
  WHERE state IN ('queued', 'running');
