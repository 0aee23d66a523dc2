import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place } from './place.ts';
import { isAlive, pidOf, processIdentity, signal } from './process-identity.ts';

const SCRIPT = fileURLToPath(new URL('./watchdog.ts', import.meta.url));

/** Starts the cluster's watchdog unless it runs. To be called under the lock and with a lease taken. */
export function ensureWatchdog({ dir, data }: Place): void {
  if (watchdogOf(dir) !== undefined) return;
  const child = spawn(process.execPath, [SCRIPT, dir, data], {
    cwd: '/',
    detached: true,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
  });
  child.unref();
  const identity = child.pid === undefined ? undefined : processIdentity(child.pid);
  if (identity === undefined) throw new Error('the watchdog of PostgreSQL did not start');
  const file = watchdogFile(dir);
  rmSync(file, { force: true });
  writeFileSync(file, identity);
}

/** Ends the watchdog of a cluster that has been stopped. To be called under the lock. */
export function endWatchdog(dir: string): void {
  const identity = watchdogOf(dir);
  if (identity !== undefined) signal(pidOf(identity), 'SIGKILL');
  rmSync(watchdogFile(dir), { force: true });
}

/** The live watchdog's identity. */
export function watchdogOf(dir: string): string | undefined {
  try {
    const identity = readFileSync(watchdogFile(dir), 'utf8');
    return isAlive(identity) ? identity : undefined;
  } catch {
    return undefined;
  }
}

const watchdogFile = (dir: string): string => join(dir, 'watchdog');
