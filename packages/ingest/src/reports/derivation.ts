import type { UploadWarning } from '@sellergraph/core/reports/parsed-report';
import type { Invariant } from '@sellergraph/core/reports/report';
import type { Layout } from './layout.ts';

interface Sum {
  readonly position: number;
  readonly parts: readonly number[];
}

interface Check extends Sum {
  readonly invariant: Invariant;
  rows: number;
  firstLine: number;
}

/** What is computed from the values of a row: sums that the file leaves out, and checks of those it has. */
export class Derivation {
  readonly #sums: readonly Sum[];
  readonly #checks: Check[];

  private constructor(sums: readonly Sum[], checks: Check[]) {
    this.#sums = sums;
    this.#checks = checks;
  }

  /** What there is to compute in rows of a layout; null when there is nothing. */
  static of({ report, columns }: Layout): Derivation | null {
    const position = (name: string) => columns.findIndex(({ column }) => column.name === name);
    const isThere = (at: number) => (columns[at]?.index ?? -1) !== -1;
    const sums = columns.flatMap(({ column, index }, at) => {
      const parts = (column.sumOf ?? []).map(position);
      return index === -1 && parts.length > 0 && parts.every(isThere) ? [{ position: at, parts }] : [];
    });
    const checks = (report.invariants ?? []).flatMap((invariant) => {
      const check = { invariant, position: position(invariant.total), parts: invariant.parts.map(position) };
      return [check.position, ...check.parts].every(isThere) ? [{ ...check, rows: 0, firstLine: 0 }] : [];
    });
    return sums.length > 0 || checks.length > 0 ? new Derivation(sums, checks) : null;
  }

  /** Positions of the columns that are summed up, which the file so has after all. */
  get summed(): readonly number[] {
    return this.#sums.map(({ position }) => position);
  }

  apply(values: (string | null)[], line: number): void {
    for (const { position, parts } of this.#sums) values[position] = total(values, parts);
    for (const check of this.#checks) {
      const stated = values[check.position] ?? null;
      const sum = total(values, check.parts);
      if (stated === null || sum === null || BigInt(stated) === BigInt(sum)) continue;
      if (check.rows === 0) check.firstLine = line;
      check.rows += 1;
    }
  }

  warnings(): UploadWarning[] {
    return this.#checks
      .filter(({ rows }) => rows > 0)
      .map(({ invariant, rows, firstLine }) => ({
        code: invariant.code,
        message: `${invariant.message} in ${rows === 1 ? 'one row' : `${rows} rows`}, first on line ${firstLine}. The rows were taken as they are.`,
      }));
  }
}

/** The sum of counts or micros; null when one of them is not there. */
function total(values: readonly (string | null)[], parts: readonly number[]): string | null {
  let sum = 0n;
  for (const part of parts) {
    const value = values[part] ?? null;
    if (value === null) return null;
    sum += BigInt(value);
  }
  return String(sum);
}
