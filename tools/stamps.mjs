// What an install and a build were made of, to know without asking pnpm or turbo that nothing has changed since.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './children.mjs';

export const work = {
  /** The lock and every manifest. */
  install: {
    stamp: join(root, 'node_modules', '.install-stamp'),
    inputs: () => [
      'package.json',
      'pnpm-workspace.yaml',
      'pnpm-lock.yaml',
      ...files('patches'),
      ...['apps', 'packages'].flatMap((folder) => names(folder).map((name) => `${folder}/${name}/package.json`)),
      'e2e/package.json',
      'bench/package.json',
    ],
    outputs: [],
  },
  /** The web application's sources and what they are made from. */
  build: {
    stamp: join(root, 'node_modules', '.build-stamp'),
    inputs: () => [
      'pnpm-lock.yaml',
      'packages/graph/schema.graphql',
      ...files('apps/web'),
      ...files('packages/core/src'),
    ],
    outputs: ['apps/web/dist/index.html'],
  },
};

/** The hash when the work must be done, undefined when it was done for the very same inputs. */
export function changed({ stamp, inputs, outputs }) {
  const hash = createHash('sha256');
  for (const file of inputs()) {
    if (existsSync(join(root, file))) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  const now = hash.digest('hex');
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  return done && outputs.every((file) => existsSync(join(root, file))) ? undefined : now;
}

export const record = ({ stamp }, hash) => writeFileSync(stamp, hash);

const names = (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []);

const GENERATED = new Set(['node_modules', 'dist', 'gql', '.turbo']);

function files(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return GENERATED.has(entry.name) ? [] : files(path);
      return entry.isFile() ? [path] : [];
    });
}
