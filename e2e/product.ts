import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** The last day of the demo's figures, so that they are the same in every run. */
export const DEMO_END = '2026-11-18';
const READY_WITHIN_MS = 180_000;

/** A product of its own that serves the demo. */
export interface Product {
  address: string;
  stop(): Promise<void>;
}

/** Serves the product from an empty data folder on a free port. */
export async function serveProduct(): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'sellergraph-e2e-'));
  chmodSync(data, 0o755); // PostgreSQL runs as another user where we are root
  const { DATABASE_URL: _, ...env } = process.env;
  const server = spawn(
    process.execPath,
    ['--import', join(root, 'tools/end-with-parent.mjs'), join(root, 'apps/api/src/main.ts'), '--ephemeral'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...env, DATA_DIR: data, HOST: '127.0.0.1', PORT: '0', DEMO_END },
    },
  );
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(data, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the server says over its channel once it serves. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the product did not serve in time')), READY_WITHIN_MS);
    server.once('exit', (code) => reject(new Error(`the product ended with ${code}`)));
    server.on('message', (message) => {
      if (typeof message !== 'object' || message === null || !('ready' in message)) return;
      clearTimeout(timer);
      resolve(String(message.ready));
    });
  });
}
