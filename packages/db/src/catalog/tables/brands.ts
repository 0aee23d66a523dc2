import { sql } from 'drizzle-orm';
import { primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { createdAt, id, updatedAt } from '../../schema/columns.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { catalogSchema } from './sellers.ts';

export const brands = catalogSchema.table(
  'brands',
  {
    id: id(),
    name: text('name').notNull(),
    nameLower: text('name_lower').notNull().generatedAlwaysAs(sql`lower(name)`),
    /** Other spellings, for matching files and pages. */
    aliases: text('aliases').array().notNull().default(sql`'{}'`),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ name: 'pk_brands', columns: [t.id] }), unique('uq_brands_name').on(t.nameLower)],
);

tableRules(brands, {
  row: 'One brand, canonical for everybody. Shared: what an agency thinks of a brand is kept elsewhere.',
  kind: 'shared',
  writtenBy: ['ingest'],
});
