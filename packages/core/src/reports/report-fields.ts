import { columnsOf, type ReportColumn, type ReportDeclaration, storedColumns } from './report.ts';

/** `br_all_orders` → `brAllOrders`; money loses its unit: `spend_micros` → `spend`. */
export function fieldName(name: string): string {
  return name.replace(/_micros$/, '').replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `br_all_orders` → `BrAllOrders`, which the names of the report's types in the graph begin with. */
export function typeName(report: ReportDeclaration): string {
  const name = fieldName(report.type);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A rate that can be made from columns of the report. */
export type QuotientColumn = ReportColumn & { readonly quotient: readonly [string, string] };

export function isQuotient(column: ReportColumn): column is QuotientColumn {
  return column.quotient !== undefined;
}

/** The rates of a report whose two parts it stores. */
export function quotientColumns(report: ReportDeclaration): QuotientColumn[] {
  const parts = new Set(additiveColumns(report).map(({ name }) => name));
  return report.columns.filter(isQuotient).filter(({ quotient }) => quotient.every((part) => parts.has(part)));
}

/** Figures that may be summed over rows. */
export function additiveColumns(report: ReportDeclaration): ReportColumn[] {
  return columnsOf(report, 'measure').filter(({ additive }) => additive === true);
}

/** What a row of the report tells, in the order of the declaration: all that is stored, and the rates made from it. */
export function rowColumns(report: ReportDeclaration): ReportColumn[] {
  const told = new Set<ReportColumn>([...storedColumns(report), ...quotientColumns(report)]);
  return report.columns.filter((column) => told.has(column));
}

/** What rows can be ordered by beside their day: key columns, figures, rates, and facts that are days or moments. */
export function orderColumns(report: ReportDeclaration): ReportColumn[] {
  return rowColumns(report).filter(
    ({ role, type }) =>
      ['key', 'measure', 'derived'].includes(role) || (role === 'fact' && (type === 'date' || type === 'instant')),
  );
}

/** Name of an order in the graph: `SPEND`, `CAMPAIGN_NAME`. */
export function orderName(column: ReportColumn): string {
  return column.name.replace(/_micros$/, '').toUpperCase();
}
