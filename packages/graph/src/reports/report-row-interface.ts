import { reports } from '@sellergraph/core/reports/registry';
import { readList } from '@sellergraph/db/lists/list';
import { byCreation } from '@sellergraph/db/lists/order';
import { type ReadRow, reportRowSource } from '@sellergraph/db/reports/queries/report-rows';
import { withReadAhead } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { sellers } from '../catalog/seller.ts';
import type { Context } from '../context.ts';
import { reference } from '../entity-loader.ts';
import { parseRowId, type ReportRow, reportRowOf, rowTypeName } from './report-row.ts';
import { RowHistoryType, resolveHistory } from './row-history.ts';
import { TimeUnit } from './time-unit.ts';
import { UploadType, uploads } from './upload.ts';

/** What rows of all reports have. Their types inherit the fields. */
export const ReportRowInterface = builder.interfaceRef<ReportRow>('ReportRow').implement({
  description: 'One stored row of a report.',
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the row, for `reportRow`: its report, seller, day and key.' }),
    day: t.expose('day', {
      type: 'Date',
      description:
        'Day of the row; the last day of the period in summaries, the first one in weeks, months and quarters.',
    }),
    startDate: t.expose('startDate', { type: 'Date', description: 'First day that the row is about.' }),
    endDate: t.expose('endDate', { type: 'Date', description: 'Last day that the row is about.' }),
    timeUnit: t.expose('timeUnit', { type: TimeUnit, description: 'How the days are given.' }),
    currency: t.exposeString('currency', { description: 'ISO code of the currency that money of the row is in.' }),
    upload: t.field({
      type: UploadType,
      description: 'The upload whose values these are.',
      resolve: reference(
        reports.map(rowTypeName),
        'upload',
        () => uploads,
        ({ row }: ReportRow) => row.uploadId,
      ),
    }),
    line: t.exposeInt('line', { description: 'Line of its file, or row of the sheet, from 1.' }),
    history: t.field({
      type: [RowHistoryType],
      description: 'What successive uploads said of the row, in the order of their imports; those taken back too.',
      complexity: { field: 1, multiplier: 3 },
      resolve: resolveHistory,
    }),
  }),
});

/** The row with this id; null when the viewer's agency has none. */
async function findRow(id: string, context: Context): Promise<ReportRow | null> {
  const identity = parseRowId(id);
  const seller = identity && (await sellers.find(identity.sellerId, context));
  if (!identity || !seller) return null;
  const { report, day, keyHash } = identity;
  const { rows } = await readList<ReadRow>(context.transaction, reportRowSource(report), {
    first: 1,
    after: null,
    order: byCreation,
    conditions: (parameters) => [
      `t.seller_id = ${parameters.add(seller.uuid, 'uuid')}`,
      `t.report_date = ${parameters.add(day, 'date')}`,
      `t.key_hash = ${parameters.add(keyHash, 'uuid')}`,
    ],
  });
  return rows[0] ? reportRowOf(report, rows[0], seller.currency) : null;
}

builder.queryField('reportRow', (t) =>
  t.field({
    type: ReportRowInterface,
    nullable: true,
    description: 'One row of a report; null when there is none with this id.',
    authScopes: { permission: 'upload:view' },
    args: { id: t.arg.id({ required: true, description: 'Id of the row.' }) },
    resolve: async (_root, { id }, context, info) => withReadAhead(await findRow(id, context), context, info),
  }),
);
