import { date, index, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';
import { agencyId } from '../../schema/columns.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { measureColumns } from './measure-columns.ts';
import { adsSchema } from './sp-portfolios.ts';

/** Lengths in days of the windows that are kept ready. */
export const windowLengths = [7, 14, 30, 60, 90] as const;

export const metricsWindows = adsSchema.table(
  'metrics_windows',
  {
    agencyId: agencyId(),
    sellerId: uuid('seller_id').notNull(),
    campaignId: uuid('campaign_id').notNull(),
    windowDays: smallint('window_days').notNull(),
    /** Last day of the window: the seller's last day with campaign figures. */
    lastDay: date('last_day', { mode: 'string' }).notNull(),
    ...measureColumns(),
  },
  (t) => [
    primaryKey({ name: 'pk_metrics_windows', columns: [t.agencyId, t.campaignId, t.windowDays] }),
    // Serves the campaign list of an agency by spend, and the one of a seller.
    index('idx_metrics_windows_spend').on(t.agencyId, t.windowDays, t.spendMicros, t.campaignId),
    index('idx_metrics_windows_seller').on(t.agencyId, t.sellerId, t.windowDays),
  ],
);

tableRules(metricsWindows, {
  row: "One campaign's figures over the 7, 14, 30, 60 or 90 days that end with its seller's last day.",
  kind: 'tenant',
  writtenBy: ['ingest'],
  fact: true,
});
