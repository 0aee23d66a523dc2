import { NotFoundError } from '@sellergraph/core/errors';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { idOrNothing } from '../global-id.ts';
import { type Upload, uploads } from './upload.ts';

export const UploadActInput = builder.inputType('UploadActInput', {
  description: 'Which upload an act is about.',
  fields: (t) => ({ uploadId: t.id({ required: true, description: 'Global id of the upload.' }) }),
});

/** The id inside; an id of something else is the id of no upload. */
export function uploadIdOf(input: { readonly uploadId: string }): { uploadId: string } {
  return { uploadId: idOrNothing('Upload', input.uploadId) };
}

/** The upload after an act, not as a list of this request may have had it. */
export async function uploadNow(uploadId: string, context: Context): Promise<Upload> {
  const [upload] = await uploads.getMany([uploadId], context);
  if (!upload) throw new NotFoundError('There is no such upload in this agency.');
  return upload;
}
