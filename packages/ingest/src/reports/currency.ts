import type { RawRow } from '../reading/table.ts';

/** The currency that most rows of a sample are in, in capitals; of equals the first. Null when none is given. */
export function usualCurrency(rows: readonly RawRow[], index: number): string | null {
  if (index === -1) return null;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const code = (row.cells[index] ?? '').trim().toUpperCase();
    if (/^[A-Z]{3}$/.test(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Signs by which amounts are in one of these currencies. A bare dollar sign is that of any dollar. */
const signs: readonly (readonly [RegExp, readonly string[]])[] = [
  [/MX\$/, ['MXN']],
  [/(?:CA|C)\$/, ['CAD']],
  [/(?:AU|A)\$/, ['AUD']],
  [/R\$/, ['BRL']],
  [/S\$/, ['SGD']],
  [/£/, ['GBP', 'EGP']],
  [/€/, ['EUR']],
  [/₹|Rs\.?/, ['INR']],
  [/[¥￥]/, ['JPY', 'CNY']],
  [/zł/, ['PLN']],
  [/₺/, ['TRY']],
  [/\$/, ['USD', 'CAD', 'AUD', 'MXN', 'BRL', 'SGD']],
];

/**
 * An amount whose sign is that of another currency, from a report that does not name its currency; null when there is
 * none, as with amounts without a sign.
 */
export function amountInOther(currency: string, amounts: Iterable<string>): string | null {
  for (const amount of amounts) {
    const sign = signs.find(([pattern]) => pattern.test(amount));
    if (sign && !sign[1].includes(currency)) return amount;
  }
  return null;
}
