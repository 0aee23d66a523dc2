import { date, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { measureColumns } from '../../ads/tables/measure-columns.ts';
import { agencyId } from '../../schema/columns.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { reportsSchema } from './report-upload-history.ts';

/** Day that stands for "not told": the file had lost its name, which alone carries the period. */
export const unknownPeriod = { from: '0001-01-01', to: '0001-01-01' } as const;

export const rptBulkOperations = reportsSchema.table(
  'rpt_bulk_operations',
  {
    agencyId: agencyId(),
    sellerId: uuid('seller_id').notNull(),
    /** Kind of entity as the workbook names it, in snake_case: campaign, ad_group, bidding_adjustment … */
    entityType: text('entity_type').notNull(),
    entityId: uuid('entity_id').notNull(),
    /** The window of the workbook; 1 January of the year 1 when it is not known. */
    periodFrom: date('period_from', { mode: 'string' }).notNull(),
    periodTo: date('period_to', { mode: 'string' }).notNull(),
    uploadId: uuid('upload_id').notNull(),
    sourceLine: integer('source_line').notNull(),
    ...measureColumns(),
  },
  (t) => [
    primaryKey({
      name: 'pk_rpt_bulk_operations',
      columns: [t.agencyId, t.sellerId, t.entityId, t.periodFrom, t.periodTo],
    }),
    index('idx_rpt_bulk_operations_upload').on(t.agencyId, t.uploadId),
  ],
);

tableRules(rptBulkOperations, {
  row: 'Figures of one entity over the window of a bulk workbook; they belong to the window, not to a day.',
  kind: 'tenant',
  writtenBy: ['ingest'],
  fact: true,
});
