import { RateLimitedError, SignInRefusedError } from '@sellergraph/core/errors';
import type { Viewer } from '@sellergraph/core/viewer';
import { signIn } from '@sellergraph/services/identity/sign-in';
import { builder } from '../builder.ts';
import { ViewerType } from './viewer.ts';

const SignInInput = builder.inputType('SignInInput', {
  description: 'Who signs in.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The e-mail of the log-in.' }),
    password: t.string({ required: true, description: 'Its password.' }),
  }),
});

const SignInPayload = builder.objectRef<{ viewer: Viewer }>('SignInPayload').implement({
  description: 'The browser has a session now.',
  fields: (t) => ({ viewer: t.expose('viewer', { type: ViewerType, description: 'Who is signed in.' }) }),
});

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInPayload,
    description: 'Begins a session of this browser.',
    errors: {
      types: [SignInRefusedError, RateLimitedError],
      directResult: true,
      union: { name: 'SignInResult', description: 'What became of signing in.' },
    },
    args: { input: t.arg({ type: SignInInput, required: true, description: 'Who signs in.' }) },
    resolve: async (_root, { input }, { database, request, session }) => {
      const { address, userAgent } = request;
      const signedIn = await signIn(database, { ...input, address, userAgent });
      session.start(signedIn.session.token, signedIn.session.expiresAt);
      return { viewer: signedIn.viewer };
    },
  }),
);
