/**
 * A process of its own that ends PostgreSQL once nobody holds a lease: the holders were killed before they could.
 * Arguments: the cluster's folder and its data directory.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLeased } from './leases.ts';
import { withLock } from './lock.ts';
import { type Postmaster, runningPostmaster, stopPostmaster } from './postmaster.ts';

const POLL_MS = 400;
/** Long enough for a killed process to be started again and find its server still there. */
const GRACE_MS = 2000;

const [dir, data] = process.argv.slice(2);
if (!dir || !data) throw new Error('usage: watchdog.ts DIR DATA');

let server: Postmaster | undefined;
let unusedSince: number | undefined;
for (let over = false; !over; await sleep(POLL_MS)) {
  server = runningPostmaster(data) ?? server;
  if (isLeased(dir)) unusedSince = undefined;
  else unusedSince ??= performance.now();
  if (unusedSince === undefined || performance.now() - unusedSince < GRACE_MS) continue;
  over = existsSync(dir)
    ? await withLock(
        dir,
        () => {},
        () => endUnused(dir, data),
      )
    : await end(data);
}

/** False when somebody took a lease while we waited for the lock. */
async function endUnused(dir: string, data: string): Promise<boolean> {
  return !isLeased(dir) && (await end(data));
}

async function end(data: string): Promise<true> {
  if (server) await stopPostmaster(data, server);
  return true;
}
