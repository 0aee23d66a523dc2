import { reports } from '@sellergraph/core/reports/registry';
import { columnsOf, type ReportColumn, type ReportDeclaration } from '@sellergraph/core/reports/report';
import { duplicateHeader, type Header } from '../reading/header.ts';
import { refusal } from '../refusal.ts';
import { contextColumns } from './context-columns.ts';
import { headerLanguage } from './locales.ts';
import { otherReport } from './other-reports.ts';
import { columnOfHeader } from './report-headers.ts';

/** A declaration held against a header. */
interface Match {
  readonly report: ReportDeclaration;
  /** Key columns the header has. */
  readonly keys: readonly ReportColumn[];
  /** Required columns it lacks. */
  readonly missing: readonly ReportColumn[];
  /** Headers that are keys of other reports only: the rows are finer than this report's. */
  readonly finer: readonly Header[];
}

/**
 * The report a header belongs to: the most specific declaration whose key columns are all there. Never told by the name
 * of the file or sheet, or by where a column stands.
 *
 * @throws FileRefusedError naming what the file is instead, or the column that is missing or doubled.
 */
export function detectReport(headers: readonly Header[]): ReportDeclaration {
  refuseKnownOthers(headers);
  const matches = reports.map((report) => matchReport(report, headers));
  const complete = matches.filter(({ missing, finer }) => finer.length === 0 && !missing.some(isKey));
  const best = mostKeys(complete) ?? mostKeys(matches.filter(isNear));
  if (!best || best.missing.length * 2 > best.report.columns.filter((column) => column.required).length) {
    throw unknown(headers, matches);
  }
  refuseDoubled(best.report, headers);
  refuseIncomplete(best, headers);
  return best.report;
}

function refuseKnownOthers(headers: readonly Header[]): void {
  const keys = new Set(headers.map((header) => header.key));
  if (keys.has('record id') && keys.has('record type')) {
    throw refusal(
      'LEGACY_BULK_V1',
      'This is a bulk file of the old format (before 2022).',
      'Download a new bulk file from the advertising console.',
    );
  }
  if (headers.filter((header) => /\S\((?:%|[A-Z]{3})\)$/.test(header.raw)).length >= 2) {
    throw refusal(
      'CONSOLE_GRID_EXPORT',
      'This is an export of a table on the console page: it lacks dates and is cut at 1,000 rows.',
      'Create the report under Measurement & reporting and upload that.',
    );
  }
  const label = otherReport(keys);
  if (label !== null) {
    const article = /^[aeiou]/i.test(label) ? 'an' : 'a';
    throw refusal('UNKNOWN_REPORT_TYPE', `This is ${article} ${label} report. Sellergraph does not take it yet.`);
  }
}

function matchReport(report: ReportDeclaration, headers: readonly Header[]): Match {
  const present = new Set(headers.map((header) => columnOfHeader(report, header)));
  const names = new Set([...present].map((column) => column?.name));
  return {
    report,
    keys: columnsOf(report, 'key').filter((column) => present.has(column)),
    missing: report.columns.filter(
      (column) => column.required && !present.has(column) && !names.has(column.replaceableBy ?? column.name),
    ),
    finer: headers.filter(
      (header) =>
        !columnOfHeader(report, header) && reports.some((other) => columnOfHeader(other, header)?.role === 'key'),
    ),
  };
}

function mostKeys(matches: readonly Match[]): Match | undefined {
  return matches.toSorted((a, b) => b.keys.length - a.keys.length || a.missing.length - b.missing.length)[0];
}

/** One key column short of a report, and with a key that only few reports have. */
function isNear({ keys, missing, finer }: Match): boolean {
  return finer.length === 0 && missing.filter(isKey).length === 1 && keys.some(isTelling);
}

function isTelling(column: ReportColumn): boolean {
  const having = reports.filter((report) => report.columns.some(({ name }) => name === column.name));
  return having.length * 2 <= reports.length;
}

function isKey(column: ReportColumn): boolean {
  return column.role === 'key';
}

function refuseDoubled(report: ReportDeclaration, headers: readonly Header[]): void {
  const seen = new Map<ReportColumn, Header>();
  let doubled = duplicateHeader(headers);
  for (const header of headers) {
    const column = columnOfHeader(report, header);
    if (!column) continue;
    const earlier = seen.get(column);
    if (earlier) doubled ??= [earlier, header];
    seen.set(column, header);
  }
  if (!doubled) return;
  throw refusal(
    'DUPLICATE_HEADER',
    `Two columns mean the same: "${doubled[0].raw}" and "${doubled[1].raw}". Which one counts cannot be told.`,
    'Remove one of them, or download the report again.',
  );
}

function refuseIncomplete({ report, missing }: Match, headers: readonly Header[]): void {
  const { date, start, end, span } = contextColumns(headers);
  const names = missing.map((column) => column.spellings[0]?.replace('{days}', '7') ?? column.label);
  if (!date && !span && !(start && end)) names.push(start ? 'End Date' : end ? 'Start Date' : 'Date');
  if (names.length === 0) return;
  const list = names.map((name) => `"${name}"`).join(', ');
  throw refusal(
    'MISSING_COLUMN',
    `This is a ${report.label} report without the column ${list}.`,
    'Download the report again with all its columns.',
  );
}

function unknown(headers: readonly Header[], matches: readonly Match[]) {
  const language = headerLanguage(headers.map((header) => header.key));
  if (language !== null) {
    return refusal(
      'LOCALE_NOT_SUPPORTED',
      `The column headers are in ${language}. Sellergraph reads reports in English.`,
      'Set the language of the advertising console to English and download the report again.',
    );
  }
  const finer = mostKeys(matches.filter((match) => match.missing.length === 0 && match.finer.length > 0));
  if (finer) {
    const names = finer.finer.map((header) => `"${header.raw}"`).join(', ');
    return refusal(
      'UNKNOWN_REPORT_TYPE',
      `Beside the columns of a ${finer.report.label} report the file has ${names}: one row is something else.`,
      'Download one of the reports that Sellergraph takes.',
    );
  }
  return unknownReport();
}

/** The refusal of a file whose header says nothing. */
export function unknownReport() {
  return refusal(
    'UNKNOWN_REPORT_TYPE',
    'The column headers are not those of a report that Sellergraph knows.',
    `Sellergraph takes these Sponsored Products reports: ${reports.map(({ label }) => label).join(', ')}; and bulk files.`,
  );
}
