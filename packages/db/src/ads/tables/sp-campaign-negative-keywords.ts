import { text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spCampaigns } from './sp-campaigns.ts';
import { entityStates, observation, state } from './sp-columns.ts';
import { negativeMatchTypes } from './sp-negative-keywords.ts';
import { adsSchema } from './sp-portfolios.ts';

export const spCampaignNegativeKeywords = adsSchema.table(
  'sp_campaign_negative_keywords',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    campaignId: link('campaign_id').notNull(),
    amazonKeywordId: text('amazon_keyword_id').notNull(),
    keywordText: text('keyword_text').notNull(),
    matchType: text('match_type', { enum: negativeMatchTypes }).notNull(),
    state: state(),
    ...observation(),
  },
  (t) => [
    identityKey('sp_campaign_negative_keywords', t),
    ...belongsTo('sp_campaign_negative_keywords', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_campaign_negative_keywords', t.agencyId, t.campaignId, spCampaigns, t.id),
    unique('uq_sp_campaign_negative_keywords_amazon').on(t.agencyId, t.campaignId, t.amazonKeywordId),
    oneOf('sp_campaign_negative_keywords', t.state, entityStates),
    oneOf('sp_campaign_negative_keywords', t.matchType, negativeMatchTypes),
  ],
);

tableRules(spCampaignNegativeKeywords, {
  row: 'One negative keyword of a campaign.',
  kind: 'tenant',
  writtenBy: ['ingest'],
});
