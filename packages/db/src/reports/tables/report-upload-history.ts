import type { UploadWarning } from '@sellergraph/core/reports/parsed-report';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgSchema, smallint, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { sellers } from '../../catalog/tables/sellers.ts';
import { bytea } from '../../identity/tables/sessions.ts';
import { users } from '../../identity/tables/users.ts';
import { createdAt, day, integer64 } from '../../schema/columns.ts';
import { belongsTo, identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import type { EffectDay } from '../replay/effect.ts';

export const reportsSchema = pgSchema('reports');

/**
 * `live`: its rows count. `reversing`: they still do, and are about to be taken back. `reversed`: they were. `previewed`: its
 * import was tried and waits for a yes. `discarded`: it was not given. `duplicate`: the same bytes are live already.
 * `refused`: the file; `failed`: our fault.
 */
export const uploadStates = [
  'queued',
  'running',
  'previewed',
  'discarded',
  'live',
  'reversing',
  'reversed',
  'duplicate',
  'refused',
  'failed',
] as const;
export const uploadStages = ['received', 'reading', 'merging', 'figures', 'done'] as const;
export const timeUnits = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SUMMARY', 'SNAPSHOT'] as const;

export const reportUploadHistory = reportsSchema.table(
  'report_upload_history',
  {
    ...identity(),
    sellerId: link('seller_id').notNull(),
    /** null until recognised. */
    reportType: text('report_type'),
    fileName: text('file_name').notNull(),
    /** SHA-256 of the bytes. */
    fileHash: bytea('file_hash').notNull(),
    sizeBytes: integer64('size_bytes').notNull(),
    /** Where the original is kept, relative to the store of originals. */
    blobPath: text('blob_path'),
    state: text('state', { enum: uploadStates }).notNull().default('queued'),
    stage: text('stage', { enum: uploadStages }).notNull().default('received'),
    /** Rows read so far; tells the progress of a running import. */
    rowsRead: integer('rows_read').notNull().default(0),
    timeUnit: text('time_unit', { enum: timeUnits }),
    /** The days the file is about; given by the user where the file does not say. */
    periodFrom: day('period_from'),
    periodTo: day('period_to'),
    currency: text('currency'),
    attributionDays: smallint('attribution_days'),
    rows: integer('rows').notNull().default(0),
    created: integer('created').notNull().default(0),
    updated: integer('updated').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    rejected: integer('rejected').notNull().default(0),
    /** Rows whose campaign, ad group or target was not known when they were imported. */
    unlinked: integer('unlinked').notNull().default(0),
    /** Place among the imports of its seller and report type, from 1; null until it is live. */
    mergeOrder: integer('merge_order'),
    /** Stored columns that the file had; null where they are all taken to have been there. */
    columns: text('columns').array(),
    /** What a tried import would change, by day; null unless it was tried. */
    effect: jsonb('effect').$type<EffectDay[]>(),
    /** The import is only tried first, to show what it would change. */
    previewFirst: boolean('preview_first').notNull().default(false),
    /** Rows by kind of entity, for a bulk workbook. */
    entities: jsonb('entities').$type<Record<string, number>>(),
    warnings: jsonb('warnings').$type<UploadWarning[]>().notNull().default([]),
    /** Why the file was refused or the import failed: a stable code and words for the seller. */
    code: text('code'),
    message: text('message'),
    uploadedBy: link('uploaded_by'),
    createdAt: createdAt(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    reversedBy: link('reversed_by'),
    reversedAt: timestamp('reversed_at', { withTimezone: true }),
  },
  (t) => [
    identityKey('report_upload_history', t),
    ...belongsTo('report_upload_history', t.agencyId, t.sellerId, sellers),
    ...belongsTo('report_upload_history', t.agencyId, t.uploadedBy, users),
    ...belongsTo('report_upload_history', t.agencyId, t.reversedBy, users),
    // Two people at the same moment with the same bytes make one import.
    uniqueIndex('uq_report_upload_history_file')
      .on(t.agencyId, t.sellerId, t.fileHash)
      .where(sql`state IN ('queued', 'running', 'previewed', 'live', 'reversing')`),
    index('idx_report_upload_history_created').on(t.agencyId, t.createdAt, t.id),
    oneOf('report_upload_history', t.state, uploadStates),
    oneOf('report_upload_history', t.stage, uploadStages),
    oneOf('report_upload_history', t.timeUnit, timeUnits),
  ],
);

tableRules(reportUploadHistory, {
  row: 'One file that somebody uploaded, and what became of it.',
  kind: 'tenant',
  writtenBy: ['app', 'ingest'],
});
