import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';

/** The superuser of every embedded cluster. */
export const SUPERUSER = 'sellergraph';

/** What a killed start has begun may still be writing for a moment. */
const withPatience = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

/** Makes the cluster unless it exists; the superuser's password. To be called under the lock. */
export async function initCluster(place: Place, binaries: Binaries, durable: boolean): Promise<string> {
  const secret = join(place.dir, 'password');
  for (const name of readdirSync(place.dir)) {
    if (name.startsWith('init-')) rmSync(join(place.dir, name), withPatience);
  }
  const major = majorOf(place.data);
  if (major === undefined) {
    const password = randomBytes(18).toString('base64url');
    // Built beside and renamed last: a kill in the middle leaves no half cluster.
    const part = join(place.dir, `init-${process.pid}`);
    await runInitdb(place, binaries, durable, part, password);
    writeFileSync(secret, password, { mode: 0o600 });
    rmSync(place.data, { recursive: true, force: true });
    renameSync(part, place.data);
    return password;
  }
  if (major !== binaries.major) {
    throw new Error(
      `The database in ${place.data} was made by PostgreSQL ${major} and cannot be read by ${binaries.major}. ` +
        'It was not changed. Use another DATA_DIR, or move the data with pg_dump.',
    );
  }
  return readFileSync(secret, 'utf8');
}

function majorOf(data: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (existsSync(data) && error instanceof Error && 'code' in error && error.code === 'EACCES') {
      throw new Error(`${data} belongs to another user: start as that user, or use another DATA_DIR.`);
    }
    return undefined;
  }
}

async function runInitdb(place: Place, binaries: Binaries, durable: boolean, part: string, password: string) {
  const passwordFile = `${part}.password`;
  mkdirSync(part, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.user) for (const file of [part, passwordFile]) chownSync(file, place.user.uid, place.user.gid);
  const args = [
    `--pgdata=${part}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-instructions',
    ...localeArguments(binaries.major),
    ...(durable ? [] : ['--no-sync']),
  ];
  await promisify(execFile)(join(binaries.folder, 'initdb'), args, {
    ...place.user,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  rmSync(passwordFile);
}

/** Strings sort by code point and upper and lower case are Unicode's, on every machine and every major. */
function localeArguments(major: number): string[] {
  if (major >= 17) return ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return process.platform === 'linux' ? ['--locale=C.UTF-8'] : ['--locale=C', '--lc-ctype=en_US.UTF-8'];
}
