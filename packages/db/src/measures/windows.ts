import { countDays, type Day } from '@sellergraph/core/dates';
import { windowLengths } from '../ads/tables/metrics-windows.ts';
import type { DayRange } from './figures.ts';

/** Length in days of the kept window that a range is for entities of sellers with this last day; null when it is none. */
export function windowOf({ from, to }: DayRange, lastDay: Day | null): number | null {
  if (to !== lastDay) return null;
  const days = countDays(from, to);
  return windowLengths.find((length) => length === days) ?? null;
}

/** The last day that all of these have; null when they differ, or have none. */
export function commonLastDay(entities: readonly { readonly lastDay: Day | null }[]): Day | null {
  const lastDay = entities[0]?.lastDay ?? null;
  return entities.every((entity) => entity.lastDay === lastDay) ? lastDay : null;
}
