import { toOutsideId } from '@sellergraph/core/outside-id';
import { createAgency } from '@sellergraph/services/identity/create-agency';
import { type Command, requireOption } from '../command.ts';

export const agencyCreate: Command = {
  name: 'agency create',
  summary: 'Makes an agency, without users.',
  usage: '--name NAME --slug SLUG',
  help: [
    '  --name NAME            its full name',
    '  --slug SLUG            its short name: small letters, digits and hyphens',
  ].join('\n'),
  options: { name: { type: 'string' }, slug: { type: 'string' } },
  run: async ({ connect, options }) => {
    const name = requireOption(options, 'name');
    const slug = requireOption(options, 'slug');
    const { database } = await connect();
    const { agencyId } = await createAgency(database, { name, slug });
    return { json: { id: toOutsideId('agency', agencyId), slug, name }, text: `Made the agency ${slug}.` };
  },
};
