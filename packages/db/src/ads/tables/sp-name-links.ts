import { index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { users } from '../../identity/tables/users.ts';
import { agencyId, createdAt } from '../../schema/columns.ts';
import { belongsTo, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { adsSchema } from './sp-portfolios.ts';

export const linkedEntityTypes = ['campaign', 'ad_group'] as const;

/** Stands for the parent of a campaign, which has none: a key column is never null. */
export const noParent = '00000000-0000-0000-0000-000000000000';

export const spNameLinks = adsSchema.table(
  'sp_name_links',
  {
    agencyId: agencyId(),
    sellerId: link('seller_id').notNull(),
    entityType: text('entity_type', { enum: linkedEntityTypes }).notNull(),
    /** The campaign of an ad group; the nil UUID for campaigns. */
    parentId: uuid('parent_id').notNull(),
    name: text('name').notNull(),
    entityId: uuid('entity_id').notNull(),
    linkedBy: link('linked_by'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ name: 'pk_sp_name_links', columns: [t.agencyId, t.sellerId, t.entityType, t.parentId, t.name] }),
    ...belongsTo('sp_name_links', t.agencyId, t.sellerId, sellers),
    ...belongsTo('sp_name_links', t.agencyId, t.linkedBy, users),
    index('idx_sp_name_links_entity').on(t.agencyId, t.entityId),
    oneOf('sp_name_links', t.entityType, linkedEntityTypes),
  ],
);

tableRules(spNameLinks, {
  row: 'One name in report rows that somebody said belongs to a campaign or ad group; it goes before what names alone tell.',
  kind: 'tenant',
  writtenBy: ['app', 'ingest'],
});
