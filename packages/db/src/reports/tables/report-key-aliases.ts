import { primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { agencyId } from '../../schema/columns.ts';
import { belongsTo, link } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { reportsSchema } from './report-upload-history.ts';

export const reportKeyAliases = reportsSchema.table(
  'report_key_aliases',
  {
    agencyId: agencyId(),
    sellerId: link('seller_id').notNull(),
    reportType: text('report_type').notNull(),
    /** Key under the name that a file had. */
    keyHash: uuid('key_hash').notNull(),
    /** Key under which the rows are stored: that of the entity's earliest name. */
    earliestKey: uuid('earliest_key').notNull(),
  },
  (t) => [
    primaryKey({ name: 'pk_report_key_aliases', columns: [t.agencyId, t.sellerId, t.reportType, t.keyHash] }),
    ...belongsTo('report_key_aliases', t.agencyId, t.sellerId, sellers),
  ],
);

tableRules(reportKeyAliases, {
  row:
    'One key of report rows that turned out to be another key under a later name: changes recorded under it belong to the ' +
    'rows of the other.',
  kind: 'tenant',
  writtenBy: ['ingest'],
});
