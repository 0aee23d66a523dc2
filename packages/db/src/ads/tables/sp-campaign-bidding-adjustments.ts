import { integer, text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spCampaigns } from './sp-campaigns.ts';
import { observation } from './sp-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const spCampaignBiddingAdjustments = adsSchema.table(
  'sp_campaign_bidding_adjustments',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    campaignId: link('campaign_id').notNull(),
    /** placement_top, placement_rest_of_search, placement_product_page, placement_amazon_business, or as Amazon words it. */
    placement: text('placement').notNull(),
    /** Audience the adjustment is for; empty for everybody. */
    audienceId: text('audience_id').notNull().default(''),
    /** Per cent added to the bid: 25 bids a quarter more. */
    percentage: integer('percentage').notNull(),
    ...observation(),
  },
  (t) => [
    identityKey('sp_campaign_bidding_adjustments', t),
    ...belongsTo('sp_campaign_bidding_adjustments', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_campaign_bidding_adjustments', t.agencyId, t.campaignId, spCampaigns),
    unique('uq_sp_campaign_bidding_adjustments').on(t.agencyId, t.campaignId, t.placement, t.audienceId),
  ],
);

tableRules(spCampaignBiddingAdjustments, {
  row: 'How much more a campaign bids for one placement.',
  kind: 'tenant',
  writtenBy: ['ingest'],
});
