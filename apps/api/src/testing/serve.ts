import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@sellergraph/db/database';
import { LocalOriginals } from '@sellergraph/ingest/originals/local-originals';
import { createTestDatabase } from '@sellergraph/testkit/database';
import { afterAll, beforeAll } from 'vitest';
import { REQUEST_DEADLINE_MS } from '../deadline.ts';
import type { Graph } from '../graphql.ts';
import type { RequestContext } from '../request-context.ts';
import { createServer, type Server, type ServerOptions } from '../server.ts';
import { graph } from './graph.ts';

/** A server that listens on a port of its own. */
export interface Served extends Server {
  /** `http://127.0.0.1:…` */
  address: string;
  database: Database;
  /** A folder for this test file's files. */
  folder: string;
}

/** Serves the small graph on a database of this test file's own, while its tests run. */
export function useServer<Context extends RequestContext = RequestContext>(
  options: Partial<Omit<ServerOptions<RequestContext>, 'graph'>> & { readonly graph?: Graph<Context> } = {},
): () => Served {
  let served: Served | undefined;
  let clean: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const made = await createTestDatabase();
    const database = openDatabase(made.url, { readers: 3 });
    const folder = mkdtempSync(join(tmpdir(), 'sellergraph-api-'));
    clean = async () => {
      await database.close();
      await made.close();
      await rm(folder, { recursive: true });
    };
    const { graph: other, ...others } = options;
    const common = {
      database,
      webFolder: join(folder, 'web'),
      uploadFolder: join(folder, 'uploads'),
      originals: new LocalOriginals(join(folder, 'uploads')),
      logLevel: 'silent',
      trustProxy: false,
      jit: true,
      locked: false,
      deadlineMs: REQUEST_DEADLINE_MS,
      ownOperations: new Map(),
      ...others,
    };
    const server = await (other ? createServer({ ...common, graph: other }) : createServer({ ...common, graph }));
    const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
    server.readiness.serving = true;
    served = { ...server, address, database, folder };
  });
  afterAll(async () => {
    await served?.close();
    await clean?.();
  });
  return () => {
    if (!served) throw new Error('the server runs while a test does');
    return served;
  };
}

/** An answer in GraphQL's form. */
export interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: Record<string, unknown> & { code: string } }[];
}

/** Sends an operation the way the web application does. */
export async function send(
  { address }: Pick<Served, 'address'>,
  body: object | string,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as GraphqlAnswer;
  return { status: response.status, headers: response.headers, body: answer };
}
