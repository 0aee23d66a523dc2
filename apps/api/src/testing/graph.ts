import { InvalidInputError } from '@sellergraph/core/errors';
import { signIn } from '@sellergraph/services/identity/sign-in';
import {
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import type { Graph } from '../graphql.ts';
import type { RequestContext } from '../request-context.ts';

/** What a bug would say that nobody may read. */
export const SECRET = 'relation "identity.users" at 10.0.0.7';

const Item = new GraphQLObjectType({
  name: 'Item',
  fields: {
    number: { type: new GraphQLNonNull(GraphQLInt) },
    later: { type: GraphQLString, resolve: async ({ number }: { number: number }) => `later ${number}` },
    broken: {
      type: GraphQLString,
      resolve: () => {
        throw new Error(SECRET);
      },
    },
  },
});

const query = new GraphQLObjectType<unknown, RequestContext>({
  name: 'Query',
  fields: {
    hello: { type: GraphQLString, args: { name: { type: GraphQLString } }, resolve: (_, { name }) => `hello ${name}` },
    who: { type: GraphQLString, resolve: (_, __, { viewer }) => viewer?.email ?? null },
    agencies: {
      type: new GraphQLList(GraphQLString),
      resolve: async (_, __, { transaction }) => {
        const rows = await transaction.query<{ slug: string }>('SELECT slug FROM identity.agencies');
        return rows.map((it) => it.slug);
      },
    },
    items: {
      type: new GraphQLList(Item),
      args: { first: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_, { first }) => Array.from({ length: first }, (__, number) => ({ number })),
    },
    bug: {
      type: GraphQLString,
      resolve: () => {
        throw new Error(SECRET);
      },
    },
    missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    refused: {
      type: GraphQLString,
      resolve: () => {
        throw new InvalidInputError('This is not a day.', 'from');
      },
    },
    tooMuch: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError('Ask for less.', { extensions: { code: 'QUERY_TOO_COMPLEX' } });
      },
    },
    sleep: {
      type: GraphQLString,
      resolve: async (_, __, { transaction }) => {
        await transaction.query('SELECT pg_sleep(0.3)');
        return 'slept';
      },
    },
  },
});

const mutation = new GraphQLObjectType<unknown, RequestContext>({
  name: 'Mutation',
  fields: {
    signIn: {
      type: GraphQLString,
      args: { email: { type: GraphQLString }, password: { type: GraphQLString } },
      resolve: async (_, { email, password }, { database, session, request }) => {
        const { address, userAgent } = request;
        const signedIn = await signIn(database, { email, password, address, userAgent });
        session.start(signedIn.session.token, signedIn.session.expiresAt);
        return signedIn.viewer.name;
      },
    },
    signOut: {
      type: GraphQLString,
      resolve: (_, __, { session }) => {
        session.end();
        return 'bye';
      },
    },
  },
});

/** A graph small enough to try the server with. */
export const graph: Graph<RequestContext> = {
  schema: new GraphQLSchema({ query, mutation }),
  createContext: (context) => context,
};
