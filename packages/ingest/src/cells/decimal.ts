/**
 * An exact decimal number: `digits` × 10^−`scale`. Cells are never turned into floating-point numbers, which cannot
 * hold most amounts of money.
 */
export interface Decimal {
  readonly negative: boolean;
  /** Digits without leading zeros; `0` for zero. */
  readonly digits: string;
  readonly scale: number;
}

/** Whether a file writes 1,234.56 or 1.234,56. */
export type NumberStyle = 'point' | 'comma';

/** Larger exponents and longer numbers occur in no report. */
const maxExponent = 40;
const maxChars = 60;

/**
 * The number a cell shows, without the currency and percent signs around it; null if it is none. Separators must stand
 * where the style has them, so `5,058` is a number of one style and `5,05` only of the other.
 */
export function parseDecimal(cell: string, style: NumberStyle = 'point'): Decimal | null {
  if (cell.length > maxChars) return null;
  const plain = ungroup(cell, style);
  const match = plain === null ? null : /^(-|\+|)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(plain);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const power = Number(exponent);
  if (Math.abs(power) > maxExponent) return null;
  const scale = fraction.length - power;
  const digits = whole + fraction + '0'.repeat(Math.max(0, -scale));
  return { negative: sign === '-', digits: trimZeros(digits), scale: Math.max(0, scale) };
}

/**
 * The number as a whole count of 10^−`places`, rounded half away from zero, written as integer text.
 */
export function scaled(decimal: Decimal, places: number): string {
  const drop = decimal.scale - places;
  let digits = decimal.digits;
  if (drop <= 0) digits += '0'.repeat(-drop);
  else {
    const padded = digits.padStart(drop + 1, '0');
    const kept = padded.slice(0, padded.length - drop);
    digits = padded.charCodeAt(padded.length - drop) >= 0x35 ? (BigInt(kept) + 1n).toString() : kept;
  }
  digits = trimZeros(digits);
  return decimal.negative && digits !== '0' ? `-${digits}` : digits;
}

/** Whether nothing but zeros stands behind the point. */
export function isWhole({ digits, scale }: Decimal): boolean {
  return scale === 0 || digits === '0' || /^0*$/.test(digits.padStart(scale, '0').slice(-scale));
}

/** The number as plain decimal text without superfluous zeros. */
export function decimalText({ negative, digits, scale }: Decimal): string {
  const padded = digits.padStart(scale + 1, '0');
  const whole = padded.slice(0, padded.length - scale);
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && text !== '0' ? `-${text}` : text;
}

const grouped: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^[-+]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/,
  comma: /^[-+]?\d{1,3}(?:[.\s'’]\d{3})+(?:,\d+)?$/,
};

/** The number with a point as its only separator; null where the style has its separators elsewhere. */
function ungroup(cell: string, style: NumberStyle): string | null {
  if (style === 'point') return cell.includes(',') && grouped.point.test(cell) ? cell.replaceAll(',', '') : cell;
  if (grouped.comma.test(cell)) return cell.replace(/[.\s'’]/g, '').replace(',', '.');
  return /^[-+]?\d+(?:,\d+)?$/.test(cell) ? cell.replace(',', '.') : null;
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
