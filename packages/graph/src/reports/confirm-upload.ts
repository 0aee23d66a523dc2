import { NotFoundError, PermissionDeniedError } from '@sellergraph/core/errors';
import { NotPreviewedError } from '@sellergraph/core/reports/upload-errors';
import { confirmUpload } from '@sellergraph/services/reports/confirm-upload';
import { builder } from '../builder.ts';
import { signedIn } from '../signed-in.ts';
import { type Upload, UploadType } from './upload.ts';
import { UploadActInput, uploadIdOf, uploadNow } from './upload-act.ts';

const ConfirmUploadPayload = builder.objectRef<{ upload: Upload }>('ConfirmUploadPayload').implement({
  description: 'The upload waits to be imported.',
  fields: (t) => ({ upload: t.expose('upload', { type: UploadType, description: 'The upload as it is now.' }) }),
});

builder.mutationField('confirmUpload', (t) =>
  t.field({
    type: ConfirmUploadPayload,
    description: 'Imports an upload that was tried first.',
    errors: {
      types: [PermissionDeniedError, NotFoundError, NotPreviewedError],
      directResult: true,
      union: { name: 'ConfirmUploadResult', description: 'What became of importing a tried upload.' },
    },
    args: { input: t.arg({ type: UploadActInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, context) => {
      const { uploadId } = await confirmUpload(context.database, signedIn(context), uploadIdOf(input));
      return { upload: await uploadNow(uploadId, context) };
    },
  }),
);
