import { InvalidInputError, NotFoundError, PermissionDeniedError } from '@sellergraph/core/errors';
import { deactivateUser } from '@sellergraph/services/identity/deactivate-user';
import { builder } from '../builder.ts';
import { idOrNothing } from '../global-id.ts';
import { signedIn } from '../signed-in.ts';
import { User, UserType } from './user.ts';

const DeactivateUserInput = builder.inputType('DeactivateUserInput', {
  description: 'Whose access ends.',
  fields: (t) => ({ userId: t.id({ required: true, description: 'Global id of the user.' }) }),
});

const DeactivateUserPayload = builder.objectRef<{ user: User }>('DeactivateUserPayload').implement({
  description: 'The access has ended.',
  fields: (t) => ({ user: t.expose('user', { type: UserType, description: 'The user as they are now.' }) }),
});

builder.mutationField('deactivateUser', (t) =>
  t.field({
    type: DeactivateUserPayload,
    description: "Ends a user's access: their sessions end and their tokens are revoked. What they did stays.",
    errors: {
      types: [InvalidInputError, PermissionDeniedError, NotFoundError],
      directResult: true,
      union: { name: 'DeactivateUserResult', description: 'What became of ending the access.' },
    },
    args: { input: t.arg({ type: DeactivateUserInput, required: true, description: 'Whose.' }) },
    resolve: async (_root, { input }, context) => {
      const userId = idOrNothing('User', input.userId);
      return { user: new User(await deactivateUser(context.database, signedIn(context), { userId })) };
    },
  }),
);
