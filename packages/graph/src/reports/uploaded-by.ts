import { may } from '@sellergraph/core/viewer';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { UserType, users } from '../identity/user.ts';
import { signedIn } from '../signed-in.ts';
import { type Upload, UploadType } from './upload.ts';

builder.objectField(UploadType, 'uploadedBy', (t) =>
  t.field({
    type: UserType,
    nullable: true,
    description: 'Who uploaded it; null when it was the command line, and for viewers who may not see users.',
    resolve: batchField(['Upload'], 'uploadedBy', async (uploads: readonly Upload[], _args: object, context) =>
      may(signedIn(context), users.permission)
        ? await users.getMany(
            uploads.map(({ row }) => row.uploadedBy),
            context,
          )
        : uploads.map(() => null),
    ),
  }),
);
