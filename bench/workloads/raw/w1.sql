-- LATERAL per row. The same with one GROUP BY over the ids of all levels takes as long: building json costs the time.
SELECT json_build_object('data', json_build_object('campaigns', json_build_object('edges',
         json_agg(json_build_object('node', json_build_object('id', c.id, 'name', c.name, 'state', upper(c.state),
           'metrics', f.metrics, 'adGroups', json_build_object('edges', g.edges))) ORDER BY c.id))))::text AS answer
  FROM (SELECT id, name, state FROM ads.sp_campaigns ORDER BY id LIMIT 50) c
 CROSS JOIN LATERAL (
   SELECT json_build_object('impressions', app.sum(m.impressions), 'clicks', app.sum(m.clicks),
            'spend', round(app.sum(m.spend_micros) / 1000000.0, 2)::text,
            'sales', round(app.sum(m.sales_micros) / 1000000.0, 2)::text, 'orders', app.sum(m.orders),
            'acos', app.sum(m.spend_micros)::float8 / nullif(app.sum(m.sales_micros), 0)) AS metrics
     FROM ads.metrics_daily m WHERE m.entity_id = c.id AND m.date BETWEEN $1 AND $2) f
 CROSS JOIN LATERAL (
   SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', g.id, 'name', g.name, 'state', upper(g.state),
            'metrics', f.metrics, 'keywords', json_build_object('edges', k.edges))) ORDER BY g.id), '[]') AS edges
     FROM (SELECT id, name, state FROM ads.sp_ad_groups WHERE campaign_id = c.id ORDER BY id LIMIT 10) g
    CROSS JOIN LATERAL (
      SELECT json_build_object('impressions', app.sum(m.impressions), 'clicks', app.sum(m.clicks),
               'spend', round(app.sum(m.spend_micros) / 1000000.0, 2)::text,
               'sales', round(app.sum(m.sales_micros) / 1000000.0, 2)::text, 'orders', app.sum(m.orders),
               'acos', app.sum(m.spend_micros)::float8 / nullif(app.sum(m.sales_micros), 0)) AS metrics
        FROM ads.metrics_daily m WHERE m.entity_id = g.id AND m.date BETWEEN $1 AND $2) f
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('node', json_build_object('id', k.id, 'keywordText', k.keyword_text,
               'matchType', upper(k.match_type), 'state', upper(k.state), 'metrics', f.metrics)) ORDER BY k.id),
               '[]') AS edges
        FROM (SELECT id, keyword_text, match_type, state FROM ads.sp_keywords
               WHERE ad_group_id = g.id ORDER BY id LIMIT 5) k
       CROSS JOIN LATERAL (
         SELECT json_build_object('impressions', app.sum(m.impressions), 'clicks', app.sum(m.clicks),
                  'spend', round(app.sum(m.spend_micros) / 1000000.0, 2)::text,
                  'sales', round(app.sum(m.sales_micros) / 1000000.0, 2)::text, 'orders', app.sum(m.orders),
                  'acos', app.sum(m.spend_micros)::float8 / nullif(app.sum(m.sales_micros), 0)) AS metrics
           FROM ads.metrics_daily m WHERE m.entity_id = k.id AND m.date BETWEEN $1 AND $2) f) k) g
