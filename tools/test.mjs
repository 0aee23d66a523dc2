// Every check and test, one after the other: a failure does not stop the later ones. The last line counts them all.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture, env, root } from './children.mjs';
import { otherPostgres, packagedMajor } from './other-postgres.mjs';
import { playwrightTally, vitestTally } from './tallies.mjs';

const reports = join(root, 'node_modules', '.cache', 'tests');

/** A command that passes or fails as a whole. */
const check = (name, command, ...args) => ({ name, command, args, tally: ({ code }) => one(code === 0) });
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** Tests of a vitest project, counted one by one. */
function vitest(name, project, variables = {}) {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  return {
    name,
    command: 'vitest',
    args: ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json'].concat(
      `--outputFile.json=${report}`,
    ),
    variables,
    tally: ({ code }) => vitestTally(report, code),
  };
}

const integration = (major, variables) => vitest(`integration tests on PostgreSQL ${major}`, 'integration', variables);

function browserTests() {
  const report = join(reports, 'browser.json');
  return {
    name: 'browser tests',
    command: 'node',
    args: ['e2e/run.ts'],
    variables: { BROWSER_TESTS_REPORT: report },
    tally: ({ code }) => playwrightTally(report, code),
  };
}

function steps(other) {
  return [
    check('build', 'node', 'tools/prepare.mjs', 'build'),
    check('lint: biome', 'biome', 'lint', '--error-on-warnings', '.'),
    check('lint: oxlint', 'oxlint', '--type-aware', '--deny-warnings', '.'),
    check('format', 'biome', 'check', '--linter-enabled=false', '--error-on-warnings', '.'),
    check('types', 'tsc', '-p', 'tsconfig.json'),
    check('types: web', 'tsc', '-p', 'apps/web/tsconfig.json'),
    check('architecture', 'depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'e2e'),
    check('lock', 'node', 'tools/check-lock.mjs'),
    check('sources', 'node', 'tools/check-sources.ts'),
    vitest('unit tests', 'unit'),
    integration(packagedMajor),
    ...(other ? [integration(other.major, { TEST_POSTGRES_BINARIES: other.folder })] : []),
    browserTests(),
  ];
}

/** Runs the steps whose names hold one of the words, or all without words; resolves with the exit code. */
export async function runTests(words) {
  const other = otherPostgres();
  const total = { passed: 0, failed: 0, skipped: 0 };
  rmSync(reports, { recursive: true, force: true });
  for (const step of steps(other)) {
    if (words.length > 0 && !words.some((word) => step.name.includes(word))) continue;
    const tally = await runStep(step);
    for (const outcome of Object.keys(total)) total[outcome] += tally[outcome];
  }
  console.log(
    other
      ? `integration tests: PostgreSQL ${packagedMajor} and ${other.major} (${other.folder})`
      : `integration tests: PostgreSQL ${packagedMajor} alone, no other version from 15 on is on this machine`,
  );
  console.log(line(total));
  return total.failed > 0 ? 1 : 0;
}

async function runStep({ name, command, args, variables, tally }) {
  console.log(`  ${name} …`);
  const started = performance.now();
  const result = await capture(command, args, { env: { ...env, ...variables } });
  const counts = tally(result);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (counts.failed > 0) console.log(result.output.trimEnd());
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name}: ${line(counts)} (${seconds} s)`);
  return counts;
}

const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
