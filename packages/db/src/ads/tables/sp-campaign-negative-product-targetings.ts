import { text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spCampaigns } from './sp-campaigns.ts';
import { entityStates, observation, state } from './sp-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const spCampaignNegativeProductTargetings = adsSchema.table(
  'sp_campaign_negative_product_targetings',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    campaignId: link('campaign_id').notNull(),
    amazonTargetId: text('amazon_target_id').notNull(),
    expression: text('expression').notNull(),
    resolvedExpression: text('resolved_expression'),
    state: state(),
    ...observation(),
  },
  (t) => [
    identityKey('sp_campaign_negative_product_targetings', t),
    ...belongsTo('sp_campaign_negative_product_targetings', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_campaign_negative_product_targetings', t.agencyId, t.campaignId, spCampaigns, t.id),
    unique('uq_sp_campaign_negative_product_targetings_amazon').on(t.agencyId, t.campaignId, t.amazonTargetId),
    oneOf('sp_campaign_negative_product_targetings', t.state, entityStates),
  ],
);

tableRules(spCampaignNegativeProductTargetings, {
  row: 'One negative product target of a campaign.',
  kind: 'tenant',
  writtenBy: ['ingest'],
});
