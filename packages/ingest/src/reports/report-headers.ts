import { bulkColumns } from '@sellergraph/core/reports/bulk-operations';
import { reports } from '@sellergraph/core/reports/registry';
import type { ReportColumn, ReportDeclaration } from '@sellergraph/core/reports/report';
import { type Header, normaliseHeader } from '../reading/header.ts';
import { contextKeys } from './context-columns.ts';
import { localeKeys } from './locales.ts';
import { otherReportKeys } from './other-reports.ts';

const columnsByReport = new Map<ReportDeclaration, ReadonlyMap<string, ReportColumn>>(
  reports.map((report) => [
    report,
    new Map(
      report.columns.flatMap((column) =>
        column.spellings.map((spelling) => [normaliseHeader(spelling).key, column] as const),
      ),
    ),
  ]),
);

const vocabulary = new Set<string>([
  ...[...columnsByReport.values()].flatMap((columns) => [...columns.keys()]),
  ...bulkColumns.flatMap((column) => column.spellings.map((spelling) => normaliseHeader(spelling).key)),
  'entity',
  'record id',
  'record type',
  ...contextKeys,
  ...reports.flatMap(({ neverRead = [] }) => neverRead.map((word) => normaliseHeader(word).key)),
  ...otherReportKeys,
  ...localeKeys,
]);

/** Whether a normalised header is one of any file we know, taken or not. */
export function isKnownHeader(key: string): boolean {
  return vocabulary.has(key);
}

/** The column of a report that a header stands for. */
export function columnOfHeader(report: ReportDeclaration, header: Header): ReportColumn | undefined {
  return columnsByReport.get(report)?.get(header.key);
}
