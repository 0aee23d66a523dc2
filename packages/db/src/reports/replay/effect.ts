import type { Period } from '@sellergraph/core/reports/parsed-report';
import { type ReportDeclaration, reportTable, storedColumns } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';

/** Spend and sales of a report's rows on one day, in micros as text; null where the report has none. */
export interface DaySums {
  readonly day: string;
  readonly rows: number;
  readonly spendMicros: string | null;
  readonly salesMicros: string | null;
}

/** A day whose figures an import or a reversal changes. */
export interface EffectDay {
  readonly day: string;
  /** null where there are no rows of the day. */
  readonly before: Omit<DaySums, 'day'> | null;
  readonly after: Omit<DaySums, 'day'> | null;
}

/** The sums of a seller's rows of one report, by the day they are stored under. */
export async function readDaySums(
  sql: TransactionSql,
  report: ReportDeclaration,
  sellerId: string,
  period: Period,
): Promise<DaySums[]> {
  const sum = (name: string) =>
    storedColumns(report).some((column) => column.name === name) ? `app.sum(${name})::text` : 'NULL::text';
  return await sql.unsafe<DaySums[]>(
    `SELECT report_date AS day, count(*)::int AS rows, ${sum('spend_micros')} AS "spendMicros",
            ${sum('sales_micros')} AS "salesMicros"
       FROM reports.${reportTable(report)} WHERE seller_id = $1 AND report_date BETWEEN $2 AND $3
      GROUP BY 1 ORDER BY 1`,
    [sellerId, period.from, period.to],
  );
}

/** The days on which two states of the same rows differ. */
export function effectOf(before: readonly DaySums[], after: readonly DaySums[]): EffectDay[] {
  const days = [...new Set([...before, ...after].map(({ day }) => day))].toSorted();
  const on = (sums: readonly DaySums[], day: string) => {
    const found = sums.find((it) => it.day === day);
    return found ? { rows: found.rows, spendMicros: found.spendMicros, salesMicros: found.salesMicros } : null;
  };
  return days
    .map((day) => ({ day, before: on(before, day), after: on(after, day) }))
    .filter(({ before: was, after: is }) => JSON.stringify(was) !== JSON.stringify(is));
}
