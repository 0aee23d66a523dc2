-- On the fly, from the daily figures of every campaign. LATERAL per row: with GROUP BY the generic plan is half as fast.
WITH top AS MATERIALIZED (
  SELECT c.id, c.name, c.state, c.daily_budget_micros, f.*,
         row_number() OVER (ORDER BY f.spend DESC NULLS LAST, c.id DESC) AS place
    FROM ads.sp_campaigns c
   CROSS JOIN LATERAL (
     SELECT app.sum(m.impressions) AS impressions, app.sum(m.clicks) AS clicks, app.sum(m.spend_micros) AS spend,
            app.sum(m.sales_micros) AS sales, app.sum(m.orders) AS orders
       FROM ads.metrics_daily m WHERE m.entity_id = c.id AND m.date BETWEEN $1 AND $2) f
   ORDER BY f.spend DESC NULLS LAST, c.id DESC
   LIMIT 51)
SELECT json_build_object('data', json_build_object('campaigns', json_build_object(
         'edges', (SELECT json_agg(json_build_object('node', json_build_object('id', id, 'name', name, 'state', upper(state),
                     'dailyBudget', round(daily_budget_micros / 1000000.0, 2)::text,
                     'metrics', json_build_object('impressions', impressions, 'clicks', clicks,
                       'spend', round(spend / 1000000.0, 2)::text, 'sales', round(sales / 1000000.0, 2)::text,
                       'orders', orders, 'acos', spend::float8 / nullif(sales, 0)))) ORDER BY place)
                     FROM top WHERE place <= 50),
         'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 50 FROM top)))))::text AS answer
