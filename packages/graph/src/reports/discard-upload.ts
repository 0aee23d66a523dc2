import { NotFoundError, PermissionDeniedError } from '@sellergraph/core/errors';
import { NotPreviewedError } from '@sellergraph/core/reports/upload-errors';
import { discardUpload } from '@sellergraph/services/reports/discard-upload';
import { builder } from '../builder.ts';
import { signedIn } from '../signed-in.ts';
import { type Upload, UploadType } from './upload.ts';
import { UploadActInput, uploadIdOf, uploadNow } from './upload-act.ts';

const DiscardUploadPayload = builder.objectRef<{ upload: Upload }>('DiscardUploadPayload').implement({
  description: 'The upload has ended; nothing of it counts.',
  fields: (t) => ({ upload: t.expose('upload', { type: UploadType, description: 'The upload as it is now.' }) }),
});

builder.mutationField('discardUpload', (t) =>
  t.field({
    type: DiscardUploadPayload,
    description: 'Ends an upload that was tried first, without importing it.',
    errors: {
      types: [PermissionDeniedError, NotFoundError, NotPreviewedError],
      directResult: true,
      union: { name: 'DiscardUploadResult', description: 'What became of discarding a tried upload.' },
    },
    args: { input: t.arg({ type: UploadActInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, context) => {
      const { uploadId } = await discardUpload(context.database, signedIn(context), uploadIdOf(input));
      return { upload: await uploadNow(uploadId, context) };
    },
  }),
);
