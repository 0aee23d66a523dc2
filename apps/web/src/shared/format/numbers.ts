import { type MetricName, metrics } from '@sellergraph/core/metrics';

/** The language of separators and dates. */
export const LOCALE = 'en-GB';

/** Stands where a figure is undefined or not known; 0 is written as 0. */
export const NOTHING = '–';

/** A figure as the graph gives it: counts and ratios are numbers, money is an exact decimal text. */
export type Figure = number | string | null | undefined;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE, options);
  formatters.set(key, made);
  return made;
}

function isDecimal(text: string): text is `${number}` {
  return text !== '' && Number.isFinite(Number(text));
}

/** Writes a number with the true minus sign; decimal texts are rounded exactly, not by way of a float. */
function write(value: number | string, options: Intl.NumberFormatOptions): string {
  const number = formatter(options);
  const text = typeof value === 'number' ? number.format(value) : isDecimal(value) ? number.format(value) : NOTHING;
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
}

/** A figure as a number, for comparing and drawing; null when there is none. */
export function toNumber(value: Figure): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** 1002418 → 1,002,418 */
export function formatCount(value: Figure): string {
  return value === null || value === undefined ? NOTHING : write(value, { maximumFractionDigits: 0 });
}

/** Money of a table whose header names the currency: 6269.26 → 6,269.26 */
export function formatAmount(value: Figure): string {
  if (value === null || value === undefined) return NOTHING;
  return write(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A multiple, such as ROAS: 3.19 */
export function formatMultiple(value: Figure): string {
  const number = toNumber(value);
  return number === null ? NOTHING : write(number, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A number of no unit: at most four decimals, at least two where it has any. 2 → 2 · 3.1949 → 3.19 · 0.00042 → 0.0004 */
export function formatDecimal(value: Figure): string {
  const number = toNumber(value);
  if (number === null) return NOTHING;
  if (Number.isInteger(number)) return formatCount(number);
  return write(value ?? 0, { minimumFractionDigits: 2, maximumFractionDigits: Math.abs(number) < 0.1 ? 4 : 2 });
}

/** Money with its symbol and two decimals, for text and cells that stand alone: €6,269.26 */
export function formatMoney(value: Figure, currency: string): string {
  if (value === null || value === undefined) return NOTHING;
  return write(value, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
}

/** Money of a tile or an axis: no decimals from 100 on: €20,008 · €1.06 */
export function formatMoneyShort(value: Figure, currency: string): string {
  const number = toNumber(value);
  if (number === null) return NOTHING;
  const options: Intl.NumberFormatOptions = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
  return Math.abs(number) >= 100 || number === 0
    ? write(value ?? 0, { ...options, maximumFractionDigits: 0 })
    : write(value ?? 0, options);
}

/** 0.313 → 31.3% */
export function formatPercent(value: Figure, decimals = 1): string {
  const number = toNumber(value);
  if (number === null) return NOTHING;
  return write(number, { style: 'percent', minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** The sign of a currency: € */
export function currencySymbol(currency: string): string {
  const parts = formatter({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

/** Axes only: 12k, 1.2M. */
export function formatCompact(value: number): string {
  const absolute = Math.abs(value);
  const [divisor, suffix] = absolute >= 1e6 ? [1e6, 'M'] : absolute >= 10_000 ? [1000, 'k'] : [1, ''];
  return `${write(value / divisor, { maximumFractionDigits: divisor === 1 ? 2 : 1 })}${suffix}`;
}

/** 123456789 → 118 MB */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10));
  return `${write(bytes / 1024 ** power, { maximumFractionDigits: power > 0 && bytes / 1024 ** power < 10 ? 1 : 0 })} ${units[power]}`;
}

/** Where a figure stands: `cell` of a table with the currency in its head, `tile` or axis, `text` alone. */
export type Place = 'cell' | 'tile' | 'text';

/** Any figure of the dictionary, written as its unit and place ask. */
export function formatMetric(name: MetricName, value: Figure, currency: string, place: Place = 'cell'): string {
  if (value === null || value === undefined) return NOTHING;
  switch (metrics[name].unit) {
    case 'count':
      return formatCount(value);
    case 'money':
      if (place === 'cell') return formatAmount(value);
      return place === 'tile' ? formatMoneyShort(value, currency) : formatMoney(value, currency);
    case 'ratio':
      return formatPercent(value, name === 'ctr' ? 2 : 1);
    case 'multiple':
      return write(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }
}
