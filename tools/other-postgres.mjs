// A PostgreSQL of the machine's own, of another major version than the packaged one, for a second run of the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './children.mjs';

const OLDEST = 15;

/** Where distributions, Homebrew and Postgres.app put each version: the part that varies is a `*`. */
const PLACES = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/opt/postgresql@*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
];

const manifest = JSON.parse(readFileSync(join(root, 'packages/pg/package.json'), 'utf8'));

/** The major version of the packaged server. */
export const packagedMajor = Number.parseInt(Object.values(manifest.optionalDependencies)[0], 10);

/** The oldest one that is supported, being the least like the packaged one. */
export function otherPostgres() {
  return PLACES.flatMap(expand)
    .map((folder) => ({ folder, major: majorOf(folder) }))
    .filter(({ major }) => major >= OLDEST && major !== packagedMajor)
    .sort((a, b) => a.major - b.major)[0];
}

function expand(place) {
  const [before, after] = place.split('*');
  const parent = before.endsWith('/') ? before : dirname(before);
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .map((name) => join(parent, name))
    .filter((path) => path.startsWith(before))
    .map((path) => path + after)
    .filter((folder) => existsSync(join(folder, 'initdb')));
}

function majorOf(folder) {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}
