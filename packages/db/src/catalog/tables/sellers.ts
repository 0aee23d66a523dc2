import { marketplaces } from '@sellergraph/core/marketplaces';
import { date, foreignKey, index, pgSchema, text, unique } from 'drizzle-orm/pg-core';
import { agencies } from '../../identity/tables/agencies.ts';
import { lifecycle } from '../../schema/columns.ts';
import { identity, identityKey, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';

export const catalogSchema = pgSchema('catalog');

export const sellers = catalogSchema.table(
  'sellers',
  {
    ...identity(),
    name: text('name').notNull(),
    /** Amazon's merchant id, `A…`; the documents' `seller_id`. */
    amazonSellerId: text('amazon_seller_id').notNull(),
    /** Amazon's code as people say it: UK, not GB. */
    marketplace: text('marketplace').notNull(),
    /** ISO code in which Amazon reports this account. */
    currency: text('currency').notNull(),
    /** IANA name; the account's days are counted in it. */
    timeZone: text('time_zone').notNull(),
    /** First and last day with campaign figures, kept by imports. */
    firstDay: date('first_day', { mode: 'string' }),
    lastDay: date('last_day', { mode: 'string' }),
    ...lifecycle(),
  },
  (t) => [
    identityKey('sellers', t),
    foreignKey({ name: 'fk_sellers_agency', columns: [t.agencyId], foreignColumns: [agencies.id] }),
    unique('uq_sellers_account').on(t.agencyId, t.amazonSellerId, t.marketplace),
    index('idx_sellers_name').on(t.agencyId, t.name, t.id),
    oneOf('sellers', t.marketplace, Object.keys(marketplaces)),
  ],
);

tableRules(sellers, {
  row: 'One Amazon account in one marketplace.',
  kind: 'tenant',
  writtenBy: ['app', 'ingest'],
});
