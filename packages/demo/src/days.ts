const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Number of days of figures. Days are counted 0 to 89; negative numbers lie before the first one. */
export const PERIOD_DAYS = 90;
/** Count of the newest day. */
export const LAST_DAY = PERIOD_DAYS - 1;

/** The calendar behind the day counts. */
export interface Calendar {
  /** `YYYY-MM-DD` of a day. */
  iso(day: number): string;
  /** `YYYYMMDD`, as bulk workbooks write it. */
  compact(day: number): string;
  /** `Nov 6, 2026`, as campaign reports write it. */
  long(day: number): string;
  /** Spreadsheet day number (1 = 1 January 1900). */
  serial(day: number): number;
  /** 0 = Sunday to 6 = Saturday. */
  weekday(day: number): number;
  /** The instant `hours` after midnight UTC of a day, in epoch milliseconds. */
  instant(day: number, hours: number): number;
}

/** The calendar whose day 89 is `endDay`. Throws on anything but a real `YYYY-MM-DD` day. */
export function createCalendar(endDay: string): Calendar {
  const end = Date.parse(`${endDay}T00:00:00Z`);
  if (Number.isNaN(end) || new Date(end).toISOString().slice(0, 10) !== endDay) {
    throw new Error(`"${endDay}" is not a day. Write it as YYYY-MM-DD.`);
  }
  const time = (day: number) => end + (day - LAST_DAY) * DAY_MS;
  const iso = (day: number) => new Date(time(day)).toISOString().slice(0, 10);
  return {
    iso,
    compact: (day) => iso(day).replaceAll('-', ''),
    long: (day) => {
      const date = new Date(time(day));
      return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
    },
    serial: (day) => time(day) / DAY_MS + 25_569,
    weekday: (day) => new Date(time(day)).getUTCDay(),
    instant: (day, hours) => time(day) + Math.round(hours * 3_600_000),
  };
}
