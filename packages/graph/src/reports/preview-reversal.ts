import { NotFoundError, PermissionDeniedError } from '@sellergraph/core/errors';
import { NotReversibleError } from '@sellergraph/core/reports/upload-errors';
import { previewReversal, type ReversalPreview } from '@sellergraph/services/reports/preview-reversal';
import { builder } from '../builder.ts';
import { signedIn } from '../signed-in.ts';
import { EffectDayType } from './effect-day.ts';
import { UploadType } from './upload.ts';
import { UploadActInput, uploadIdOf, uploadNow } from './upload-act.ts';

const PreviewReversalPayload = builder.objectRef<ReversalPreview>('PreviewReversalPayload').implement({
  description: 'What taking an upload back would do. Nothing was changed.',
  fields: (t) => ({
    upload: t.field({
      type: UploadType,
      description: 'The upload.',
      resolve: ({ uploadId }, _args, context) => uploadNow(uploadId, context),
    }),
    removed: t.exposeInt('removed', { description: 'Rows that no other upload has: they would go.' }),
    restored: t.exposeInt('restored', {
      description: 'Rows that other uploads have too: they would be what those say.',
    }),
    effect: t.field({
      type: [EffectDayType],
      complexity: { field: 1, multiplier: 1 },
      description: 'Days whose sums would change, in order.',
      resolve: ({ effect }) => [...effect],
    }),
  }),
});

builder.mutationField('previewReversal', (t) =>
  t.field({
    type: PreviewReversalPayload,
    description: 'Tells what `reverseUpload` would do, by doing it and taking that back. Changes nothing.',
    errors: {
      types: [PermissionDeniedError, NotFoundError, NotReversibleError],
      directResult: true,
      union: { name: 'PreviewReversalResult', description: 'What became of trying to take an upload back.' },
    },
    args: { input: t.arg({ type: UploadActInput, required: true, description: 'Which one.' }) },
    resolve: (_root, { input }, context) => previewReversal(context.database, signedIn(context), uploadIdOf(input)),
  }),
);
