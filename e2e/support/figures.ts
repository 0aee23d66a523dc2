/** Figures as the product must write them, worked out by the tests themselves from what the graph says. */

const LOCALE = 'en-GB';
const MINUS = '−';

/** What stands where a figure is not known. */
export const NOTHING = '–';

const decimals = (digits: number) =>
  new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: digits });
const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** 1274.5 → 1,274.50 */
export const amount = (value: string | null) => (value === null ? NOTHING : decimals(2).format(Number(value)));

/** €1,274.50 */
export const money = (value: string | null, currency: string) =>
  value === null ? NOTHING : `${symbols[currency]}${amount(value)}`;

/** As a tile has it: no decimals from 100 on. */
export function moneyOfTile(value: string | null, currency: string): string {
  if (value === null) return NOTHING;
  const number = Number(value);
  return `${symbols[currency]}${decimals(number >= 100 || number === 0 ? 0 : 2).format(number)}`;
}

/** 1002418 → 1,002,418 */
export const count = (value: number | null) => (value === null ? NOTHING : decimals(0).format(value));

/** 0.313 → 31.3% */
export const percent = (value: number | null) =>
  value === null ? NOTHING : `${decimals(1).format(Number((value * 100).toPrecision(15)))}%`;

/** How an amount changed: +14.0%, −3.8%, +212%. */
export function change(now: string, before: string): string {
  const share = ((Number(now) - Number(before)) / Number(before)) * 100;
  const size = decimals(Math.abs(share) >= 99.95 ? 0 : 1).format(Math.abs(share));
  if (!/[1-9]/.test(size)) return `${size}%`;
  return `${share > 0 ? '+' : MINUS}${size}%`;
}

/** Exact sum of decimal texts; what is not known adds nothing. */
export function sum(values: readonly (string | null)[]): string {
  const total = values.reduce((micros, value) => micros + (value === null ? 0n : toMicros(value)), 0n);
  return `${total / 1_000_000n}.${String(total % 1_000_000n).padStart(6, '0')}`;
}

function toMicros(value: string): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
}
