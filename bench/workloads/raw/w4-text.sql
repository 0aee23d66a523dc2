-- The JSON glued from text.
SELECT '{"data":{"campaigns":{"edges":['
       || string_agg('{"node":{"id":"' || c.id || '","refId":"' || c.id || '","amazonCampaignId":"' || c.amazon_campaign_id
            || '","name":' || to_json(c.name) || ',"state":"' || upper(c.state)
            || '","targetingType":' || coalesce('"' || upper(c.targeting_type) || '"', 'null')
            || ',"dailyBudget":' || coalesce('"' || round(c.daily_budget_micros / 1000000.0, 2) || '"', 'null')
            || ',"biddingStrategy":' || coalesce(to_json(c.bidding_strategy)::text, 'null')
            || ',"startDate":' || coalesce('"' || c.start_date || '"', 'null')
            || ',"endDate":' || coalesce('"' || c.end_date || '"', 'null')
            || ',"seller":{"name":' || to_json(s.name) || ',"currency":"' || s.currency || '"}}}', ',' ORDER BY c.id)
       || ']}}}' AS answer
  FROM (SELECT * FROM ads.sp_campaigns ORDER BY id LIMIT 1000) c
  JOIN catalog.sellers s ON s.agency_id = c.agency_id AND s.id = c.seller_id
