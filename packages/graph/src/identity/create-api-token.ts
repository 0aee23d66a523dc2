import { InvalidInputError, PermissionDeniedError } from '@sellergraph/core/errors';
import { createApiToken } from '@sellergraph/services/identity/create-api-token';
import { builder } from '../builder.ts';
import { signedIn } from '../signed-in.ts';
import { ApiToken, ApiTokenType, TokenScope } from './api-token.ts';

const CreateApiTokenInput = builder.inputType('CreateApiTokenInput', {
  description: 'What an API token is for.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for, in words.' }),
    scopes: t.field({ type: [TokenScope], required: true, description: 'What it may do.' }),
  }),
});

const CreateApiTokenPayload = builder
  .objectRef<{ apiToken: ApiToken; secret: string }>('CreateApiTokenPayload')
  .implement({
    description: 'The token works. The secret is shown once and kept only as a hash.',
    fields: (t) => ({
      apiToken: t.expose('apiToken', { type: ApiTokenType, description: 'The token.' }),
      secret: t.exposeString('secret', { description: 'What to send as `Authorization: Bearer …`.' }),
    }),
  });

builder.mutationField('createApiToken', (t) =>
  t.field({
    type: CreateApiTokenPayload,
    description: 'Makes an API token that acts as the viewer.',
    errors: {
      types: [InvalidInputError, PermissionDeniedError],
      directResult: true,
      union: { name: 'CreateApiTokenResult', description: 'What became of making the token.' },
    },
    args: { input: t.arg({ type: CreateApiTokenInput, required: true, description: 'What it is for.' }) },
    resolve: async (_root, { input }, context) => {
      const { apiToken, secret } = await createApiToken(context.database, signedIn(context), input);
      return { apiToken: new ApiToken(apiToken), secret };
    },
  }),
);
