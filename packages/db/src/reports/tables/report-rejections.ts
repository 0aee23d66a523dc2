import { bigint, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { agencyId } from '../../schema/columns.ts';
import { belongsTo, link } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { reportsSchema, reportUploadHistory } from './report-upload-history.ts';

export const reportRejections = reportsSchema.table(
  'report_rejections',
  {
    agencyId: agencyId(),
    uploadId: link('upload_id').notNull(),
    id: bigint('id', { mode: 'bigint' }).notNull().generatedAlwaysAsIdentity(),
    /** Line of the file, or row of the sheet, from 1. */
    line: integer('line').notNull(),
    /** Header as the file spells it; null when the whole row is at fault. */
    column: text('column_name'),
    code: text('code').notNull(),
    message: text('message').notNull(),
  },
  (t) => [
    primaryKey({ name: 'pk_report_rejections', columns: [t.agencyId, t.uploadId, t.id] }),
    ...belongsTo('report_rejections', t.agencyId, t.uploadId, reportUploadHistory),
  ],
);

tableRules(reportRejections, {
  row: 'One row of an uploaded file that was left out, and why.',
  kind: 'tenant',
  writtenBy: ['ingest'],
  appendOnly: true,
});
