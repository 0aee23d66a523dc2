import { byEmail, presentUsers, userSource } from '@sellergraph/db/identity/queries/lists';
import type { UserRow } from '@sellergraph/db/identity/queries/users';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { builder } from '../builder.ts';
import { connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { Entity } from '../entity.ts';
import { EntityLoader } from '../entity-loader.ts';
import { readConnection } from '../list-field.ts';
import { Selection } from '../selection.ts';

export class User extends Entity {
  readonly #row: UserRow;

  constructor(row: UserRow) {
    super(row.id);
    this.#row = row;
  }

  get __typename() {
    return 'User' as const;
  }

  get email() {
    return this.#row.email;
  }

  get name() {
    return this.#row.name;
  }

  get role() {
    return this.#row.role;
  }

  get status() {
    return this.#row.status;
  }

  get createdAt() {
    return this.#row.createdAt;
  }

  get lastSeenAt() {
    return this.#row.lastSeenAt;
  }
}

export const users = new EntityLoader('User', 'user:view', async (ids, { transaction }) =>
  (await readByIds<UserRow>(transaction, userSource, ids)).map((row) => new User(row)),
);

export const Role = builder.enumType('Role', {
  description: 'What a person may do in an agency.',
  values: {
    SUPER_ADMIN: { value: 'super_admin', description: 'Runs the platform; acts inside one agency at a time.' },
    ADMIN: { value: 'admin', description: 'Everything in the agency.' },
    MEMBER: { value: 'member', description: 'Sees everything, uploads files, makes tokens for themselves.' },
    REVIEWER: { value: 'reviewer', description: 'Sees sellers, campaigns and uploads.' },
  } as const,
});

const UserStatus = builder.enumType('UserStatus', {
  description: 'Whether a person can sign in.',
  values: {
    ACTIVE: { value: 'active', description: 'They can.' },
    INVITED: { value: 'invited', description: 'They have not yet.' },
    DEACTIVATED: { value: 'deactivated', description: 'They cannot any more. What they did stays.' },
  } as const,
});

export const UserType = builder.objectRef<User>('User').implement({
  description: 'One person with a log-in to an agency.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    email: t.exposeString('email', { description: 'The e-mail that they sign in with.' }),
    name: t.exposeString('name', { description: 'What they are called.' }),
    role: t.expose('role', { type: Role, description: 'What they may do.' }),
    status: t.expose('status', { type: UserStatus, description: 'Whether they can sign in.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they got the log-in.' }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they last did something, to a minute; null before the first sign-in.',
    }),
  }),
});

const UserConnection = connectionType(UserType, 'User', 'users');

builder.queryField('users', (t) =>
  t.field({
    type: UserConnection,
    description: "The agency's users, by e-mail.",
    authScopes: { permission: 'user:view' },
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: (_root, args, context, info) =>
      readConnection(
        {
          nodeType: 'User',
          source: userSource,
          args,
          ordered: { order: byEmail },
          conditions: presentUsers,
          node: (row: UserRow) => new User(row),
        },
        context,
        Selection.of(info),
      ),
  }),
);
