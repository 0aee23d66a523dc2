import { type Decimal, decimalText, isWhole, type NumberStyle, parseDecimal, scaled } from './decimal.ts';

/** Digits that PostgreSQL's bigint surely holds. */
const maxDigits = 18;

/** Decimals of micros: one unit of a currency is 1,000,000. */
const microPlaces = 6;

const currencySign = String.raw`(?:[A-Z]{2,3}|[A-Z]{1,2}\$|R\$|Rs\.?|zł|kr\.?|TL|\p{Sc})`;
const before = new RegExp(String.raw`^(-|\+|)${currencySign}\s*(-|\+|)(?=[\d.,])`, 'u');
const behind = new RegExp(String.raw`(?<=\d)\s*${currencySign}$`, 'u');

/** A number without what surrounds it, and whether a percent sign did. */
export function stripSigns(cell: string): { text: string; percent: boolean } {
  let text = cell.trim().replaceAll('\u2212', '-');
  if (isBare(text)) return { text, percent: false };
  if (text.startsWith('(') && text.endsWith(')')) text = `-${text.slice(1, -1)}`;
  const percent = text.endsWith('%');
  if (percent) text = text.slice(0, -1).trimEnd();
  text = text.replace(before, (_, first: string, second: string) => first || second).replace(behind, '');
  return { text, percent };
}

/** Only digits, separators and signs: nothing surrounds the number. */
function isBare(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first >= 0x30 && first <= 0x39 && last >= 0x30 && last <= 0x39;
}

/**
 * A count: a whole number without sign, also written `14.0` or `5,058`.
 *
 * @returns Integer text, or null when the cell holds anything else.
 */
export function parseCount(cell: string, style: NumberStyle): string | null {
  if (isShortDigits(cell)) return cell;
  if (cell.endsWith('.0') && style === 'point' && isShortDigits(cell.slice(0, -2))) return cell.slice(0, -2);
  const number = parseDecimal(cell.trim(), style);
  if (!number || number.negative || !isWhole(number)) return null;
  return bounded(scaled(number, 0));
}

/**
 * An amount of money in micros, from `$29.56`, `Rs.1000.0`, `5,058`, `1.234,56 €` or a sheet's 0.8300000000000001.
 *
 * @param places Decimals that the amount really has, half away from zero: 2 for spend and sales, 6 for bids and CPC.
 * @returns Integer text, or null when the cell is no amount.
 */
export function parseMicros(cell: string, style: NumberStyle, places: number): string | null {
  const plain = style === 'point' ? plainMicros(cell) : null;
  if (plain !== null) return plain;
  const { text, percent } = stripSigns(cell);
  const number = percent ? null : parseDecimal(text, style);
  if (!number) return null;
  const rounded = scaled(number, places);
  return bounded(rounded === '0' ? rounded : rounded + '0'.repeat(microPlaces - places));
}

/**
 * A ratio as decimal text. A percent sign in the cell divides by 100; a number's size says nothing, since 0.5 may be a
 * half or half a percent.
 */
export function parseRatio(cell: string, style: NumberStyle): string | null {
  const { text, percent } = stripSigns(cell);
  const number = parseDecimal(text, style);
  if (!number) return null;
  return decimalText(percent ? ({ ...number, scale: number.scale + 2 } satisfies Decimal) : number);
}

/** An exact number as decimal text, with or without a currency sign. */
export function parseNumber(cell: string, style: NumberStyle): string | null {
  const { text, percent } = stripSigns(cell);
  const number = percent ? null : parseDecimal(text, style);
  return number && decimalText(number);
}

/** Whole percents: `5`, `5.0` or `5%`. */
export function parsePercent(cell: string): string | null {
  const { text } = stripSigns(cell);
  const number = parseDecimal(text);
  return number && isWhole(number) ? bounded(scaled(number, 0)) : null;
}

function bounded(digits: string): string | null {
  return digits.length > maxDigits ? null : digits;
}

/** The usual cell: a few digits without a leading zero. */
function isShortDigits(cell: string): boolean {
  const { length } = cell;
  if (length === 0 || length > 15) return false;
  for (let index = 0; index < length; index++) {
    const code = cell.charCodeAt(index);
    if (code < 0x30 || code > 0x39) return false;
  }
  return length === 1 || cell.charCodeAt(0) !== 0x30;
}

/**
 * The usual amount, a currency sign and at most nine digits with at most two decimals, without searching for anything.
 * Null for every other cell. Whole hundredths of that size are exact as integers.
 */
function plainMicros(cell: string): string | null {
  const { length } = cell;
  const first = cell.charCodeAt(0);
  const start = isDigit(first) || !isSign(first) ? 0 : 1;
  if (length === start || length - start > 12) return null;
  let hundredths = 0;
  let decimals = -1;
  for (let index = start; index < length; index++) {
    const code = cell.charCodeAt(index);
    if (isDigit(code)) {
      hundredths = hundredths * 10 + code - 0x30;
      if (decimals >= 0) decimals += 1;
    } else if (code === 0x2e && decimals === -1 && index > start) decimals = 0;
    else return null;
  }
  if (decimals > 2) return null;
  if (decimals < 1) hundredths *= 100;
  else if (decimals === 1) hundredths *= 10;
  return hundredths === 0 ? '0' : `${hundredths}0000`;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** $ £ ¥ € ₹ */
function isSign(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0xa5 || code === 0x20ac || code === 0x20b9;
}
