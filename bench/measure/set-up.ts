import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedded } from '@sellergraph/pg/start';
import { useCluster } from '../cluster.ts';

/** What every benchmark needs, and what ends it, also when it is interrupted. */
export interface SetUp extends AsyncDisposable {
  readonly cluster: Embedded;
  /** A folder for files, removed in the end. */
  readonly folder: string;
  readonly cleanUp: AsyncDisposableStack;
}

export async function setUp(dir: string): Promise<SetUp> {
  const cleanUp = new AsyncDisposableStack();
  process.once('SIGINT', () => void cleanUp.disposeAsync().finally(() => process.exit(130)));
  const folder = mkdtempSync(join(tmpdir(), 'sellergraph-bench-'));
  cleanUp.defer(() => rmSync(folder, { recursive: true, force: true }));
  const cluster = await useCluster(dir);
  cleanUp.defer(() => cluster.release());
  return { cluster, folder, cleanUp, [Symbol.asyncDispose]: () => cleanUp.disposeAsync() };
}
