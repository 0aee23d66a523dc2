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
