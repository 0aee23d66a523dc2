import { join } from 'node:path';
import { startEmbedded } from './start.ts';

/** The database a process works on, until it lets go of it. */
export interface HeldDatabase {
  url: string;
  release: () => Promise<void>;
}

/** The database of the environment: `DATABASE_URL`, else the embedded server that lives in `DATA_DIR` (`.data`). */
export async function holdDatabase(env: NodeJS.ProcessEnv, log: (line: string) => void): Promise<HeldDatabase> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, release: async () => {} };
  const embedded = await startEmbedded({ dir: join(env.DATA_DIR || '.data', 'postgres'), log });
  return { url: embedded.url(), release: () => embedded.release() };
}
