import { signOut } from '@sellergraph/services/identity/sign-out';
import { signOutEverywhere } from '@sellergraph/services/identity/sign-out-everywhere';
import { builder } from '../builder.ts';
import { signedIn } from '../signed-in.ts';

const SignOutPayload = builder.objectRef<{ signedOut: boolean }>('SignOutPayload').implement({
  description: 'What became of signing out.',
  fields: (t) => ({
    signedOut: t.exposeBoolean('signedOut', { description: 'Whether a session was ended: an API token has none.' }),
  }),
});

builder.mutationField('signOut', (t) =>
  t.field({
    type: SignOutPayload,
    description: 'Ends the session of this browser. Fine when nobody is signed in.',
    resolve: async (_root, _args, { database, session, viewer }) => {
      const signedOut = viewer !== null && (await signOut(database, viewer));
      session.end();
      return { signedOut };
    },
  }),
);

builder.mutationField('signOutEverywhere', (t) =>
  t.field({
    type: SignOutPayload,
    description: 'Ends every session of the viewer, this one too.',
    resolve: async (_root, _args, context) => {
      const ended = await signOutEverywhere(context.database, signedIn(context));
      context.session.end();
      return { signedOut: ended > 0 };
    },
  }),
);
