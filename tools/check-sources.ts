/** Reads every file that git knows or would add, and reports what `source-rules.ts` forbids. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findings } from './source-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The rules and their test spell out what they forbid; the lock is checked by itself. */
const EXEMPT = /^(tools\/source-rules(\.test)?\.ts|pnpm-lock\.yaml|drizzle\/meta\/.*)$/;

const paths = listFiles().filter((path) => !EXEMPT.test(path));
const found = paths.flatMap((path) => {
  const file = join(root, path);
  return existsSync(file) && statSync(file).isFile() ? findings(path, readFileSync(file, 'utf8')) : [];
});
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${paths.length} files, nothing forbidden`);
}

/** In a copy without git's history, everything outside the folders that tools fill. */
function listFiles(): string[] {
  if (!existsSync(join(root, '.git'))) {
    const exclude = ['**/node_modules', '**/dist', '**/gql', '.toolchain', '.data', '**/test-results'];
    return globSync('**/*', { cwd: root, exclude });
  }
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '');
}
