/** Serves a PostgreSQL to the integration tests: the packaged one, or that of TEST_POSTGRES_BINARIES. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { migrate } from '../packages/db/src/migrate.ts';
import { startTestServer } from '../packages/testkit/src/server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries = process.env.TEST_POSTGRES_BINARIES;
  const { server, stop } = await startTestServer({
    dir: join(root, '.data', binaries ? `test-${digest([binaries])}` : 'test'),
    ...(binaries ? { binaries } : {}),
    templateKey: digest(migrationFiles().map((file) => readFileSync(join(root, file)))),
    migrate,
  });
  project.provide('testServer', server);
  return stop;
}

/** What the template is made of: the migrations and the declarations of the tables. */
function migrationFiles(): string[] {
  return ['drizzle', 'packages/db/src']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.(sql|json)$|\/schema\/.*\.ts$|\/tables\/.*\.ts$|\/(migrate|roles)\.ts$/.test(path))
    .sort();
}

function digest(parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}
