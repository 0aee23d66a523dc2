import { sql } from 'drizzle-orm';
import { date, index, text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { entityStates, micros, observation, state } from './sp-columns.ts';
import { adsSchema, spPortfolios } from './sp-portfolios.ts';

export const targetingTypes = ['auto', 'manual'] as const;

export const spCampaigns = adsSchema.table(
  'sp_campaigns',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    /** null when the campaign is in no portfolio. */
    portfolioId: link('portfolio_id'),
    amazonCampaignId: text('amazon_campaign_id').notNull(),
    name: text('name').notNull(),
    nameLower: text('name_lower').notNull().generatedAlwaysAs(sql`lower(name)`),
    state: state(),
    type: text('type').notNull().default('sponsored_products'),
    targetingType: text('targeting_type', { enum: targetingTypes }),
    /** down_only, up_and_down, fixed, rule_based, or Amazon's own words where they are new. */
    biddingStrategy: text('bidding_strategy'),
    dailyBudgetMicros: micros('daily_budget_micros'),
    startDate: date('start_date', { mode: 'string' }),
    endDate: date('end_date', { mode: 'string' }),
    ...observation(),
  },
  (t) => [
    identityKey('sp_campaigns', t),
    ...belongsTo('sp_campaigns', t.agencyId, t.sellerId, sellers, t.id),
    ...belongsTo('sp_campaigns', t.agencyId, t.portfolioId, spPortfolios, t.id),
    unique('uq_sp_campaigns_amazon').on(t.agencyId, t.sellerId, t.amazonCampaignId),
    // Serves the campaign list of a seller in the order of names, page by page.
    index('idx_sp_campaigns_name').on(t.agencyId, t.sellerId, t.nameLower, t.id),
    oneOf('sp_campaigns', t.state, entityStates),
    oneOf('sp_campaigns', t.targetingType, targetingTypes),
  ],
);

tableRules(spCampaigns, { row: 'One Sponsored Products campaign of a seller.', kind: 'tenant', writtenBy: ['ingest'] });
