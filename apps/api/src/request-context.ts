import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import type { ReadTransaction } from '@sellergraph/db/read-transaction';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie } from './session-cookie.ts';

/** What the server knows of one GraphQL request; the graph adds what it needs itself. */
export interface RequestContext {
  viewer: Viewer | null;
  /** Begins with its first query, inside the viewer's agency; in none while nobody is signed in. */
  transaction: ReadTransaction;
  database: Database;
  session: { start(token: string, expiresAt: Date): void; end(): void };
  request: { id: string; address: string; userAgent: string | null };
}

const NOBODY = { agencyId: '', userId: null };

/** When requests arrived, by the process's clock in milliseconds. The GraphQL server copies contexts, but not what they hold. */
const arrivals = new WeakMap<RequestContext['request'], number>();

export function requestContext(database: Database, request: FastifyRequest, reply: FastifyReply): RequestContext {
  const described = { id: request.id, address: request.ip, userAgent: request.headers['user-agent'] ?? null };
  arrivals.set(described, performance.now() - reply.elapsedTime);
  return {
    viewer: request.viewer,
    transaction: database.read(request.viewer ?? NOBODY),
    database,
    session: sessionCookie(request, reply),
    request: described,
  };
}

/** Milliseconds since the request of a context arrived. */
export function elapsedOf({ request }: RequestContext): number {
  const now = performance.now();
  return now - (arrivals.get(request) ?? now);
}
