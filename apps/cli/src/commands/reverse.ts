import { fromOutsideId, toOutsideId } from '@sellergraph/core/outside-id';
import { findUploadAgency } from '@sellergraph/db/reports/queries/find-upload-agency';
import { runReversal } from '@sellergraph/ingest/reversal/run-reversal';
import { BadArgumentError, type Command } from '../command.ts';
import { requireAgency } from '../find.ts';

export const reverse: Command = {
  name: 'reverse',
  summary: 'Takes an upload back: its report becomes what the other live uploads imply.',
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
    const scope = { agencyId: agencyId ?? '', userId: null };
    const { removed, restored } = await runReversal(database, scope, uploadId);
    return {
      json: { uploadId: toOutsideId('upload', uploadId), state: 'reversed', removed, restored },
      text: `${text} was taken back: ${removed} rows removed, ${restored} as other uploads have them.`,
    };
  },
};
