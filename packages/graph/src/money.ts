/**
 * Micros as PostgreSQL writes them, as a decimal string: at least two decimals, no zeros beyond. The same as `microsToDecimal`
 * of the core, straight from text, because lists have tens of thousands of them.
 */
export function microsTextToDecimal(micros: string): string {
  const negative = micros.startsWith('-');
  const digits = (negative ? micros.slice(1) : micros).padStart(7, '0');
  const point = digits.length - 6;
  let end = digits.length;
  while (end > point + 2 && digits.charCodeAt(end - 1) === 48) end--;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point, end)}`;
}
