import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'sellergraph_session';

/** The value of the session cookie; null when there is none. */
export function readSessionCookie(request: FastifyRequest): string | null {
  return request.cookies[NAME] || null;
}

/** The browser's session: out of reach of scripts, not sent along from other sites, and encrypted where the page is. */
export function sessionCookie(request: FastifyRequest, reply: FastifyReply) {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
  return {
    start(token: string, expiresAt: Date): void {
      reply.setCookie(NAME, token, { ...options, expires: expiresAt });
    },
    end(): void {
      reply.clearCookie(NAME, options);
    },
  };
}
