import { columnsOf, type ReportColumn } from '@sellergraph/core/reports/report';
import { keySeparator } from './link-names.ts';
import type { MergeContext } from './merge-context.ts';
import { isNaming } from './naming-columns.ts';

/** A staged row `s` with its linked name `l`. */
export const stagedRows = 'staged s JOIN linked_names l ON l.name = s.name AND (l.day IS NULL OR l.day = s.end_date)';

/** A column of a staged row, over `stagedRows`: names stand with the name, everything else with the row. */
export function stagedColumn(column: ReportColumn): string {
  return isNaming(column) ? `l.${column.name}` : `s.${column.name}`;
}

/** The day under which a staged row is stored, over `stagedRows`. */
export function reportDate({ timeUnit, period }: MergeContext): string {
  return timeUnit === 'SUMMARY' ? `'${period.to}'::date` : 's.start_date';
}

/** SQL of a row's identity within its day, over the report's key columns in `s` and its linked name in `l`. */
export function rowKey(report: MergeContext['report']): string {
  const own = columnsOf(report, 'key').filter((column) => !isNaming(column));
  if (own.length === 0) return 'l.key_hash';
  return `md5(concat_ws(${keySeparator}, l.key_text, ${own.map((column) => `s.${column.name}`).join(', ')}))::uuid`;
}
