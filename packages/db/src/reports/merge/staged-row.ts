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
  return ownKeyColumns(report).length === 0 ? 'l.key_hash' : hashWith(report, 'l.key_text');
}

/** The same under the names that the row's file had. */
export function fileRowKey(report: MergeContext['report']): string {
  return hashWith(report, 'l.file_key_text');
}

/** SQL of the key of the n-th of several rows of one file that share the key `first`. */
export function twinKey(first: string, occurrence: string): string {
  return `CASE WHEN ${occurrence} = 1 THEN ${first} ELSE md5((${first})::text || ${occurrence})::uuid END`;
}

function hashWith(report: MergeContext['report'], names: string): string {
  const parts = [names, ...ownKeyColumns(report).map((column) => `s.${column.name}`)];
  return `md5(concat_ws(${keySeparator}, ${parts.join(', ')}))::uuid`;
}

function ownKeyColumns(report: MergeContext['report']): ReportColumn[] {
  return columnsOf(report, 'key').filter((column) => !isNaming(column));
}
