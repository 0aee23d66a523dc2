import { readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, ownIdentity, pidOf } from './process-identity.ts';

const FREE = 'free';

/**
 * Runs `work` while nobody else runs theirs under the same directory, in this process or another. `onWait` is told of
 * the process waited for once that takes two seconds.
 *
 * The lock is a symbolic link `lock-N` to its owner's identity: made whole or not at all, and only once for each N.
 * The highest N counts. It is free when released or when its owner has died, and is taken by making N + 1.
 * The highest is never deleted, so two processes that see the same dead owner cannot both succeed it.
 */
export async function withLock<T>(dir: string, onWait: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  const held = await acquire(dir, onWait);
  try {
    return await work();
  } finally {
    release(dir, held);
  }
}

async function acquire(dir: string, onWait: (pid: number) => void): Promise<number> {
  const since = performance.now();
  let told = false;
  for (;;) {
    const { highest, owner } = current(dir);
    const next = highest + 1;
    // Another may have gone past our view of the highest meanwhile, and deleted it: then ours does not count.
    if (owner === undefined && link(ownIdentity, lockFile(dir, next)) && current(dir).highest === next) {
      for (const n of numbers(dir)) if (n < next) rmSync(lockFile(dir, n), { force: true });
      return next;
    }
    if (owner !== undefined && !told && performance.now() - since > 2000) {
      told = true;
      onWait(pidOf(owner));
    }
    await sleep(25);
  }
}

function release(dir: string, held: number): void {
  const made = join(dir, `unlock-${ownIdentity}`);
  rmSync(made, { force: true });
  if (link(FREE, made)) renameSync(made, lockFile(dir, held));
}

const lockFile = (dir: string, n: number): string => join(dir, `lock-${n}`);

const numbers = (dir: string): number[] =>
  readdirSync(dir).flatMap((name) => (/^lock-\d+$/.test(name) ? [Number(name.slice('lock-'.length))] : []));

function current(dir: string): { highest: number; owner: string | undefined } {
  const highest = Math.max(0, ...numbers(dir));
  if (highest === 0) return { highest, owner: undefined };
  try {
    const owner = readlinkSync(lockFile(dir, highest));
    return { highest, owner: owner !== FREE && isAlive(owner) ? owner : undefined };
  } catch {
    return current(dir); // removed by the holder of a higher one
  }
}

/** False when the link exists already, or its directory no longer does. */
function link(target: string, path: string): boolean {
  try {
    symlinkSync(target, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOENT')) return false;
    throw error;
  }
}
