import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@sellergraph/db/database';
import { migrate } from '@sellergraph/db/migrate';
import { type Context, createContext } from '@sellergraph/graph/context';
import { compileOperation } from '@sellergraph/graph/execution/write-operation';
import { checkComplexity } from '@sellergraph/graph/limits';
import { schema } from '@sellergraph/graph/schema';
import { openOriginals } from '@sellergraph/ingest/originals/open-originals';
import { holdDatabase } from '@sellergraph/pg/hold-database';
import { startEmbedded } from '@sellergraph/pg/start';
import { ImportWorker } from '@sellergraph/worker/import-worker';
import { REQUEST_DEADLINE_MS } from './deadline.ts';
import { type DemoSignIn, demoFolder, loadDemo } from './load-demo.ts';
import { readOwnOperations } from './persisted-operations.ts';
import { clearLeftovers } from './receive-file.ts';
import { createServer } from './server.ts';
import type { Settings } from './settings.ts';

const web = fileURLToPath(new URL('../../web', import.meta.url));

/** A running product. */
export interface Running {
  address: string;
  signIns: DemoSignIn[];
}

/**
 * Starts everything in order: database, migrations, server, worker, demo. Each thing is handed to `cleanUp` as soon as it
 * is there, so that a start that is broken off leaves nothing behind either.
 */
export async function start(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  cleanUp: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<Running> {
  const { dataDirectory } = settings;
  const postgres = await findDatabase(settings, env, say);
  cleanUp.defer(() => postgres.release());
  await migrate(postgres.url);
  const database = openDatabase(postgres.url, { applicationName: 'sellergraph api' });
  cleanUp.defer(() => database.close());

  const uploadFolder = join(dataDirectory, 'uploads');
  await clearLeftovers(uploadFolder);
  const originals = openOriginals(env, uploadFolder);
  const server = await createServer<Context>({
    database,
    graph: { schema, createContext, check: checkComplexity, write: compileOperation },
    webFolder: join(web, 'dist'),
    uploadFolder,
    originals,
    ownOperations: readOwnOperations(
      ['src/gql', 'src/gql/rows'].map((folder) => join(web, folder, 'persisted-documents.json')),
    ),
    deadlineMs: REQUEST_DEADLINE_MS,
    logLevel: settings.logLevel,
    trustProxy: settings.trustProxy,
    jit: settings.jit,
    locked: settings.locked,
  });
  const worker = new ImportWorker(database, { originals, log: server.app.log });
  cleanUp.defer(() => worker.stop());
  cleanUp.defer(() => server.close());
  const address = await server.app.listen({ port: settings.port, host: settings.host });
  await worker.start();
  const demo = { folder: demoFolder(dataDirectory), endDay: settings.demoEnd, log: say };
  const signIns = settings.demo ? await loadDemo(database, demo) : [];
  server.readiness.serving = true;
  return { address, signIns };
}

async function findDatabase(settings: Settings, env: NodeJS.ProcessEnv, log: (line: string) => void) {
  if (env.DATABASE_URL || !settings.ephemeral) {
    return holdDatabase({ ...env, DATA_DIR: settings.dataDirectory }, log);
  }
  const embedded = await startEmbedded({ dir: join(settings.dataDirectory, 'postgres'), ephemeral: true, log });
  return { url: embedded.url(), release: () => embedded.release() };
}
