import { NotFoundError } from '@sellergraph/core/errors';
import { toOutsideId } from '@sellergraph/core/outside-id';
import { rejectionsCsv } from '@sellergraph/core/reports/rejections-csv';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { reading } from '@sellergraph/db/reading';
import { findRejections } from '@sellergraph/db/reports/queries/find-rejections';
import { type UploadRow, uploadSource } from '@sellergraph/db/reports/queries/uploads';
import type { Command } from '../command.ts';
import { namedUpload, uploadArguments } from '../named-upload.ts';

export const exportRejections: Command = {
  name: 'export-rejections',
  summary: 'Writes the rows of an upload that were left out, as CSV.',
  ...uploadArguments,
  run: async (context) => {
    const { database, scope, uploadId, text } = await namedUpload(context);
    return await reading(database, scope, async (tx) => {
      const [upload] = await readByIds<UploadRow>(tx, uploadSource, [uploadId]);
      if (!upload) throw new NotFoundError(`There is no upload ${text}.`);
      const rejections = await findRejections(tx, uploadId);
      return {
        json: { uploadId: toOutsideId('upload', uploadId), file: upload.fileName, rejections },
        text: rejectionsCsv(rejections).trimEnd(),
      };
    });
  },
};
