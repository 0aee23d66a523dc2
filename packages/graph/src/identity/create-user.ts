import { InvalidInputError, PermissionDeniedError } from '@sellergraph/core/errors';
import { createUser } from '@sellergraph/services/identity/create-user';
import { builder } from '../builder.ts';
import { signedIn } from '../signed-in.ts';
import { Role, User, UserType } from './user.ts';

const CreateUserInput = builder.inputType('CreateUserInput', {
  description: 'Who gets a log-in.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The e-mail to sign in with.' }),
    name: t.string({ required: true, description: 'What they are called.' }),
    role: t.field({ type: Role, required: true, description: 'What they may do.' }),
  }),
});

const CreateUserPayload = builder.objectRef<{ user: User; password: string }>('CreateUserPayload').implement({
  description: 'The log-in is made. The generated password is shown once.',
  fields: (t) => ({
    user: t.expose('user', { type: UserType, description: 'Who got it.' }),
    password: t.exposeString('password', { description: 'The generated password; it is kept only as a hash.' }),
  }),
});

builder.mutationField('createUser', (t) =>
  t.field({
    type: CreateUserPayload,
    description: 'Gives somebody a log-in to the agency.',
    errors: {
      types: [InvalidInputError, PermissionDeniedError],
      directResult: true,
      union: { name: 'CreateUserResult', description: 'What became of making the log-in.' },
    },
    args: { input: t.arg({ type: CreateUserInput, required: true, description: 'Who gets it.' }) },
    resolve: async (_root, { input }, context) => {
      const { user, password } = await createUser(context.database, signedIn(context), input);
      return { user: new User(user), password };
    },
  }),
);
