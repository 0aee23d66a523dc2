// Installs the dependencies or builds the web application, one process at a time: node prepare.mjs install|build
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withLock } from '../packages/pg/src/lock.ts';
import { root } from './children.mjs';
import { changed, record, work } from './stamps.mjs';

const commands = {
  install: ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn'],
  build: ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'],
};

const what = process.argv[2];
const wait = (pid) => process.stderr.write(`waiting for process ${pid}, which is at it already\n`);
await withLock(join(root, '.toolchain'), wait, async () => {
  const hash = changed(work[what]);
  if (hash === undefined) return;
  const { status, error } = spawnSync('pnpm', commands[what], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  record(work[what], hash);
});
