SELECT json_build_object('data', json_build_object('node', json_build_object('id', id,
         'amazonKeywordId', amazon_keyword_id, 'keywordText', keyword_text, 'matchType', upper(match_type),
         'state', upper(state), 'bid', round(bid_micros / 1000000.0, 2)::text)))::text AS answer
  FROM ads.sp_keywords
 WHERE id = $1
