-- From the windows that imports keep, which hold these days already. LIMIT 1 keeps the planner, which takes the windows of all
-- levels for those of campaigns, from hashing every campaign.
WITH top AS MATERIALIZED (
  SELECT c.id, c.name, c.state, c.daily_budget_micros, f.impressions, f.clicks, f.spend_micros AS spend,
         f.sales_micros AS sales, f.orders, row_number() OVER (ORDER BY f.spend_micros DESC, f.entity_id DESC) AS place
    FROM ads.metrics_windows f
   CROSS JOIN LATERAL (SELECT * FROM ads.sp_campaigns c WHERE c.id = f.entity_id LIMIT 1) c
   WHERE f.level = 'campaign' AND f.window_days = $2::date - $1::date + 1
   ORDER BY f.spend_micros DESC, f.entity_id DESC
   LIMIT 51)
SELECT json_build_object('data', json_build_object('campaigns', json_build_object(
         'edges', (SELECT json_agg(json_build_object('node', json_build_object('id', id, 'name', name, 'state', upper(state),
                     'dailyBudget', round(daily_budget_micros / 1000000.0, 2)::text,
                     'metrics', json_build_object('impressions', impressions, 'clicks', clicks,
                       'spend', round(spend / 1000000.0, 2)::text, 'sales', round(sales / 1000000.0, 2)::text,
                       'orders', orders, 'acos', spend::float8 / nullif(sales, 0)))) ORDER BY place)
                     FROM top WHERE place <= 50),
         'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 50 FROM top)))))::text AS answer
