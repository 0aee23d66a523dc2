import type { ListSource } from '../../lists/list.ts';
import type { EntityState } from './orders.ts';

export interface NegativeKeywordRow {
  readonly id: string;
  readonly keywordText: string;
  readonly matchType: 'negative_phrase' | 'negative_exact';
  readonly state: EntityState;
}

const keywordColumns = 't.id, t.keyword_text AS "keywordText", t.match_type AS "matchType", t.state';

export const negativeKeywordSource: ListSource = { table: 'ads.sp_negative_keywords', columns: keywordColumns };

export const campaignNegativeKeywordSource: ListSource = {
  table: 'ads.sp_campaign_negative_keywords',
  columns: keywordColumns,
};

export interface NegativeProductTargetingRow {
  readonly id: string;
  readonly expression: string;
  readonly state: EntityState;
}

const targetingColumns = 't.id, t.expression, t.state';

export const negativeProductTargetingSource: ListSource = {
  table: 'ads.sp_negative_product_targetings',
  columns: targetingColumns,
};

export const campaignNegativeProductTargetingSource: ListSource = {
  table: 'ads.sp_campaign_negative_product_targetings',
  columns: targetingColumns,
};
