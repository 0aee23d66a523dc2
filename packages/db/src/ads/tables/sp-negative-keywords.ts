import { text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spAdGroups } from './sp-ad-groups.ts';
import { entityStates, observation, state } from './sp-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const negativeMatchTypes = ['negative_phrase', 'negative_exact'] as const;

export const spNegativeKeywords = adsSchema.table(
  'sp_negative_keywords',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    adGroupId: link('ad_group_id').notNull(),
    amazonKeywordId: text('amazon_keyword_id').notNull(),
    keywordText: text('keyword_text').notNull(),
    matchType: text('match_type', { enum: negativeMatchTypes }).notNull(),
    state: state(),
    ...observation(),
  },
  (t) => [
    identityKey('sp_negative_keywords', t),
    ...belongsTo('sp_negative_keywords', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_negative_keywords', t.agencyId, t.adGroupId, spAdGroups, t.id),
    unique('uq_sp_negative_keywords_amazon').on(t.agencyId, t.adGroupId, t.amazonKeywordId),
    oneOf('sp_negative_keywords', t.state, entityStates),
    oneOf('sp_negative_keywords', t.matchType, negativeMatchTypes),
  ],
);

tableRules(spNegativeKeywords, { row: 'One negative keyword of an ad group.', kind: 'tenant', writtenBy: ['ingest'] });
