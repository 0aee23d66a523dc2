import { sql } from 'drizzle-orm';
import { text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spAdGroups } from './sp-ad-groups.ts';
import { entityStates, micros, observation, state } from './sp-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const keywordMatchTypes = ['broad', 'phrase', 'exact'] as const;

export const spKeywords = adsSchema.table(
  'sp_keywords',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    adGroupId: link('ad_group_id').notNull(),
    amazonKeywordId: text('amazon_keyword_id').notNull(),
    keywordText: text('keyword_text').notNull(),
    /** Case-blind form; reports are linked by it. */
    keywordLower: text('keyword_lower').notNull().generatedAlwaysAs(sql`lower(keyword_text)`),
    nativeLanguageKeyword: text('native_language_keyword'),
    nativeLanguageLocale: text('native_language_locale'),
    matchType: text('match_type', { enum: keywordMatchTypes }).notNull(),
    state: state(),
    /** null: the ad group's default bid holds. */
    bidMicros: micros('bid_micros'),
    ...observation(),
  },
  (t) => [
    identityKey('sp_keywords', t),
    ...belongsTo('sp_keywords', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_keywords', t.agencyId, t.adGroupId, spAdGroups, t.id),
    unique('uq_sp_keywords_amazon').on(t.agencyId, t.adGroupId, t.amazonKeywordId),
    oneOf('sp_keywords', t.state, entityStates),
    oneOf('sp_keywords', t.matchType, keywordMatchTypes),
  ],
);

tableRules(spKeywords, { row: 'One keyword of an ad group.', kind: 'tenant', writtenBy: ['ingest'] });
