import { bulkLabel, bulkType } from '@sellergraph/core/reports/bulk-operations';
import { reportByType } from '@sellergraph/core/reports/registry';
import { readByIds } from '@sellergraph/db/lists/by-id';
import {
  newestFirst,
  type UploadFilter,
  type UploadRow,
  uploadConditions,
  uploadSource,
} from '@sellergraph/db/reports/queries/uploads';
import { withReadAhead } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { SellerType, sellers } from '../catalog/seller.ts';
import { connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { Entity } from '../entity.ts';
import { EntityLoader, reference } from '../entity-loader.ts';
import { READS_ONE_ROW } from '../execution/reads-one-row.ts';
import { idOrNothing } from '../global-id.ts';
import { readConnection } from '../list-field.ts';
import { DateRangeValue } from '../measures/date-range.ts';
import { Selection } from '../selection.ts';
import { EffectDayType } from './effect-day.ts';

export class Upload extends Entity {
  readonly row: UploadRow;

  constructor(row: UploadRow) {
    super(row.id);
    this.row = row;
  }

  get __typename() {
    return 'Upload' as const;
  }

  get sizeBytes() {
    return this.row.sizeBytes;
  }

  get reportLabel() {
    const { reportType } = this.row;
    if (reportType === null) return null;
    return reportType === bulkType ? bulkLabel : (reportByType(reportType)?.label ?? reportType);
  }

  get period() {
    const { periodFrom, periodTo } = this.row;
    return periodFrom === null || periodTo === null ? null : { from: periodFrom, to: periodTo };
  }

  get stage() {
    return this.row.stage.toUpperCase();
  }
}

export const uploads = new EntityLoader('Upload', 'upload:view', async (ids, { transaction }) =>
  (await readByIds<UploadRow>(transaction, uploadSource, ids)).map((row) => new Upload(row)),
);

const UploadState = builder.enumType('UploadState', {
  description: 'What became of a file.',
  values: {
    QUEUED: { value: 'queued', description: 'It waits to be imported.' },
    RUNNING: { value: 'running', description: 'It is being imported. Nothing counts yet.' },
    PREVIEWED: { value: 'previewed', description: 'Its import was tried and waits for a yes. Nothing counts yet.' },
    DISCARDED: { value: 'discarded', description: 'It was tried and not imported. Nothing was changed.' },
    LIVE: { value: 'live', description: 'It is imported: its rows count.' },
    REVERSING: { value: 'reversing', description: 'It is being taken back. Its rows still count.' },
    REVERSED: { value: 'reversed', description: 'It was taken back: none of its rows count.' },
    DUPLICATE: { value: 'duplicate', description: 'The same bytes are live already. Nothing was changed.' },
    REFUSED: { value: 'refused', description: 'The file cannot be taken; `message` says why. Nothing was changed.' },
    FAILED: { value: 'failed', description: 'Something broke on our side. Nothing was changed.' },
  } as const,
});

const UploadWarningType = builder.objectRef<UploadRow['warnings'][number]>('UploadWarning').implement({
  description: 'Something to know about a file that was taken.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable name.' }),
    message: t.exposeString('message', { description: 'In words.' }),
  }),
});

