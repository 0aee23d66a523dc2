/** One unit of a currency in micros, the exact integer in which facts keep money. */
export const MICROS = 1_000_000n;

/**
 * Micros as a decimal string with at least two decimals and no trailing zeros beyond them: 6269260000n → "6269.26",
 * 1055000n → "1.055".
 */
export function microsToDecimal(micros: bigint): string {
  const sign = micros < 0n ? '-' : '';
  const absolute = micros < 0n ? -micros : micros;
  const fraction = (absolute % MICROS)
    .toString()
    .padStart(6, '0')
    .replace(/0{1,4}$/, '');
  return `${sign}${absolute / MICROS}.${fraction}`;
}

/**
 * A decimal string as micros, rounded half away from zero beyond six decimals.
 * @throws RangeError when the text is no plain decimal number.
 */
export function decimalToMicros(decimal: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) throw new RangeError(`not a decimal number: ${decimal}`);
  const [, sign, whole = '0', fraction = ''] = match;
  const digits = `${fraction.slice(0, 6).padEnd(6, '0')}`;
  const rounded = BigInt(whole) * MICROS + BigInt(digits) + ((fraction[6] ?? '0') >= '5' ? 1n : 0n);
  return sign ? -rounded : rounded;
}

/** Σ ÷ Σ in micros, rounded half away from zero; null when the divisor is 0. */
export function divideMicros(micros: bigint, divisor: bigint): bigint | null {
  if (divisor === 0n) return null;
  const half = (divisor < 0n ? -divisor : divisor) / 2n;
  return (micros < 0n ? micros - half : micros + half) / divisor;
}
