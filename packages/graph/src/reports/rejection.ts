import { byCreation } from '@sellergraph/db/lists/order';
import { type RejectionRow, rejectionSource } from '@sellergraph/db/reports/queries/uploads';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { readConnections } from '../list-field.ts';
import { type Upload, UploadType } from './upload.ts';

const RejectionType = builder.objectRef<RejectionRow>('Rejection').implement({
  description: 'One row of a file that was left out, and why.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'Line of the file, or row of the sheet, from 1, header included.' }),
    column: t.exposeString('column', {
      nullable: true,
      description: 'Header as the file spells it; null when the whole row is at fault.',
    }),
    code: t.exposeString('code', { description: 'Stable name of the reason.' }),
    message: t.exposeString('message', { description: 'What is wrong, with the value.' }),
  }),
});

const RejectionConnection = connectionType(RejectionType, 'Rejection', 'rejected rows');

builder.objectField(UploadType, 'rejections', (t) =>
  t.field({
    type: RejectionConnection,
    description: 'The rows left out, in the order of the file.',
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: batchField(['Upload'], 'rejections', (uploads: readonly Upload[], args: ConnectionArgs, context, below) =>
      readConnections(
        uploads,
        { column: 't.upload_id' },
        {
          nodeType: 'Rejection',
          source: rejectionSource,
          args,
          ordered: { order: byCreation },
          node: (row: RejectionRow) => row,
        },
        context,
        below,
      ),
    ),
  }),
);
