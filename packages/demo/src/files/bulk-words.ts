import {
  PORTFOLIOS_HEADER,
  PORTFOLIOS_SENTENCE_CASE_HEADER,
  SP_CAMPAIGNS_HEADER,
  SP_CAMPAIGNS_SENTENCE_CASE_HEADER,
} from './bulk-headers.ts';

/** Kinds of rows in the campaigns sheet. */
export type BulkEntity =
  | 'Campaign'
  | 'Bidding Adjustment'
  | 'Ad Group'
  | 'Product Ad'
  | 'Keyword'
  | 'Product Targeting'
  | 'Negative Keyword'
  | 'Negative Product Targeting'
  | 'Campaign Negative Keyword'
  | 'Campaign Negative Product Targeting';

/** How one account language writes a bulk workbook. */
export interface BulkWords {
  campaignsHeader: readonly string[];
  portfoliosHeader: readonly string[];
  entity(entity: BulkEntity): string;
  /** `Negative Exact` and the like. */
  negativeMatch(match: string): string;
  strategy(strategy: string): string;
  noCap: string;
  inBudget: string;
  /** Content of the column `Sites` on campaigns. */
  sites: string;
}

const sentence = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** American English: every word with a capital. */
export const TITLE_CASE: BulkWords = {
  campaignsHeader: SP_CAMPAIGNS_HEADER,
  portfoliosHeader: PORTFOLIOS_HEADER,
  entity: (entity) => entity,
  negativeMatch: (match) => match,
  strategy: (strategy) => strategy,
  noCap: 'No Cap',
  inBudget: 'In Budget',
  sites: '',
};

/** British and Canadian English: the first word only, with one exception, and a dash in the bidding strategy. */
export const SENTENCE_CASE: BulkWords = {
  campaignsHeader: SP_CAMPAIGNS_SENTENCE_CASE_HEADER,
  portfoliosHeader: PORTFOLIOS_SENTENCE_CASE_HEADER,
  entity: (entity) => (entity === 'Campaign Negative Product Targeting' ? entity : sentence(entity)),
  negativeMatch: sentence,
  strategy: (strategy) => strategy.replace(' - ', ' – '),
  noCap: 'No cap',
  inBudget: 'In budget',
  sites: 'Amazon Business',
};
