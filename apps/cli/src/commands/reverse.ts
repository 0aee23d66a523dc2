import { toOutsideId } from '@sellergraph/core/outside-id';
import { runReversal } from '@sellergraph/ingest/reversal/run-reversal';
import type { Command } from '../command.ts';
import { namedUpload, uploadArguments } from '../named-upload.ts';

export const reverse: Command = {
  name: 'reverse',
  summary: 'Takes an upload back: its report becomes what the other live uploads imply.',
  ...uploadArguments,
  run: async (context) => {
    const { database, scope, uploadId, text } = await namedUpload(context);
    const { removed, restored } = await runReversal(database, scope, uploadId);
    return {
      json: { uploadId: toOutsideId('upload', uploadId), state: 'reversed', removed, restored },
      text: `${text} was taken back: ${removed} rows removed, ${restored} as other uploads have them.`,
    };
  },
};
