import { dayIn } from '@sellergraph/core/dates';

const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** A moment as ISO 8601 in UTC, from `2019-11-21T20:24:55+00:00`; without a zone it is in UTC. Null for anything else. */
export function parseInstant(cell: string): string | null {
  const [, day, time, zone = 'Z'] = pattern.exec(cell.trim()) ?? [];
  if (day === undefined || time === undefined) return null;
  const milliseconds = Date.parse(`${day}T${time}${/^(?:z|utc)$/i.test(zone) ? 'Z' : zone}`);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** No zone's day begins within a quarter of an hour of UTC. */
const quarterHour = 15 * 60 * 1000;
const remembered = 10_000;

/** Tells the days of moments in one time zone. Asking for each moment anew would cost more than reading its row. */
export function daysIn(timeZone: string): (instant: string) => string {
  const known = new Map<number, string>();
  return (instant) => {
    const quarter = Math.floor(Date.parse(instant) / quarterHour);
    const day = known.get(quarter);
    if (day !== undefined) return day;
    const fresh = dayIn(timeZone, new Date(quarter * quarterHour));
    if (known.size >= remembered) known.clear();
    known.set(quarter, fresh);
    return fresh;
  };
}
