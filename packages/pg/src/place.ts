import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canUse, type ServerUser, serverUser } from './server-user.ts';

/** Where a cluster lives and who runs it. */
export interface Place {
  /** Ours alone: the lock, the leases, the password, the port and the log. */
  dir: string;
  /** The server user's: PostgreSQL's data directory. */
  data: string;
  /** Undefined when that is ourselves. */
  user: ServerUser | undefined;
}

/** The folder asked for, or one under /var/tmp when the user who runs the server cannot reach it. */
export function findPlace(wanted: string, log: (line: string) => void): Place {
  const asked = prepare(resolve(wanted));
  if (canUse(asked.user, asked.dir)) return asked;
  const digest = createHash('sha256').update(asked.dir).digest('hex').slice(0, 16);
  const moved = join('/var/tmp', `sellergraph-data-${digest}`);
  if (!existsSync(moved)) log(`other users cannot reach ${asked.dir}, so the database is kept in ${moved}`);
  const place = prepare(moved);
  const stat = lstatSync(moved);
  if (!stat.isDirectory() || stat.uid !== 0)
    throw new Error(`${moved} was not made by root: remove it and start again.`);
  return place;
}

function prepare(dir: string): Place {
  mkdirSync(dir, { recursive: true });
  const data = join(dir, 'pgdata');
  const user = serverUser(data);
  // The server passes through to its data directory; it reads and writes nothing else here.
  if (user) chmodSync(dir, (statSync(dir).mode & 0o777) | 0o011);
  return { dir, data, user };
}
