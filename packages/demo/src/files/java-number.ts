/**
 * A number as Java's `Double.toString` writes it, which is how Amazon's files hold numbers:
 * `14.0`, `0.44`, `5.0E-4`, `1.2345678E7`.
 */
export function javaDouble(value: number): string {
  const size = Math.abs(value);
  if (size < 10_000_000 && Number.isInteger(value)) return `${value}.0`;
  if (size >= 0.001 && size < 10_000_000) return String(value);
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/**
 * Minor units as a sum of `parts` floating-point amounts, with the noise such sums have in real files
 * (`2.0999999999999996`). Rounded to two decimals it is exact.
 */
export function noisySum(minorUnits: number, parts: number): number {
  if (parts < 2 || minorUnits === 0) return minorUnits / 100;
  const count = Math.min(parts, 24);
  const part = Math.floor(minorUnits / count);
  let sum = (minorUnits - part * (count - 1)) / 100;
  for (let i = 1; i < count; i++) sum += part / 100;
  return sum;
}
