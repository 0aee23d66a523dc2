import { unitOf } from '@sellergraph/core/reports/calendar';

/** What is wrong with the days that were filled in; null when they will do. */
export function periodProblem(from: string | null, to: string | null, wholeUnits: boolean): string | null {
  if (from === null || to === null) return 'Fill in the first and the last day.';
  if (from > to) return 'The first day is after the last one.';
  if (wholeUnits && unitOf({ from, to }) === null) {
    return 'Choose a week from Sunday to Saturday, a calendar month or a calendar quarter.';
  }
  return null;
}
