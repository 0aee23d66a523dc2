import { addDays, previousPeriod } from '@sellergraph/core/dates';
import { DEMO_END } from '../product.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Range {
  from: string;
  to: string;
}

/** The `days` newest days of the demo. */
export const lastDays = (days: number): Range => ({ from: addDays(DEMO_END, 1 - days), to: DEMO_END });

/** The range that a page shows unless told otherwise. */
export const DEFAULT_RANGE = lastDays(30);

export const before = ({ from, to }: Range): Range => previousPeriod(from, to);

/** 18 Nov 2026 */
export function longDay(day: string): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** 18 Nov, with the year where it is not this one. */
export function shortDay(day: string): string {
  return day.startsWith(String(new Date().getFullYear())) ? longDay(day).slice(0, -5) : longDay(day);
}
