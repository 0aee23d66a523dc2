// Counts of the test runners' JSON reports. A runner that fails otherwise than by a test counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

export function vitestTally(report, code) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = read(report);
  return withCode({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }, code);
}

export function playwrightTally(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report).stats ?? {};
  return withCode({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

const withCode = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {});
