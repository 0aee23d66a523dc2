import { type ReportColumn, type ReportDeclaration, storedColumns } from '@sellergraph/core/reports/report';
import { columnType } from '../tables/report-table.ts';

/** The stored columns of a row that successive files may change: all but its key. */
export function valueColumns(report: ReportDeclaration): ReportColumn[] {
  return storedColumns(report).filter((column) => column.role !== 'key');
}

/** A row's values as `report_row_changes` keeps them: an object of texts by column, and the row's own span of days. */
export function rowValues(report: ReportDeclaration, valueAt: (column: string) => string): string {
  const names = [...valueColumns(report).map((column) => column.name), 'start_date', 'end_date'];
  // A function takes a hundred arguments.
  const parts: string[] = [];
  for (let start = 0; start < names.length; start += 40) {
    const pairs = names.slice(start, start + 40).map((name) => `'${name}', (${valueAt(name)})::text`);
    parts.push(`jsonb_build_object(${pairs.join(', ')})`);
  }
  return parts.join(' || ');
}

/** SQL type of a value. */
export function valueType(column: ReportColumn | { readonly name: string }): string {
  return 'type' in column ? columnType(column) : 'date';
}
