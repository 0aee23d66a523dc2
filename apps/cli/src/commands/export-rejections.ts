import { NotFoundError } from '@sellergraph/core/errors';
import { fromOutsideId, toOutsideId } from '@sellergraph/core/outside-id';
import { rejectionsCsv } from '@sellergraph/core/reports/rejections-csv';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { findRejections } from '@sellergraph/db/reports/queries/find-rejections';
import { findUploadAgency } from '@sellergraph/db/reports/queries/find-upload-agency';
import { type UploadRow, uploadSource } from '@sellergraph/db/reports/queries/uploads';
import { BadArgumentError, type Command } from '../command.ts';
import { requireAgency } from '../find.ts';

export const exportRejections: Command = {
  name: 'export-rejections',
  summary: 'Writes the rows of an upload that were left out, as CSV.',
  usage: 'UPLOAD_ID [--agency SLUG]',
  help: '  --agency SLUG          refuse an upload of any other agency',
  options: { agency: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  run: async ({ connect, options, positionals: [text = ''] }) => {
    const uploadId = fromOutsideId('upload', text);
    if (uploadId === null) throw new BadArgumentError(`${text} is no upload id.`);
    const { database, url } = await connect();
    const agencyId =
      options.agency === undefined ? await findUploadAgency(url, uploadId) : await requireAgency(database, options);
    const tx = database.read({ agencyId: agencyId ?? '', userId: null });
    try {
      const [upload] = await readByIds<UploadRow>(tx, uploadSource, [uploadId]);
      if (!upload) throw new NotFoundError(`There is no upload ${text}.`);
      const rejections = await findRejections(tx, uploadId);
      return {
        json: { uploadId: toOutsideId('upload', uploadId), file: upload.fileName, rejections },
        text: rejectionsCsv(rejections).trimEnd(),
      };
    } finally {
      await tx.close();
    }
  },
};
