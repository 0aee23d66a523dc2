import { expect, it } from 'vitest';
import { periodProblem } from './period-problem.ts';

it('wants both days, in order', () => {
  expect(periodProblem(null, '2026-10-07', false)).toMatch(/first and the last/);
  expect(periodProblem('2026-10-08', '2026-10-07', false)).toMatch(/after the last/);
  expect(periodProblem('2026-10-07', '2026-10-07', false)).toBeNull();
});

it('wants a whole week, month or quarter where the report is of one', () => {
  expect(periodProblem('2026-10-02', '2026-10-08', true)).toMatch(/Sunday to Saturday/);
  expect(periodProblem('2026-10-04', '2026-10-10', true)).toBeNull();
  expect(periodProblem('2026-10-01', '2026-10-31', true)).toBeNull();
});
