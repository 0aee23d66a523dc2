import type { Table } from './table.ts';

const dayMs = 86_400_000;

/** Days before this serial number are before 1930, days from the other one on after 2099. */
const earliest = 10_959;
const latest = 73_051;

/**
 * The day that a spreadsheet's serial number stands for; null for a number that no report's day can be. The time of day
 * is left aside.
 *
 * @param serial Days since the epoch, as the sheet writes the number.
 */
export function serialToDay(serial: string, epoch: Table['epoch']): string | null {
  const days = Math.floor(Number(serial)) + (epoch === '1904' ? 1_462 : 0);
  if (!(days >= earliest && days < latest)) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * dayMs).toISOString().slice(0, 10);
}
