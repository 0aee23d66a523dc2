import { text, unique } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { spAdGroups } from './sp-ad-groups.ts';
import { entityStates, observation, state } from './sp-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const spProductAds = adsSchema.table(
  'sp_product_ads',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    adGroupId: link('ad_group_id').notNull(),
    amazonAdId: text('amazon_ad_id').notNull(),
    /** null for vendors, who advertise an ASIN. */
    sku: text('sku'),
    asin: text('asin'),
    state: state(),
    eligibilityStatus: text('eligibility_status'),
    ineligibilityReason: text('ineligibility_reason'),
    ...observation(),
  },
  (t) => [
    identityKey('sp_product_ads', t),
    ...belongsTo('sp_product_ads', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_product_ads', t.agencyId, t.adGroupId, spAdGroups, t.id),
    unique('uq_sp_product_ads_amazon').on(t.agencyId, t.adGroupId, t.amazonAdId),
    oneOf('sp_product_ads', t.state, entityStates),
  ],
);

tableRules(spProductAds, { row: 'One advertised SKU or ASIN of an ad group.', kind: 'tenant', writtenBy: ['ingest'] });
