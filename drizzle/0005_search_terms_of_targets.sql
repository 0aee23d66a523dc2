-- Serves the search terms of a keyword or product target over a range.
CREATE INDEX idx_rpt_sponsored_products_search_term_target
  ON reports.rpt_sponsored_products_search_term (agency_id, target_id, report_date);