export const UploadType = builder.objectRef<Upload>('Upload').implement({
  description: 'One file that somebody uploaded, and what became of it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    fileName: t.string({ description: 'Name of the file.', resolve: ({ row }) => row.fileName }),
    sizeBytes: t.expose('sizeBytes', { type: 'Count', description: 'Size of the file in bytes.' }),
    state: t.field({ type: UploadState, description: 'What became of it.', resolve: ({ row }) => row.state }),
    reportType: t.string({
      nullable: true,
      description: 'sponsored_products_campaign …, bulk_operations_v2; null when the file was not recognised.',
      resolve: ({ row }) => row.reportType,
    }),
    reportLabel: t.exposeString('reportLabel', { nullable: true, description: 'The same for people.' }),
    timeUnit: t.string({
      nullable: true,
      description: 'DAILY, SUMMARY or MONTHLY; null where rows have no days, and until it is known.',
      resolve: ({ row }) => row.timeUnit,
    }),
    period: t.expose('period', {
      type: DateRangeValue,
      nullable: true,
      complexity: 0,
      description: 'The days that the file is about; null until they are known.',
    }),
    seller: t.field({
      type: SellerType,
      description: 'The account that the file is of.',
      resolve: reference(
        ['Upload'],
        'seller',
        () => sellers,
        ({ row }: Upload) => row.sellerId,
      ),
    }),
    rows: t.int({ description: 'Rows taken.', resolve: ({ row }) => row.rows }),
    created: t.int({ description: 'Rows that were not known before.', resolve: ({ row }) => row.created }),
    updated: t.int({ description: 'Rows whose figures changed.', resolve: ({ row }) => row.updated }),
    unchanged: t.int({ description: 'Rows that said what was known.', resolve: ({ row }) => row.unchanged }),
    rejected: t.int({ description: 'Rows left out; `rejections` says why.', resolve: ({ row }) => row.rejected }),
    unlinked: t.int({
      description: 'Rows whose campaign, ad group or target was not known when they were imported.',
      resolve: ({ row }) => row.unlinked,
    }),
    stage: t.exposeString('stage', {
      description: 'Where a running import is: RECEIVED, READING, MERGING, FIGURES, DONE.',
    }),
    rowsRead: t.int({ description: 'Rows read so far.', resolve: ({ row }) => row.rowsRead }),
    code: t.string({
      nullable: true,
      description: 'Why it was refused or failed, as a stable name.',
      resolve: ({ row }) => row.code,
    }),
    message: t.string({
      nullable: true,
      description: 'Why it was refused or failed: what happened, what still holds, what to do.',
      resolve: ({ row }) => row.message,
    }),
    warnings: t.field({
      type: [UploadWarningType],
      complexity: { field: 1, multiplier: 1 },
      description: 'What to know about it.',
      resolve: ({ row }) => [...row.warnings],
    }),
    effect: t.field({
      type: [EffectDayType],
      nullable: true,
      complexity: { field: 1, multiplier: 1 },
      description: 'Days whose sums the import would change, as its trial found; null unless it was tried first.',
      resolve: ({ row }) => (row.effect === null ? null : [...row.effect]),
    }),
    reversedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it was not.',
      resolve: ({ row }) => row.reversedAt,
    }),
    createdAt: t.field({ type: 'DateTime', description: 'When it was uploaded.', resolve: ({ row }) => row.createdAt }),
    finishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When its import ended; null while it has not.',
      resolve: ({ row }) => row.finishedAt,
    }),
  }),
});

const UploadConnection = connectionType(UploadType, 'Upload', 'uploads');

const UploadFilterType = builder.inputRef<UploadFilter>('UploadFilter').implement({
  description: 'Conditions on uploads, all of which must hold.',
  fields: (t) => ({
    sellerId: t.id({ description: 'Files of this seller.' }),
    reportType: t.string({ description: 'Files of this report.' }),
    state: t.field({ type: [UploadState], description: 'In one of these states.' }),
    withRejections: t.boolean({ description: 'true: with rows left out. false: without.' }),
  }),
});

builder.queryField('uploads', (t) =>
  t.field({
    type: UploadConnection,
    description: "The agency's uploads, newest first.",
    authScopes: { permission: 'upload:view' },
    complexity: connectionCost,
    args: {
      ...connectionArgs(t.arg),
      where: t.arg({ type: UploadFilterType, description: 'Which uploads.' }),
    },
    resolve: (_root, args, context, info) => {
      const where = args.where ?? {};
      const sellerId = where.sellerId == null ? null : idOrNothing('Seller', where.sellerId);
      return readConnection(
        {
          nodeType: 'Upload',
          source: uploadSource,
          args,
          ordered: { order: newestFirst },
          conditions: (parameters) => uploadConditions({ ...where, sellerId }, parameters),
          node: (row: UploadRow) => new Upload(row),
        },
        context,
        Selection.of(info),
      );
    },
  }),
);

builder.queryField('upload', (t) =>
  t.field({
    type: UploadType,
    nullable: true,
    description: 'One upload; null when there is none with this id.',
    authScopes: { permission: 'upload:view' },
    args: { id: t.arg.id({ required: true, description: 'Global id of the upload.' }) },
    extensions: { [READS_ONE_ROW]: true },
    resolve: async (_root, { id }, context, info) =>
      withReadAhead(await uploads.findGlobal(id, context), context, info),
  }),
);
