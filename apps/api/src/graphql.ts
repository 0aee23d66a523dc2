import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { Database } from '@sellergraph/db/database';
import { stringifyAnswer } from '@sellergraph/graph/execution/written-answer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { withDeadline } from './deadline.ts';
import { type ExecutorOptions, operationExecutor } from './execute-operation.ts';
import { errorReports, formatError, requestError } from './graphql-errors.ts';
import { type PersistedOperations, persistedOperations } from './persisted-operations.ts';
import { type RequestContext, requestContext } from './request-context.ts';

/** The graph, as the server needs it. */
export interface Graph<Context extends RequestContext> extends Omit<ExecutorOptions<Context>, 'jit'> {
  schema: GraphQLSchema;
  /** Adds to the server's context what the resolvers share. */
  createContext(context: RequestContext): Context;
}

export interface GraphqlOptions {
  jit: boolean;
  /** From a request's arrival to its answer. */
  deadlineMs: number;
  /** Refuse what is not an operation of the web application. */
  locked: boolean;
  /** The web application's operations by their hash. */
  ownOperations: ReadonlyMap<string, string>;
}

/** A document with more tokens than this is refused unread. The web application's longest has a tenth. */
const MAX_TOKENS = 5_000;

/** Serves the graph at `/graphql`; resolves with what ends it: no new requests, and those under way answered. */
export async function graphql<Context extends RequestContext>(
  app: FastifyInstance,
  database: Database,
  graph: Graph<Context>,
  options: GraphqlOptions,
  findViewer: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
): Promise<() => Promise<void>> {
  const persisted = persistedOperations(options.ownOperations);
  const apollo = new ApolloServer<RequestContext>({
    gateway: executingGateway(graph, options),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      refuseSubscriptions,
      olderStatuses,
      errorReports(app.log),
    ],
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: { cache: persisted.cache, ttl: null },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: app.log,
    formatError,
    stringifyResult: stringifyAnswer,
  });
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const context = graph.createContext(requestContext(database, request, reply));
      arrivals.set(context, performance.now() - reply.elapsedTime);
      return context;
    },
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: findViewer,
    preHandler: options.locked ? refuseOthers(persisted) : [],
    handler,
  });
  app.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: (_request, reply) =>
      reply.code(405).header('allow', 'GET, POST').send(asErrors('METHOD_NOT_ALLOWED', 'Send operations with POST.')),
  });
  return () => apollo.stop();
}

/** When the request of a context arrived, by the process's clock in milliseconds. */
const arrivals = new WeakMap<object, number>();

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Apollo lets a gateway execute: that is where compiled documents come in. The schema stays the same for ever. */
function executingGateway<Context extends RequestContext>(
  graph: Graph<Context>,
  { jit, deadlineMs }: GraphqlOptions,
): Gateway {
  const { schema, check, write } = graph;
  const run = operationExecutor<Context>(schema, { jit, ...(check && { check }), ...(write && { write }) });
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: graph.schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, queryHash, operation, request, context: given }) => {
        const context = given as Context;
        const within = deadlineMs - (performance.now() - (arrivals.get(context) ?? performance.now()));
        const { operationName, variables = {} } = request;
        const work = async () =>
          run({ document, documentHash: queryHash, operation, operationName, variables }, context);
        try {
          return await withDeadline(work(), within);
        } catch (error) {
          throw error instanceof GraphQLError ? error : requestError(error);
        } finally {
          // The answer does not wait for the COMMIT of what was only read.
          void context.transaction.close();
        }
      },
    }),
    stop: async () => {},
  };
}

/** There are none: a client that asks for one is told so, and not that the server is broken. */
const refuseSubscriptions: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== 'subscription') return;
      throw new GraphQLError('There are no subscriptions. Ask with a query.', {
        extensions: { code: 'OPERATION_NOT_SUPPORTED', http: { status: 400 } },
      });
    },
  }),
};

/** What the sender of a well-formed request did wrong inside the document or its variables. */
const MISTAKES: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP: in the older form of answer, `application/json`, the status tells about the request alone, and a
 * mistake in the document is an answer like any other. `application/graphql-response+json` has the status 400 for it.
 */
const olderStatuses: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.http.status !== 400 || response.body.kind !== 'single') return;
      if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
      const { errors = [] } = response.body.singleResult;
      if (errors.every((error) => MISTAKES.has(error.extensions?.code))) response.http.status = 200;
    },
  }),
};

function refuseOthers(persisted: PersistedOperations) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (persisted.isOwn(request)) return;
    return reply
      .code(400)
      .send(asErrors('PERSISTED_QUERY_ONLY', 'This server takes the operations of its own pages only.'));
  };
}

/** An answer in GraphQL's form to what never became an operation. */
export function asErrors(code: string, message: string, details: object = {}) {
  return { errors: [{ message, extensions: { ...details, code } }] };
}
