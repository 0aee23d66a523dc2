import { readList } from '@sellergraph/db/lists/list';
import type { Parameters as SqlParameters } from '@sellergraph/db/parameters';
import { reading } from '@sellergraph/db/reading';
import { newestFirst, type UploadRow, uploadConditions, uploadSource } from '@sellergraph/db/reports/queries/uploads';
import { BadArgumentError, type Command, optionalOption, requireOption } from '../command.ts';
import { requireAgency, requireSeller } from '../find.ts';
import { uploadJson, uploadLine } from '../upload-json.ts';

export const uploads: Command = {
  name: 'uploads',
  summary: "Lists an agency's uploads, newest first.",
  usage: '--agency SLUG [--seller-id ID --marketplace CODE] [--limit N]',
  help: [
    '  --agency SLUG          the agency',
    "  --seller-id ID         only of the seller with Amazon's merchant id",
    '  --marketplace CODE     and in this marketplace',
    '  --limit N              at most so many, 1 to 500; 50 unless given',
  ].join('\n'),
  options: {
    agency: { type: 'string' },
    'seller-id': { type: 'string' },
    marketplace: { type: 'string' },
    limit: { type: 'string' },
  },
  run: async ({ connect, options }) => {
    const first = readLimit(optionalOption(options, 'limit'));
    requireOption(options, 'agency');
    const { database } = await connect();
    const agencyId = await requireAgency(database, options);
    const ofOneSeller = options['seller-id'] !== undefined || options.marketplace !== undefined;
    const sellerId = ofOneSeller ? await requireSeller(database, agencyId, options) : null;
    const conditions = (parameters: SqlParameters) => uploadConditions({ sellerId }, parameters);
    const request = { first, after: null, order: newestFirst, conditions };
    const { rows } = await reading(database, { agencyId, userId: null }, (tx) =>
      readList<UploadRow>(tx, uploadSource, request),
    );
    return { json: { uploads: rows.map(uploadJson) }, text: rows.map(uploadLine).join('\n') || 'No uploads yet.' };
  },
};

function readLimit(text = '50'): number {
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || limit > 500) throw new BadArgumentError('--limit is 1 to 500.', 'limit');
  return limit;
}
