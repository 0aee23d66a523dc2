import { SignInRequiredError } from '@sellergraph/core/errors';
import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { Authenticator } from '@sellergraph/services/identity/authenticator';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { REQUEST_DEADLINE_MS, withDeadline } from './deadline.ts';
import type { DeferredWork } from './deferred-work.ts';
import { readSessionCookie, sessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who makes the request; null when nobody is signed in. */
    viewer: Viewer | null;
  }
}

/**
 * A hook that finds out who makes a request. A cookie that opens nothing is taken away and the request goes on as
 * nobody's; a token that opens nothing refuses it, because a script would not notice.
 */
export function authentication(app: FastifyInstance, database: Database, deferred: DeferredWork) {
  app.decorateRequest('viewer', null);
  const authenticator = new Authenticator(database, (work) => deferred.add(work));
  const open = (kind: 'session' | 'token', secret: string) =>
    withDeadline(authenticator.open({ kind, secret }), REQUEST_DEADLINE_MS);

  return async function findViewer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization.trim())?.[1];
      const found = token === undefined ? null : await open('token', token);
      if (!found) {
        reply.header('www-authenticate', 'Bearer');
        throw new SignInRequiredError('The API token is not valid. It may have been revoked; make a new one.');
      }
      request.viewer = found.viewer;
      return;
    }
    const cookie = readSessionCookie(request);
    if (cookie === null) return;
    const found = await open('session', cookie);
    const session = sessionCookie(request, reply);
    if (!found) return session.end();
    request.viewer = found.viewer;
    if (found.extendedTo) session.start(cookie, found.extendedTo);
  };
}
