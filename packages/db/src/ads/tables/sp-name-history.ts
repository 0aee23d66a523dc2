import { index, text, uuid } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { createdAt, day } from '../../schema/columns.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { adsSchema } from './sp-portfolios.ts';

export const namedEntityTypes = ['portfolio', 'campaign', 'ad_group'] as const;

export const spNameHistory = adsSchema.table(
  'sp_name_history',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    entityType: text('entity_type', { enum: namedEntityTypes }).notNull(),
    entityId: uuid('entity_id').notNull(),
    /** The campaign of an ad group, whose names are only unique within it; null for the others. */
    parentId: uuid('parent_id'),
    name: text('name').notNull(),
    /** First day of the name; null for the earliest known one, which counts for all days before it. */
    effectiveFrom: day('effective_from'),
    /** First day on which the name is no longer in force; null while it is. */
    effectiveTo: day('effective_to'),
    uploadId: uuid('upload_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    identityKey('sp_name_history', t),
    ...belongsTo('sp_name_history', t.agencyId, t.sellerId, sellers),
    index('idx_sp_name_history_entity').on(t.agencyId, t.entityType, t.entityId, t.effectiveFrom),
    // Serves the linking of report rows, which know names only.
    index('idx_sp_name_history_name').on(t.agencyId, t.sellerId, t.entityType, t.name),
    oneOf('sp_name_history', t.entityType, namedEntityTypes),
  ],
);

tableRules(spNameHistory, {
  row: 'One name that a portfolio, campaign or ad group had, and the days it was in force.',
  kind: 'tenant',
  writtenBy: ['ingest'],
});
