import { NotFoundError } from '@sellergraph/core/errors';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { findStoredImport } from '@sellergraph/db/reports/queries/find-stored-import';
import { type UploadRow, uploadSource } from '@sellergraph/db/reports/queries/uploads';
import { importTotals } from '@sellergraph/ingest/import/import-result';
import type { Command } from '../command.ts';
import { namedUpload, uploadArguments } from '../named-upload.ts';
import { uploadJson, uploadLine } from '../upload-json.ts';

export const upload: Command = {
  name: 'upload',
  summary: 'Shows one upload with its rejected rows, and the sums of its rows as they are stored now.',
  ...uploadArguments,
  run: async (context) => {
    const { database, scope, uploadId, text } = await namedUpload(context);
    const tx = database.read(scope);
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
