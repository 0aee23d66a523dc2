import { sql } from 'drizzle-orm';
import { text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spAdGroups } from './sp-ad-groups.ts';
import { entityStates, micros, observation, state } from './sp-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const spProductTargetings = adsSchema.table(
  'sp_product_targetings',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    adGroupId: link('ad_group_id').notNull(),
    amazonTargetId: text('amazon_target_id').notNull(),
    /** asin="B0…", category="…", or an automatic group such as close-match. */
    expression: text('expression').notNull(),
    expressionLower: text('expression_lower').notNull().generatedAlwaysAs(sql`lower(expression)`),
    /** The same with names in place of ids, as reports print it. */
    resolvedExpression: text('resolved_expression'),
    resolvedExpressionLower: text('resolved_expression_lower').generatedAlwaysAs(sql`lower(resolved_expression)`),
    state: state(),
    /** null: the ad group's default bid holds. */
    bidMicros: micros('bid_micros'),
    ...observation(),
  },
  (t) => [
    identityKey('sp_product_targetings', t),
    ...belongsTo('sp_product_targetings', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_product_targetings', t.agencyId, t.adGroupId, spAdGroups, t.id),
    unique('uq_sp_product_targetings_amazon').on(t.agencyId, t.adGroupId, t.amazonTargetId),
    oneOf('sp_product_targetings', t.state, entityStates),
  ],
);

tableRules(spProductTargetings, {
  row: 'One product, category or automatic target of an ad group.',
  kind: 'tenant',
  writtenBy: ['ingest'],
});
