SELECT json_build_object('data', json_build_object('campaigns', json_build_object('edges',
         json_agg(json_build_object('node', json_build_object('id', c.id, 'refId', c.id,
           'amazonCampaignId', c.amazon_campaign_id, 'name', c.name, 'state', upper(c.state),
           'targetingType', upper(c.targeting_type), 'dailyBudget', round(c.daily_budget_micros / 1000000.0, 2)::text,
           'biddingStrategy', c.bidding_strategy, 'startDate', c.start_date, 'endDate', c.end_date,
           'seller', json_build_object('name', s.name, 'currency', s.currency))) ORDER BY c.id))))::text AS answer
  FROM (SELECT * FROM ads.sp_campaigns ORDER BY id LIMIT 1000) c
  JOIN catalog.sellers s ON s.agency_id = c.agency_id AND s.id = c.seller_id
