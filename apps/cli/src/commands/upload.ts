import { NotFoundError } from '@sellergraph/core/errors';
import { fromOutsideId } from '@sellergraph/core/outside-id';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { findStoredImport } from '@sellergraph/db/reports/queries/find-stored-import';
import { findUploadAgency } from '@sellergraph/db/reports/queries/find-upload-agency';
import { type UploadRow, uploadSource } from '@sellergraph/db/reports/queries/uploads';
import { importTotals } from '@sellergraph/ingest/import/import-result';
import { BadArgumentError, type Command } from '../command.ts';
import { requireAgency } from '../find.ts';
import { uploadJson, uploadLine } from '../upload-json.ts';

export const upload: Command = {
  name: 'upload',
  summary: 'Shows one upload with its rejected rows, and the sums of its rows as they are stored now.',
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
      const [row] = await readByIds<UploadRow>(tx, uploadSource, [uploadId]);
      if (!row) throw new NotFoundError(`There is no upload ${text}.`);
      const stored = await findStoredImport(tx, uploadId);
      const { rejections = [], totals = null, entities = null } = stored ?? {};
      return {
        json: {
          ...uploadJson(row),
          rejections,
          totals: totals && importTotals(totals),
          ...(entities ? { entities } : {}),
        },
        text: [
          uploadLine(row),
          ...rejections.map(
            (it) => `  line ${it.line}${it.column ? `, ${it.column}` : ''}: ${it.message} (${it.code})`,
          ),
        ].join('\n'),
      };
    } finally {
      await tx.close();
    }
  },
};
