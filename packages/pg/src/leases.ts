import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownIdentity } from './process-identity.ts';

/** One use of a cluster by one process: an empty file `PID-START.RANDOM` in `leases/`, void once the process is gone. */
export interface Lease {
  end(): void;
}

export function takeLease(dir: string): Lease {
  const folder = leasesFolder(dir);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${ownIdentity}.${randomBytes(4).toString('hex')}`);
  writeFileSync(file, '');
  return { end: () => rmSync(file, { force: true }) };
}

/** Whether anybody uses the cluster. Leases of processes that ended without returning theirs are removed. */
export function isLeased(dir: string): boolean {
  let leased = false;
  for (const name of leaseNames(dir)) {
    if (isAlive(name.split('.')[0] ?? '')) leased = true;
    else rmSync(join(leasesFolder(dir), name), { force: true });
  }
  return leased;
}

const leasesFolder = (dir: string): string => join(dir, 'leases');

function leaseNames(dir: string): string[] {
  try {
    return readdirSync(leasesFolder(dir));
  } catch {
    return [];
  }
}
