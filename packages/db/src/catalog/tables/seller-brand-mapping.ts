import { foreignKey, index, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { agencyId, createdAt, createdBy } from '../../schema/columns.ts';
import { belongsTo, link } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { brands } from './brands.ts';
import { catalogSchema, sellers } from './sellers.ts';

export const sellerBrandMapping = catalogSchema.table(
  'seller_brand_mapping',
  {
    agencyId: agencyId(),
    sellerId: link('seller_id').notNull(),
    brandId: uuid('brand_id').notNull(),
    createdAt: createdAt(),
    createdBy: createdBy(),
  },
  (t) => [
    primaryKey({ name: 'pk_seller_brand_mapping', columns: [t.agencyId, t.sellerId, t.brandId] }),
    ...belongsTo('seller_brand_mapping', t.agencyId, t.sellerId, sellers),
    foreignKey({ name: 'fk_seller_brand_mapping_brand', columns: [t.brandId], foreignColumns: [brands.id] }),
    index('idx_seller_brand_mapping_brand').on(t.agencyId, t.brandId),
  ],
);

tableRules(sellerBrandMapping, {
  row: 'One brand that a seller sells.',
  kind: 'tenant',
  writtenBy: ['app', 'ingest'],
});
