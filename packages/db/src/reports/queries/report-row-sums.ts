import { type ReportDeclaration, reportTable } from '@sellergraph/core/reports/report';
import { additiveColumns, fieldName } from '@sellergraph/core/reports/report-fields';
import { Parameters } from '../../parameters.ts';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';
import { columnType } from '../tables/report-table.ts';
import { type ReportRowFilter, reportRowConditions } from './report-rows.ts';

/** The sums of a report's rows, by the columns' names in the graph: null where no row carries the figure. */
export interface ReportRowSums {
  readonly rows: number;
  /** Null when the rows count the same days more than once, so that adding them up would say too much. */
  readonly sums: Readonly<Record<string, string | null>> | null;
}

type SumsRow = { parent: number; rows: number; addable: boolean } & Record<string, string | null>;

/**
 * Sums over all rows that match, per seller, in the order of the sellers. Rows add up when they are of one time unit; those
 * of summaries only when they are of one period, and those of snapshots only when they are of one day.
 */
export async function sumReportRows(
  transaction: ReadTransaction,
  report: ReportDeclaration,
  sellerIds: readonly string[],
  filter: ReportRowFilter,
): Promise<ReportRowSums[]> {
  const columns = additiveColumns(report);
  const parameters = new Parameters();
  const ids = parameters.add(uuidList(sellerIds), 'uuid[]');
  const conditions = ['t.seller_id = p.id', ...reportRowConditions(report, filter, parameters)];
  const sums = columns.map((column) => {
    const sum = columnType(column) === 'bigint' ? 'app.sum' : 'sum';
    return `, ${sum}(t.${column.name})::text AS "s_${fieldName(column.name)}"`;
  });
  const rows = await transaction.query<SumsRow>(
    `SELECT (p.ordinality - 1)::int AS parent, f.*,
            f.units <= 1 AND f.days <= 1 AND (
              SELECT count(DISTINCT (u.period_from, u.period_to)) FROM reports.report_upload_history u
               WHERE u.id = ANY (f.summaries)) <= 1 AS addable
       FROM unnest(${ids}) WITH ORDINALITY AS p (id, ordinality)
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS rows,
               (min(t.time_unit) IS DISTINCT FROM max(t.time_unit))::int + 1 AS units,
               count(DISTINCT t.report_date) FILTER (WHERE t.time_unit = 'SNAPSHOT') AS days,
               array_agg(DISTINCT t.upload_id) FILTER (WHERE t.time_unit = 'SUMMARY') AS summaries${sums.join('')}
          FROM reports.${reportTable(report)} t WHERE ${conditions.join(' AND ')}) f`,
    parameters.values,
  );
  const found = new Map(rows.map((row) => [row.parent, row]));
  return sellerIds.map((_, index) => {
    const row = found.get(index);
    if (!row) return { rows: 0, sums: {} };
    const named = columns.map(({ name }) => [fieldName(name), row[`s_${fieldName(name)}`] ?? null] as const);
    return { rows: row.rows, sums: row.addable ? Object.fromEntries(named) : null };
  });
}
