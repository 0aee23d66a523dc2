import { expect, test } from 'vitest';
import { findings } from './source-rules.ts';

test.each([
  ['packages/db/src/a.ts', 'select 1 limit 10 OFFSET 20'],
  ['packages/db/src/a.ts', 'select 1 limit 10 offset $1'],
  ['packages/db/src/a.ts', 'query.limit(10).offset(20)'],
  ['drizzle/0001_a.sql', 'SELECT 1 OFFSET 3'],
  ['apps/web/src/a.tsx', 'const a = (b: any) => b;'],
  ['apps/web/src/a.tsx', 'const a = b as unknown as string;'],
  ['apps/web/src/a.tsx', '// @ts-expect-error'],
  ['apps/web/src/a.tsx', '// biome-ignore lint: because'],
  ['packages/db/src/a.int.test.ts', "test.skip('later', () => {});"],
  ['e2e/specs/a.spec.ts', "test.only('mine', () => {});"],
  ['packages/db/src/a.ts', '// TODO: more'],
  ['package.json', `"url": "https://${'registry'}.example.test/x"`],
  ['README.md', `see /${'home'}/someone/notes`],
])('%s may not hold %s', (path, line) => {
  expect(findings(path, `const first = 1;\n${line}\n`)).toHaveLength(1);
});

test('ordinary lines are let through', () => {
  const text = ['node.offsetWidth', 'const company: string', "test('skips nothing', () => {})", 'a /worker/ path'].join(
    '\n',
  );
  expect(findings('apps/web/src/a.test.tsx', text)).toEqual([]);
});

test('a source of more than 300 lines is too long, a test of more than 400', () => {
  const lines = (count: number) => 'a;\n'.repeat(count);
  expect(findings('a.ts', lines(300))).toEqual([]);
  expect(findings('a.ts', lines(301))).toHaveLength(1);
  expect(findings('a.test.ts', lines(400))).toEqual([]);
  expect(findings('a.test.ts', lines(401))).toHaveLength(1);
});
