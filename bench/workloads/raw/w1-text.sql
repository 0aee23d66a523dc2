-- The JSON glued from text, which nobody would maintain: what PostgreSQL can do at best.
SELECT '{"data":{"campaigns":{"edges":['
       || string_agg('{"node":{"id":"' || c.id || '","name":' || to_json(c.name) || ',"state":"' || upper(c.state)
            || '","metrics":' || f.metrics || ',"adGroups":{"edges":[' || coalesce(g.edges, '') || ']}}}', ',' ORDER BY c.id)
       || ']}}}' AS answer
  FROM (SELECT id, name, state FROM ads.sp_campaigns ORDER BY id LIMIT 50) c
 CROSS JOIN LATERAL (
   SELECT '{"impressions":' || coalesce(app.sum(m.impressions)::text, 'null')
          || ',"clicks":' || coalesce(app.sum(m.clicks)::text, 'null')
          || ',"spend":' || coalesce('"' || round(app.sum(m.spend_micros) / 1000000.0, 2) || '"', 'null')
          || ',"sales":' || coalesce('"' || round(app.sum(m.sales_micros) / 1000000.0, 2) || '"', 'null')
          || ',"orders":' || coalesce(app.sum(m.orders)::text, 'null') || ',"acos":'
          || coalesce((app.sum(m.spend_micros)::float8 / nullif(app.sum(m.sales_micros), 0))::text, 'null') || '}' AS metrics
     FROM ads.metrics_daily m WHERE m.entity_id = c.id AND m.date BETWEEN $1 AND $2) f
 CROSS JOIN LATERAL (
   SELECT string_agg('{"node":{"id":"' || g.id || '","name":' || to_json(g.name) || ',"state":"' || upper(g.state)
            || '","metrics":' || f.metrics || ',"keywords":{"edges":[' || coalesce(k.edges, '') || ']}}}', ','
            ORDER BY g.id) AS edges
     FROM (SELECT id, name, state FROM ads.sp_ad_groups WHERE campaign_id = c.id ORDER BY id LIMIT 10) g
    CROSS JOIN LATERAL (
      SELECT '{"impressions":' || coalesce(app.sum(m.impressions)::text, 'null')
             || ',"clicks":' || coalesce(app.sum(m.clicks)::text, 'null')
             || ',"spend":' || coalesce('"' || round(app.sum(m.spend_micros) / 1000000.0, 2) || '"', 'null')
             || ',"sales":' || coalesce('"' || round(app.sum(m.sales_micros) / 1000000.0, 2) || '"', 'null')
             || ',"orders":' || coalesce(app.sum(m.orders)::text, 'null') || ',"acos":'
             || coalesce((app.sum(m.spend_micros)::float8 / nullif(app.sum(m.sales_micros), 0))::text, 'null') || '}' AS metrics
        FROM ads.metrics_daily m WHERE m.entity_id = g.id AND m.date BETWEEN $1 AND $2) f
    CROSS JOIN LATERAL (
      SELECT string_agg('{"node":{"id":"' || k.id || '","keywordText":' || to_json(k.keyword_text) || ',"matchType":"'
               || upper(k.match_type) || '","state":"' || upper(k.state) || '","metrics":' || f.metrics || '}}', ','
               ORDER BY k.id) AS edges
        FROM (SELECT id, keyword_text, match_type, state FROM ads.sp_keywords
               WHERE ad_group_id = g.id ORDER BY id LIMIT 5) k
       CROSS JOIN LATERAL (
         SELECT '{"impressions":' || coalesce(app.sum(m.impressions)::text, 'null')
                || ',"clicks":' || coalesce(app.sum(m.clicks)::text, 'null')
                || ',"spend":' || coalesce('"' || round(app.sum(m.spend_micros) / 1000000.0, 2) || '"', 'null')
                || ',"sales":' || coalesce('"' || round(app.sum(m.sales_micros) / 1000000.0, 2) || '"', 'null')
                || ',"orders":' || coalesce(app.sum(m.orders)::text, 'null') || ',"acos":'
                || coalesce((app.sum(m.spend_micros)::float8 / nullif(app.sum(m.sales_micros), 0))::text, 'null') || '}' AS metrics
           FROM ads.metrics_daily m WHERE m.entity_id = k.id AND m.date BETWEEN $1 AND $2) f) k) g
