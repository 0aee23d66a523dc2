import { integer64 } from '../../schema/columns.ts';

/** The additive measures of the ads tree. Money in micros of the seller's currency; units are null where no report has them. */
export const measureColumns = () => ({
  impressions: integer64('impressions').notNull(),
  clicks: integer64('clicks').notNull(),
  spendMicros: integer64('spend_micros').notNull(),
  salesMicros: integer64('sales_micros').notNull(),
  orders: integer64('orders').notNull(),
  units: integer64('units'),
});

/** The same, as the columns are named in SQL, in one order. */
export const measureNames = ['impressions', 'clicks', 'spend_micros', 'sales_micros', 'orders', 'units'] as const;
