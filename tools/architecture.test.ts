import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let dir: string;

beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'sellergraph-architecture-')));
  for (const layer of ['core', 'db', 'services', 'testkit']) addPackage(`packages/${layer}`, layer);
  addPackage('apps/web', 'web');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A package whose modules are imported as `@sellergraph/NAME/MODULE`, as pnpm links it. */
function addPackage(folder: string, name: string): void {
  const manifest = { name: `@sellergraph/${name}`, type: 'module', exports: { './*': './src/*.ts' } };
  add(`${folder}/package.json`, JSON.stringify(manifest));
  mkdirSync(join(dir, 'node_modules/@sellergraph'), { recursive: true });
  symlinkSync(join(dir, folder), join(dir, 'node_modules/@sellergraph', name));
}

function add(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

function violations(): string[] {
  const config = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const bin = join(root, 'node_modules/.bin/depcruise');
  let json: string;
  try {
    json = execFileSync(bin, [...config, 'apps', 'packages'], { cwd: dir, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    json = (error as { stdout: string }).stdout; // the exit code is the number of violations
  }
  const { summary } = JSON.parse(json) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
}

test('imports along the arrows are allowed, by workspace name and by path', () => {
  add('packages/core/src/money.ts', 'export type Money = bigint;');
  add(
    'packages/db/src/identity/users.ts',
    "import type { Money } from '@sellergraph/core/money';\nexport const a: Money = 1n;",
  );
  add('packages/db/src/ads/campaigns.ts', "import { a } from '../identity/users.ts';\nexport const b = a;");
  add('packages/db/src/ads/campaigns.test.ts', "import '@sellergraph/testkit/database';\nimport './campaigns.ts';");
  add('packages/db/src/testing/tenants.ts', "import '@sellergraph/testkit/database';");
  add('packages/testkit/src/database.ts', 'export {};');
  add(
    'apps/web/src/features/ads/tree.tsx',
    "import type { Money } from '@sellergraph/core/money';\nexport const c: Money = 1n;",
  );
  expect(violations()).toEqual([]);
});

test('each kind of forbidden import is found', () => {
  add('packages/core/src/up.ts', "import type { a } from '@sellergraph/db/identity/users';\nexport type A = typeof a;");
  add('packages/db/src/identity/users.ts', "import { b } from '../ads/campaigns.ts';\nexport const a = b;");
  add('packages/db/src/ads/campaigns.ts', "import '@sellergraph/testkit/database';\nexport const b = 1;");
  add('packages/services/src/one.ts', "export { two } from './two.ts';");
  add('packages/services/src/two.ts', "import { one } from './three.ts';\nexport const two = () => one;");
  add('packages/services/src/three.ts', "import { two } from './two.ts';\nexport const one = () => two;");
  add('packages/services/src/testing/agencies.ts', 'export const agency = 1;');
  add('packages/services/src/made.ts', "import { agency } from './testing/agencies.ts';\nexport const a = agency;");
  add('packages/services/src/lost.ts', "import '@sellergraph/core/nowhere';");
  add('packages/services/src/ads/rename.ts', "import { b } from '@sellergraph/db/ads/campaigns';\nexport const c = b;");
  add(
    'packages/services/src/catalog/early.ts',
    "import { b } from '@sellergraph/db/ads/campaigns';\nexport const c = b;",
  );
  add('packages/testkit/src/database.ts', 'export {};');
  add(
    'apps/web/src/app.tsx',
    "import { b } from '@sellergraph/db/ads/campaigns';\nexport const App = () => <p>{b}</p>;",
  );
  expect(violations()).toEqual([
    'apps/web/src/app.tsx: apps/web-imports-too-much',
    'packages/core/src/up.ts: packages/core-imports-too-much',
    'packages/db/src/ads/campaigns.ts: packages/db-imports-test-code',
    'packages/db/src/identity/users.ts: identity-uses-unnamed-domain',
    'packages/services/src/catalog/early.ts: catalog-uses-unnamed-domain',
    'packages/services/src/lost.ts: unresolvable',
    'packages/services/src/made.ts: test-code-in-the-product',
    'packages/services/src/one.ts: barrel',
    'packages/services/src/three.ts: cycle',
  ]);
});
