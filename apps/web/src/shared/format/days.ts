import type { Day } from '@sellergraph/core/dates';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const month = (day: Day) => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
const date = (day: Day) => Number(day.slice(8, 10));
const withYear = (day: Day) => `${date(day)} ${month(day)} ${day.slice(0, 4)}`;
const thisYear = () => String(new Date().getFullYear());

/** 2026-11-09 → 9 Nov; with the year when it is not this one. */
export function formatDay(day: Day, year = thisYear()): string {
  const text = `${date(day)} ${month(day)}`;
  return day.startsWith(year) ? text : `${text} ${day.slice(0, 4)}`;
}

/** 2026-11-12 → Thu, 12 Nov 2026 */
export function formatLongDay(day: Day): string {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${date(day)} ${month(day)} ${day.slice(0, 4)}`;
}

/**
 * 21 Oct – 19 Nov, 1 – 19 Nov, 9 Nov. The year stands at the end when asked for or when it is not this one, and at
 * both ends when they differ.
 */
export function formatRange(from: Day, to: Day, options: { year?: boolean; now?: string } = {}): string {
  const now = options.now ?? thisYear();
  const last = to.slice(0, 4);
  if (from.slice(0, 4) !== last) return `${withYear(from)} – ${withYear(to)}`;
  const end = `${date(to)} ${month(to)}${options.year || last !== now ? ` ${last}` : ''}`;
  if (from === to) return end;
  return from.slice(0, 7) === to.slice(0, 7) ? `${date(from)} – ${end}` : `${date(from)} ${month(from)} – ${end}`;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** An instant in the viewer's zone: 09:41 today, Wed 17:20 this week, else 9 Nov, 06:12. */
export function formatInstant(instant: string, now = new Date()): string {
  const at = new Date(instant);
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  if (at.toDateString() === now.toDateString()) return time;
  const days = (now.getTime() - at.getTime()) / 86_400_000;
  if (days >= 0 && days < 6) return `${WEEKDAYS[at.getDay()]} ${time}`;
  const year = at.getFullYear() === now.getFullYear() ? '' : ` ${at.getFullYear()}`;
  return `${at.getDate()} ${MONTHS[at.getMonth()]}${year}, ${time}`;
}

/** The whole instant with its zone, for the title of a short one. */
export function formatInstantFull(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' }).format(new Date(instant));
}
