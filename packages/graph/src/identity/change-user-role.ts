import { InvalidInputError, NotFoundError, PermissionDeniedError } from '@sellergraph/core/errors';
import { changeUserRole } from '@sellergraph/services/identity/change-user-role';
import { builder } from '../builder.ts';
import { idOrNothing } from '../global-id.ts';
import { signedIn } from '../signed-in.ts';
import { Role, User, UserType } from './user.ts';

const ChangeUserRoleInput = builder.inputType('ChangeUserRoleInput', {
  description: 'Whose role becomes which.',
  fields: (t) => ({
    userId: t.id({ required: true, description: 'Global id of the user.' }),
    role: t.field({ type: Role, required: true, description: 'What they may do from now on.' }),
  }),
});

const ChangeUserRolePayload = builder.objectRef<{ user: User }>('ChangeUserRolePayload').implement({
  description: 'The role is changed.',
  fields: (t) => ({ user: t.expose('user', { type: UserType, description: 'The user as they are now.' }) }),
});

builder.mutationField('changeUserRole', (t) =>
  t.field({
    type: ChangeUserRolePayload,
    description: 'Gives a user another role, from their next request on.',
    errors: {
      types: [InvalidInputError, PermissionDeniedError, NotFoundError],
      directResult: true,
      union: { name: 'ChangeUserRoleResult', description: 'What became of changing the role.' },
    },
    args: { input: t.arg({ type: ChangeUserRoleInput, required: true, description: 'Whose, and which.' }) },
    resolve: async (_root, { input: { userId, role } }, context) => {
      const input = { userId: idOrNothing('User', userId), role };
      return { user: new User(await changeUserRole(context.database, signedIn(context), input)) };
    },
  }),
);
