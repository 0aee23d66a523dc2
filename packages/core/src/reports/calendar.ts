import { addDays, countDays } from '../dates.ts';
import type { Period } from './parsed-report.ts';
import type { TimeUnit } from './report.ts';

/** The last day of the month that a day is in. */
export function endOfMonth(day: string): string {
  const next = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));
  return next.toISOString().slice(0, 10);
}

/** The Saturday that ends the week of a day: Amazon's weeks begin on Sunday. */
export function endOfWeek(day: string): string {
  return addDays(day, 6 - new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The last day of the quarter that a day is in. */
export function endOfQuarter(day: string): string {
  const month = Math.ceil(Number(day.slice(5, 7)) / 3) * 3;
  return endOfMonth(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
}

/** The week, month or quarter that a day ends; null when it ends none. */
export function periodEndingOn(day: string, unit: TimeUnit): Period | null {
  if (unit === 'WEEKLY') return endOfWeek(day) === day ? { from: addDays(day, -6), to: day } : null;
  if (unit === 'MONTHLY') return endOfMonth(day) === day ? { from: `${day.slice(0, 7)}-01`, to: day } : null;
  if (unit !== 'QUARTERLY' || endOfQuarter(day) !== day) return null;
  return { from: `${addDays(`${day.slice(0, 7)}-01`, -45).slice(0, 7)}-01`, to: day };
}

/** The unit that a period of days is one of: a week from Sunday, a calendar month or quarter. */
export function unitOf({ from, to }: Period): 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | null {
  for (const unit of ['WEEKLY', 'MONTHLY', 'QUARTERLY'] as const) {
    const whole = periodEndingOn(to, unit);
    if (whole?.from === from && countDays(from, to) > 1) return unit;
  }
  return null;
}
