CREATE SCHEMA app;
--> statement-breakpoint
GRANT USAGE ON SCHEMA app TO sellergraph_app, sellergraph_ingest, sellergraph_readonly;
--> statement-breakpoint
-- uuidv7() is PostgreSQL's own from 18 on. Below, this one: 48 bits of milliseconds, 12 bits of the fraction of the
-- millisecond, 62 random bits, so that ids sort by creation.
DO $$
BEGIN
  IF current_setting('server_version_num')::int < 180000 THEN
    CREATE FUNCTION app.uuidv7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE SET search_path = '' AS $f$
      WITH clock AS (SELECT extract(epoch FROM clock_timestamp()) * 1000 AS ms)
      SELECT (
        lpad(to_hex(floor(ms)::bigint), 12, '0')
        || '7' || lpad(to_hex(floor((ms - floor(ms)) * 4096)::int), 3, '0')
        || substr(replace(gen_random_uuid()::text, '-', ''), 17)
      )::uuid
      FROM clock
    $f$;
    GRANT EXECUTE ON FUNCTION app.uuidv7() TO sellergraph_app, sellergraph_ingest;
  END IF;
END
$$;
--> statement-breakpoint
-- The tenant of the transaction; null when none is set, so that nothing is read. STABLE and called as
-- (SELECT app.agency_id()) in policies, it runs once a statement.
CREATE FUNCTION app.agency_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.agency_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION app.user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
--> statement-breakpoint
-- Append-only tables are append-only for their owner too.
CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
-- Makes the monthly partitions of a partitioned table that hold the days from first_day to last_day. The months to come
-- are made ahead of time; an import of older days asks for what is missing.
CREATE FUNCTION app.ensure_month_partitions(parent regclass, first_day date, last_day date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  parent_schema text;
  parent_name text;
  month date := date_trunc('month', first_day)::date;
  partition_name text;
  made integer := 0;
BEGIN
  SELECT n.nspname, c.relname INTO STRICT parent_schema, parent_name
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE c.oid = parent AND c.relkind = 'p' AND n.nspname IN ('ads', 'reports', 'asins', 'pricing', 'tracking');
  IF last_day - first_day > 4000 THEN
    RAISE EXCEPTION 'too many months between % and %', first_day, last_day;
  END IF;
  WHILE month <= last_day LOOP
    partition_name := parent_name || to_char(month, '"_y"YYYY"m"MM');
    IF pg_catalog.to_regclass(format('%I.%I', parent_schema, partition_name)) IS NULL THEN
      BEGIN
        EXECUTE format('CREATE TABLE %I.%I PARTITION OF %I.%I FOR VALUES FROM (%L) TO (%L)',
          parent_schema, partition_name, parent_schema, parent_name, month, (month + interval '1 month')::date);
        made := made + 1;
      EXCEPTION WHEN duplicate_table THEN
        NULL;
      END;
    END IF;
    month := (month + interval '1 month')::date;
  END LOOP;
  RETURN made;
END
$$;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.agency_id(), app.user_id()
  TO sellergraph_app, sellergraph_ingest, sellergraph_readonly;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.ensure_month_partitions(regclass, date, date) TO sellergraph_ingest;
