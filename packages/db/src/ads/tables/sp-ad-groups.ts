import { sql } from 'drizzle-orm';
import { text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spCampaigns } from './sp-campaigns.ts';
import { entityStates, micros, observation, state } from './sp-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const spAdGroups = adsSchema.table(
  'sp_ad_groups',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    campaignId: link('campaign_id').notNull(),
    amazonAdGroupId: text('amazon_ad_group_id').notNull(),
    name: text('name').notNull(),
    nameLower: text('name_lower').notNull().generatedAlwaysAs(sql`lower(name)`),
    state: state(),
    /** Bid of targets that have none of their own. */
    defaultBidMicros: micros('default_bid_micros'),
    ...observation(),
  },
  (t) => [
    identityKey('sp_ad_groups', t),
    ...belongsTo('sp_ad_groups', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_ad_groups', t.agencyId, t.campaignId, spCampaigns, t.id),
    unique('uq_sp_ad_groups_amazon').on(t.agencyId, t.campaignId, t.amazonAdGroupId),
    oneOf('sp_ad_groups', t.state, entityStates),
  ],
);

tableRules(spAdGroups, { row: 'One ad group of a campaign.', kind: 'tenant', writtenBy: ['ingest'] });
