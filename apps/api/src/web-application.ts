import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import statics from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { publicError } from './public-error.ts';

const YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the built web application: its files, and its page for every other address that a browser asks for. Files under
 * `assets` have their content's hash in their name and are kept for ever; the rest is asked for anew each time.
 */
export async function webApplication(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    await app.register(statics, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.startsWith(join(folder, 'assets') + sep) ? YEAR : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' || request.method === 'HEAD';
    if (built && page && request.headers.accept?.includes('text/html')) return reply.sendFile('index.html');
    const { status, code, message } = publicError(Object.assign(new Error(), { statusCode: 404 }));
    return reply.code(status).send({ code, message });
  });
}
