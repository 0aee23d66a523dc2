import { date, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { agencyId } from '../../schema/columns.ts';
import { oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { measureColumns } from './measure-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

export const metricLevels = ['seller', 'campaign', 'ad_group', 'target', 'product_ad'] as const;

/**
 * Partitioned by month of `date`; the primary key includes the measures, so that a range of days of an entity is read
 * from the index alone. Both are written by hand in the migration.
 */
export const metricsDaily = adsSchema.table(
  'metrics_daily',
  {
    agencyId: agencyId(),
    entityId: uuid('entity_id').notNull(),
    date: date('date', { mode: 'string' }).notNull(),
    level: text('level', { enum: metricLevels }).notNull(),
    sellerId: uuid('seller_id').notNull(),
    ...measureColumns(),
  },
  (t) => [
    primaryKey({ name: 'pk_metrics_daily', columns: [t.agencyId, t.entityId, t.date] }),
    oneOf('metrics_daily', t.level, metricLevels),
  ],
);

tableRules(metricsDaily, {
  row:
    'Figures of one entity on one day, from the report of its level: seller and campaign from the campaign report, ' +
    'ad group and product ad from the advertised product report, target from the targeting report.',
  kind: 'tenant',
  writtenBy: ['ingest'],
  fact: true,
});
