import { sql } from 'drizzle-orm';
import { date, index, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { agencyId } from '../../schema/columns.ts';
import { oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { measureColumns } from './measure-columns.ts';
import { metricLevels } from './metrics-daily.ts';
import { adsSchema } from './sp-portfolios.ts';

/** Lengths in days of the windows that are kept ready. */
export const windowLengths = [7, 14, 30, 60, 90] as const;

/** The primary key includes the figures, by hand in the migration, so that a window is read from the index alone. */
export const metricsWindows = adsSchema.table(
  'metrics_windows',
  {
    agencyId: agencyId(),
    sellerId: uuid('seller_id').notNull(),
    entityId: uuid('entity_id').notNull(),
    level: text('level', { enum: metricLevels }).notNull(),
    windowDays: smallint('window_days').notNull(),
    /** Last day of the window: the seller's last day with campaign figures. */
    lastDay: date('last_day', { mode: 'string' }).notNull(),
    /** Days of the window with figures; a window without any has no row. */
    days: smallint('days').notNull(),
    ...measureColumns(),
  },
  (t) => [
    primaryKey({ name: 'pk_metrics_windows', columns: [t.agencyId, t.windowDays, t.entityId] }),
    oneOf('metrics_windows', t.level, metricLevels),
    // Serves the campaign list of an agency by spend.
    index('idx_metrics_windows_spend')
      .on(t.agencyId, t.windowDays, t.spendMicros, t.entityId)
      .where(sql`${t.level} = 'campaign'`),
    // Serves the import, which writes a seller's windows anew.
    index('idx_metrics_windows_seller').on(t.agencyId, t.sellerId),
  ],
);

tableRules(metricsWindows, {
  row: "One entity's figures over the 7, 14, 30, 60 or 90 days that end with its seller's last day.",
  kind: 'tenant',
  writtenBy: ['ingest'],
  fact: true,
});
