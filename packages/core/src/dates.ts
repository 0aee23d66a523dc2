/** A calendar day `YYYY-MM-DD`; always a day of the marketplace the figures belong to. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Whether the text is a real calendar day between the years 1900 and 2999. */
export function isDay(text: string): text is Day {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day `days` later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, both included: 1 for the same day. */
export function countDays(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS) + 1;
}

/** Every day from `from` to `to`, both included. */
export function eachDay(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, countDays(from, to)) }, (_, index) => addDays(from, index));
}

/** The period of the same length that ends the day before `from`. */
export function previousPeriod(from: Day, to: Day): { from: Day; to: Day } {
  return { from: addDays(from, -countDays(from, to)), to: addDays(from, -1) };
}

/** The same days a year earlier; 29 February becomes 28 February. */
export function previousYear(from: Day, to: Day): { from: Day; to: Day } {
  return { from: yearBefore(from), to: yearBefore(to) };
}

function yearBefore(day: Day): Day {
  const year = Number(day.slice(0, 4)) - 1;
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}

/** The day it is at an instant in a time zone (IANA name). */
export function dayIn(timeZone: string, instant: Date): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}
