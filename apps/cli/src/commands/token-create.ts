import { NotFoundError } from '@sellergraph/core/errors';
import { toOutsideId } from '@sellergraph/core/outside-id';
import { type TokenScope, tokenScopes } from '@sellergraph/core/permissions';
import type { Database } from '@sellergraph/db/database';
import { findLogIns, type LogIn } from '@sellergraph/db/identity/find-log-ins';
import { createApiTokenFor } from '@sellergraph/services/identity/create-api-token';
import { operatorOf } from '@sellergraph/services/operator';
import { BadArgumentError, type Command, type OptionValues, requireOption } from '../command.ts';
import { requireAgency } from '../find.ts';

export const tokenCreate: Command = {
  name: 'token create',
  summary: 'Makes an API token that acts as a user. It is shown once.',
  usage: '--email EMAIL --name NAME --scopes read[,write] [--agency SLUG]',
  help: [
    '  --email EMAIL          the user',
    '  --name NAME            what the token is for',
    '  --scopes SCOPES        read: look at everything the user may see; read,write: act as the user too',
    '  --agency SLUG          which log-in is meant, where the e-mail has several',
  ].join('\n'),
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    scopes: { type: 'string' },
    agency: { type: 'string' },
  },
  run: async ({ connect, options }) => {
    const name = requireOption(options, 'name');
    const scopes = requireScopes(requireOption(options, 'scopes'));
    requireOption(options, 'email');
    const { database } = await connect();
    const { agencyId, userId } = await requireLogIn(database, options);
    const made = await createApiTokenFor(database, operatorOf(agencyId), userId, { name, scopes });
    const { id, prefix } = made.apiToken;
    return {
      json: { id: toOutsideId('api_token', id), name, scopes: made.apiToken.scopes, prefix, token: made.secret },
      text: made.secret,
    };
  },
};

function requireScopes(text: string): TokenScope[] {
  return text.split(',').map((word) => {
    const scope = tokenScopes.find((it) => it === word.trim());
    if (!scope) throw new BadArgumentError(`${word} is no scope. Scopes are read, or read,write.`, 'scopes');
    return scope;
  });
}

async function requireLogIn(database: Database, options: OptionValues): Promise<LogIn> {
  const email = requireOption(options, 'email');
  const agencyId = options.agency === undefined ? null : await requireAgency(database, options);
  const found = await findLogIns(database, email);
  const logIns = found.filter((it) => agencyId === null || it.agencyId === agencyId);
  const [logIn, ...others] = logIns;
  if (!logIn) throw new NotFoundError(`Nobody signs in with ${email}.`);
  if (others.length > 0) {
    throw new BadArgumentError(`${email} has log-ins to several agencies. Say which with --agency.`, 'agency');
  }
  return logIn;
}
