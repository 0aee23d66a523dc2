-- What PostGraphile gets beside the tables: figures over a range, as functions of one SELECT, which PostgreSQL inlines into the
-- statements that PostGraphile makes.
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;
GRANT USAGE ON SCHEMA bench TO sellergraph_app;

CREATE TYPE bench.metrics AS (
  impressions bigint, clicks bigint, spend numeric, sales numeric, orders bigint, acos double precision
);

CREATE FUNCTION bench.figures(entity uuid, from_day date, to_day date) RETURNS SETOF bench.metrics
LANGUAGE sql STABLE ROWS 1 AS $$
  SELECT app.sum(m.impressions), app.sum(m.clicks), round(app.sum(m.spend_micros) / 1000000.0, 2),
         round(app.sum(m.sales_micros) / 1000000.0, 2), app.sum(m.orders),
         app.sum(m.spend_micros)::float8 / nullif(app.sum(m.sales_micros), 0)
    FROM ads.metrics_daily m
   WHERE m.entity_id = entity AND m.date BETWEEN from_day AND to_day
$$;

CREATE FUNCTION bench.campaigns_by_spend(from_day date, to_day date) RETURNS SETOF ads.sp_campaigns
LANGUAGE sql STABLE ROWS 1000 AS $$
  SELECT c.*
    FROM ads.sp_campaigns c
   CROSS JOIN LATERAL (
     SELECT app.sum(m.spend_micros) AS spend FROM ads.metrics_daily m
      WHERE m.entity_id = c.id AND m.date BETWEEN from_day AND to_day) f
   ORDER BY f.spend DESC NULLS LAST, c.id DESC
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA bench FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bench TO sellergraph_app;
