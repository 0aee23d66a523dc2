import { text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spAdGroups } from './sp-ad-groups.ts';
import { entityStates, observation, state } from './sp-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const spNegativeProductTargetings = adsSchema.table(
  'sp_negative_product_targetings',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    adGroupId: link('ad_group_id').notNull(),
    amazonTargetId: text('amazon_target_id').notNull(),
    expression: text('expression').notNull(),
    resolvedExpression: text('resolved_expression'),
    state: state(),
    ...observation(),
  },
  (t) => [
    identityKey('sp_negative_product_targetings', t),
    ...belongsTo('sp_negative_product_targetings', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_negative_product_targetings', t.agencyId, t.adGroupId, spAdGroups, t.id),
    unique('uq_sp_negative_product_targetings_amazon').on(t.agencyId, t.adGroupId, t.amazonTargetId),
    oneOf('sp_negative_product_targetings', t.state, entityStates),
  ],
);

tableRules(spNegativeProductTargetings, {
  row: 'One negative product target of an ad group.',
  kind: 'tenant',
  writtenBy: ['ingest'],
});
