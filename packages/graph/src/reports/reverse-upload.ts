import { NotFoundError, PermissionDeniedError } from '@sellergraph/core/errors';
import { NotReversibleError } from '@sellergraph/core/reports/upload-errors';
import { reverseUpload } from '@sellergraph/services/reports/reverse-upload';
import { builder } from '../builder.ts';
import { signedIn } from '../signed-in.ts';
import { type Upload, UploadType } from './upload.ts';
import { UploadActInput, uploadIdOf, uploadNow } from './upload-act.ts';

const ReverseUploadPayload = builder.objectRef<{ upload: Upload }>('ReverseUploadPayload').implement({
  description: 'The upload is being taken back.',
  fields: (t) => ({ upload: t.expose('upload', { type: UploadType, description: 'The upload as it is now.' }) }),
});

builder.mutationField('reverseUpload', (t) =>
  t.field({
    type: ReverseUploadPayload,
    description:
      'Takes an upload back: afterwards its report is what the other live uploads imply. A worker does it at once.',
    errors: {
      types: [PermissionDeniedError, NotFoundError, NotReversibleError],
      directResult: true,
      union: { name: 'ReverseUploadResult', description: 'What became of taking an upload back.' },
    },
    args: { input: t.arg({ type: UploadActInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, context) => {
      const { uploadId } = await reverseUpload(context.database, signedIn(context), uploadIdOf(input));
      return { upload: await uploadNow(uploadId, context) };
    },
  }),
);
