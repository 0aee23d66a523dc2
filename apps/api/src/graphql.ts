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
import { type ExecuteOperation, type ExecutorOptions, operationExecutor } from './execute-operation.ts';
import { errorReports, formatError, requestError } from './graphql-errors.ts';
import { type PersistedOperations, persistedOperations } from './persisted-operations.ts';
import { QuickAnswers } from './quick-answer.ts';
import { elapsedOf, type RequestContext, requestContext } from './request-context.ts';

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
  const { schema, check, write } = graph;
  const executor = operationExecutor<Context>(schema, {
    jit: options.jit,
    ...(check && { check }),
    ...(write && { write }),
  });
  const createContext = (request: FastifyRequest, reply: FastifyReply) =>
    graph.createContext(requestContext(database, request, reply));
  const quick = new QuickAnswers<Context>(executor.writers, createContext, options.deadlineMs);
  const apollo = new ApolloServer<RequestContext>({
    gateway: executingGateway(graph.schema, executor.execute, options.deadlineMs, quick),
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
  const handler = fastifyApolloHandler(apollo, { context: async (request, reply) => createContext(request, reply) });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: findViewer,
    preHandler: options.locked ? refuseOthers(persisted) : [],
    async handler(request, reply) {
      return (await quick.answer(request, reply)) ?? (await handler.call(this, request, reply));
    },
  });
  app.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: (_request, reply) =>
      reply.code(405).header('allow', 'GET, POST').send(asErrors('METHOD_NOT_ALLOWED', 'Send operations with POST.')),
  });
  return () => apollo.stop();
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Apollo lets a gateway execute: that is where compiled documents come in. The schema stays the same for ever. */
function executingGateway<Context extends RequestContext>(
  schema: GraphQLSchema,
  execute: ExecuteOperation<Context>,
  deadlineMs: number,
  quick: QuickAnswers<Context>,
): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, source, queryHash, operation, request, context: given }) => {
        const context = given as Context;
        const { operationName, variables = {} } = request;
        quick.learn(source, queryHash);
        const work = async () =>
          execute({ document, documentHash: queryHash, operation, operationName, variables }, context);
        try {
          return await withDeadline(work(), deadlineMs - elapsedOf(context));
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
