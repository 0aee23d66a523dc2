import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import type { Database } from '@sellergraph/db/database';
import type { OriginalStore } from '@sellergraph/ingest/originals/original-store';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { authentication } from './authentication.ts';
import { DeferredWork } from './deferred-work.ts';
import { describeError } from './describe-error.ts';
import { asErrors, type Graph, type GraphqlOptions, graphql } from './graphql.ts';
import { health, type Readiness } from './health.ts';
import { publicError } from './public-error.ts';
import type { RequestContext } from './request-context.ts';
import { answerHeaders } from './security-headers.ts';
import { uploads } from './uploads.ts';
import { webApplication } from './web-application.ts';

export interface ServerOptions<Context extends RequestContext> extends GraphqlOptions {
  database: Database;
  graph: Graph<Context>;
  /** The built web application. */
  webFolder: string;
  /** Where uploaded files are kept. */
  uploadFolder: string;
  /** Where uploaded files are kept. */
  originals: OriginalStore;
  logLevel: string;
  /** Whose X-Forwarded headers to believe. */
  trustProxy: boolean | string;
}

export interface Server {
  app: FastifyInstance;
  /** To be set once everything is there. */
  readiness: Readiness;
  /** Takes no new request and answers those under way. */
  close(): Promise<void>;
}

/** A whole upload may take this long; every other request has a shorter deadline of its own. */
const ARRIVAL_LIMIT_MS = 30 * 60_000;
/** A connection on which nothing moves is given up. */
const IDLE_LIMIT_MS = 60_000;

/** Everything that answers over HTTP, not listening yet. */
export async function createServer<Context extends RequestContext>(options: ServerOptions<Context>): Promise<Server> {
  const { database } = options;
  const app = Fastify({
    logger: { level: options.logLevel, serializers: { req: describeRequest } },
    trustProxy: options.trustProxy,
    requestTimeout: ARRIVAL_LIMIT_MS,
    connectionTimeout: IDLE_LIMIT_MS,
    genReqId: (request) => acceptableId(request.headers['x-request-id']) ?? randomUUID(),
  });
  const deferred = new DeferredWork((error) => app.log.error({ error: describeError(error) }, 'deferred work failed'));
  const readiness: Readiness = { serving: false };

  answerErrors(app);
  answerHeaders(app);
  await app.register(compress);
  await app.register(cookie);
  const findViewer = authentication(app, database, deferred);
  health(app, database, readiness);
  await uploads(app, database, { store: options.uploadFolder, originals: options.originals }, findViewer);
  const stop = await graphql(app, database, options.graph, options, findViewer);
  await webApplication(app, options.webFolder);
  return {
    app,
    readiness,
    close: async () => {
      readiness.serving = false;
      await stop();
      await deferred.drain();
    },
  };
}

function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const { status, code, message, details, bug } = publicError(error);
    if (clientLeft(error, reply)) request.log.info('the client left before its answer was whole');
    else if (bug) request.log.error({ error: describeError(error) }, 'a request failed');
    const more = code === 'INTERNAL' ? { ...details, requestId: request.id } : details;
    const { retryAfterSeconds } = details;
    if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
    const ofGraph = request.routeOptions.url === '/graphql';
    return reply.code(status).send(ofGraph ? asErrors(code, message, more) : { code, message, ...more });
  });
}

/** A browser that goes to another page in the middle of an answer is no fault of ours. */
function clientLeft(error: unknown, reply: FastifyReply): boolean {
  return (
    reply.raw.destroyed && error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
  );
}

/** The log keeps the path and not the query, which may hold anything. */
function describeRequest(request: FastifyRequest) {
  return { method: request.method, path: request.url.split('?')[0] };
}

/** An id that a proxy gave the request, unless it is something else than an id. */
function acceptableId(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : undefined;
}
