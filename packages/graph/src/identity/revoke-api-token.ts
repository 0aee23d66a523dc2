import { NotFoundError, PermissionDeniedError } from '@sellergraph/core/errors';
import { revokeApiToken } from '@sellergraph/services/identity/revoke-api-token';
import { builder } from '../builder.ts';
import { idOrNothing } from '../global-id.ts';
import { signedIn } from '../signed-in.ts';
import { ApiToken, ApiTokenType } from './api-token.ts';

const RevokeApiTokenInput = builder.inputType('RevokeApiTokenInput', {
  description: 'Which API token ends.',
  fields: (t) => ({ apiTokenId: t.id({ required: true, description: 'Global id of the token.' }) }),
});

const RevokeApiTokenPayload = builder.objectRef<{ apiToken: ApiToken }>('RevokeApiTokenPayload').implement({
  description: 'The token has ended.',
  fields: (t) => ({ apiToken: t.expose('apiToken', { type: ApiTokenType, description: 'The token as it is now.' }) }),
});

builder.mutationField('revokeApiToken', (t) =>
  t.field({
    type: RevokeApiTokenPayload,
    description: 'Ends an API token for good. Revoking it again changes nothing.',
    errors: {
      types: [PermissionDeniedError, NotFoundError],
      directResult: true,
      union: { name: 'RevokeApiTokenResult', description: 'What became of ending the token.' },
    },
    args: { input: t.arg({ type: RevokeApiTokenInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, context) => {
      const apiTokenId = idOrNothing('ApiToken', input.apiTokenId);
      return { apiToken: new ApiToken(await revokeApiToken(context.database, signedIn(context), { apiTokenId })) };
    },
  }),
);
