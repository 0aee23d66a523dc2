import { toOutsideId } from '@sellergraph/core/outside-id';
import { type Role, roles } from '@sellergraph/core/permissions';
import { createUser } from '@sellergraph/services/identity/create-user';
import { operatorOf } from '@sellergraph/services/operator';
import { BadArgumentError, type Command, optionalOption, requireOption } from '../command.ts';
import { requireAgency } from '../find.ts';
import { readPassword } from '../read-password.ts';

export const userCreate: Command = {
  name: 'user create',
  summary:
    'Gives somebody a log-in to an agency. The password comes from standard input, or is generated and shown once.',
  usage: '--agency SLUG --email EMAIL --role ROLE [--name NAME]',
  help: [
    '  --agency SLUG          the agency',
    '  --email EMAIL          what they sign in with',
    `  --role ROLE            one of ${roles.join(', ')}`,
    '  --name NAME            their name; the first part of the e-mail unless given',
  ].join('\n'),
  options: {
    agency: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string' },
    name: { type: 'string' },
  },
  run: async ({ connect, options, input, say }) => {
    const email = requireOption(options, 'email');
    const role = requireRole(requireOption(options, 'role'));
    const name = optionalOption(options, 'name') ?? email.split('@')[0] ?? email;
    requireOption(options, 'agency');
    const { database } = await connect();
    const agencyId = await requireAgency(database, options);
    const given = await readPassword(input, say);
    const chosen = { email, name, role, ...(given === null ? {} : { password: given }) };
    const { user, password } = await createUser(database, operatorOf(agencyId), chosen);
    const generated = given === null ? { password } : {};
    return {
      json: { id: toOutsideId('user', user.id), email: user.email, name: user.name, role, ...generated },
      text: `Made the log-in of ${user.email}.${given === null ? ` Password: ${password}` : ''}`,
    };
  },
};

function requireRole(text: string): Role {
  const role = roles.find((it) => it === text);
  if (!role) throw new BadArgumentError(`${text} is no role. It is one of ${roles.join(', ')}.`, 'role');
  return role;
}
