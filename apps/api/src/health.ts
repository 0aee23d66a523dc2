import type { Database } from '@sellergraph/db/database';
import type { FastifyInstance } from 'fastify';
import { withDeadline } from './deadline.ts';

const DATABASE_DEADLINE_MS = 2_000;

/** Whether the server serves: not yet while it starts, not any more while it ends. */
export interface Readiness {
  serving: boolean;
}

/** `/healthz` answers as long as the process lives; `/readyz` as long as it serves and its database answers. */
export function health(app: FastifyInstance, database: Database, readiness: Readiness): void {
  app.get('/healthz', { logLevel: 'silent' }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ ok: true }),
  );
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const ok = readiness.serving && (await answers(database));
    return reply
      .code(ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok });
  });
}

async function answers(database: Database): Promise<boolean> {
  try {
    await withDeadline(database.lookUp('SELECT 1 AS ok', []), DATABASE_DEADLINE_MS);
    return true;
  } catch {
    return false;
  }
}
