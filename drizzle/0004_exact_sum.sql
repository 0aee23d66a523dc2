-- The sum of whole numbers as a whole number. PostgreSQL's own sum(bigint) answers numeric and keeps a 128-bit state behind
-- a pointer; this one adds in a register, is exact too, and fails rather than wraps beyond 2^63.
CREATE AGGREGATE app.sum(bigint) (sfunc = int8pl, stype = bigint, combinefunc = int8pl, parallel = safe);
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.sum(bigint) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.sum(bigint) TO sellergraph_app, sellergraph_ingest, sellergraph_readonly;
