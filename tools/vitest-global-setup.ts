/** Serves a PostgreSQL to the integration tests: the packaged one, or that of TEST_POSTGRES_BINARIES. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startTestServer } from '../packages/testkit/src/server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries = process.env.TEST_POSTGRES_BINARIES;
  const { server, stop } = await startTestServer({
    dir: join(root, '.data', binaries ? `test-${digest([binaries])}` : 'test'),
    ...(binaries ? { binaries } : {}),
    templateKey: digest(migrationFiles().map((file) => readFileSync(join(root, file)))),
    migrate: async () => {},
  });
  project.provide('testServer', server);
  return stop;
}

/** What the template is made of. */
function migrationFiles(): string[] {
  const sql = readdirSync(join(root, 'drizzle'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(sql|json)$/.test(name))
    .map((name) => join('drizzle', name));
  return [...sql.sort()];
}

function digest(parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}
