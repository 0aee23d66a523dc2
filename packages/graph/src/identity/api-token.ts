import { type ApiTokenRow, findApiTokens } from '@sellergraph/db/identity/queries/api-tokens';
import { apiTokenSource, newestTokensFirst, tokensOf } from '@sellergraph/db/identity/queries/lists';
import { visibleTokens } from '@sellergraph/services/identity/visible-tokens';
import { builder } from '../builder.ts';
import { connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { Entity } from '../entity.ts';
import { EntityLoader, reference } from '../entity-loader.ts';
import { readConnection } from '../list-field.ts';
import { Selection } from '../selection.ts';
import { signedIn } from '../signed-in.ts';
import { UserType, users } from './user.ts';

export class ApiToken extends Entity {
  readonly row: ApiTokenRow;

  constructor(row: ApiTokenRow) {
    super(row.id);
    this.row = row;
  }

  get __typename() {
    return 'ApiToken' as const;
  }
}

new EntityLoader('ApiToken', 'token:view', async (ids, context) =>
  (await findApiTokens(context.transaction, visibleTokens(signedIn(context)), ids)).map((row) => new ApiToken(row)),
);

export const TokenScope = builder.enumType('TokenScope', {
  description: 'What an API token may do.',
  values: {
    READ: { value: 'read', description: 'See what its owner may see.' },
    WRITE: { value: 'write', description: 'Act as its owner too.' },
  } as const,
});

export const ApiTokenType = builder.objectRef<ApiToken>('ApiToken').implement({
  description: 'One API token of a user; it acts as that user, narrowed by its scopes.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    name: t.string({ description: 'What it is for.', resolve: ({ row }) => row.name }),
    scopes: t.field({ type: [TokenScope], description: 'What it may do.', resolve: ({ row }) => row.scopes }),
    prefix: t.string({
      description: 'First characters of its secret, to tell tokens apart.',
      resolve: ({ row }) => row.prefix,
    }),
    owner: t.field({
      type: UserType,
      description: 'Whom it acts as.',
      resolve: reference(
        ['ApiToken'],
        'owner',
        () => users,
        ({ row }: ApiToken) => row.userId,
      ),
    }),
    createdAt: t.field({ type: 'DateTime', description: 'When it was made.', resolve: ({ row }) => row.createdAt }),
    lastUsedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to a minute; null when never.',
      resolve: ({ row }) => row.lastUsedAt,
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended; null while it works.',
      resolve: ({ row }) => row.revokedAt,
    }),
  }),
});

const ApiTokenConnection = connectionType(ApiTokenType, 'ApiToken', 'API tokens');

builder.queryField('apiTokens', (t) =>
  t.field({
    type: ApiTokenConnection,
    description: "The viewer's API tokens, an admin's the agency's, newest first, revoked ones too.",
    authScopes: { permission: 'token:view' },
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: (_root, args, context, info) =>
      readConnection(
        {
          nodeType: 'ApiToken',
          source: apiTokenSource,
          args,
          ordered: { order: newestTokensFirst },
          conditions: tokensOf(visibleTokens(signedIn(context))),
          node: (row: ApiTokenRow) => new ApiToken(row),
        },
        context,
        Selection.of(info),
      ),
  }),
);
