import { bigint, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { agencyId, day } from '../../schema/columns.ts';
import { belongsTo, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { reportsSchema, reportUploadHistory } from './report-upload-history.ts';

export const changeTypes = ['CREATED', 'UPDATED', 'UNCHANGED'] as const;

export const reportRowChanges = reportsSchema.table(
  'report_row_changes',
  {
    agencyId: agencyId(),
    uploadId: link('upload_id').notNull(),
    id: bigint('id', { mode: 'bigint' }).notNull().generatedAlwaysAsIdentity(),
    changeType: text('change_type', { enum: changeTypes }).notNull(),
    /** Day of the fact rows. */
    reportDate: day('report_date').notNull(),
    /** The one fact row of an UPDATED change. */
    keyHash: uuid('key_hash'),
    sourceLine: integer('source_line'),
    /** Values of an UPDATED row before and after, by column; also the upload that had written the values before. */
    previous: jsonb('previous').$type<Record<string, string | null>>(),
    current: jsonb('current').$type<Record<string, string | null>>(),
    previousUploadId: uuid('previous_upload_id'),
    /** Keys and lines of all rows of the day that were created or unchanged: they need no values to be traced or undone. */
    keyHashes: uuid('key_hashes').array(),
    sourceLines: integer('source_lines').array(),
  },
  (t) => [
    primaryKey({ name: 'pk_report_row_changes', columns: [t.agencyId, t.uploadId, t.id] }),
    ...belongsTo('report_row_changes', t.agencyId, t.uploadId, reportUploadHistory),
    // Serves what an upload did on a day: the history of a figure, and its reversal.
    index('idx_report_row_changes_day').on(t.agencyId, t.uploadId, t.reportDate),
    // Serves the history of one figure.
    index('idx_report_row_changes_key').on(t.agencyId, t.keyHash, t.reportDate),
    oneOf('report_row_changes', t.changeType, changeTypes),
  ],
);

tableRules(reportRowChanges, {
  row:
    'What one upload did to the fact rows of one day: one row for each UPDATED fact, one for all CREATED and one for ' +
    'all UNCHANGED facts of the day.',
  kind: 'tenant',
  writtenBy: ['ingest'],
  appendOnly: true,
});
