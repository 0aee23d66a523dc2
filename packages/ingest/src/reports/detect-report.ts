import { reports } from '@sellergraph/core/reports/registry';
import { columnsOf, type ReportColumn, type ReportDeclaration } from '@sellergraph/core/reports/report';
import { duplicateHeader, type Header } from '../reading/header.ts';
import { refusal } from '../refusal.ts';
import { contextColumns, contextOfHeader } from './context-columns.ts';
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
  /** Headers that are known from other reports only: the rows are finer than this report's, or of something else. */
  readonly foreign: readonly Header[];
  /** Headers of the report. */
  readonly own: number;
  /** The header has a column by which the report alone is known, or the report has none such. */
  readonly told: boolean;
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
  const best = mostKeys(matches.filter(isComplete)) ?? mostKeys(matches.filter(isNear));
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
    throw refusal('UNKNOWN_REPORT_TYPE', `This is ${aReport({ label })}. Sellergraph does not take it.`);
  }
}

function matchReport(report: ReportDeclaration, headers: readonly Header[]): Match {
  const present = new Set(headers.map((header) => columnOfHeader(report, header)));
  const names = new Set([...present].map((column) => column?.name));
  const telling = report.columns.filter((column) => column.telling);
  const keys = fileKeys(report);
  return {
    report,
    keys: keys.filter((column) => present.has(column)),
    missing: report.columns.filter(
      (column) =>
        column.required && !column.metadata && !present.has(column) && !names.has(column.replaceableBy ?? column.name),
    ),
    foreign: headers.filter((header) => isForeign(report, header, keys.length === 0)),
    own: headers.filter((header) => columnOfHeader(report, header)).length,
    told: telling.length === 0 || telling.some((column) => present.has(column)),
  };
}

/** Key columns that stand in the rows. */
function fileKeys(report: ReportDeclaration): ReportColumn[] {
  return columnsOf(report, 'key').filter((column) => !column.metadata);
}

/**
 * Whether a header belongs to other reports only, as a key or as what they are told by. A report without keys says so
 * little that any column of another report is too much.
 */
function isForeign(report: ReportDeclaration, header: Header, keyless: boolean): boolean {
  if (columnOfHeader(report, header) || contextOfHeader(report, header)) return false;
  return reports.some((other) => {
    const column = columnOfHeader(other, header);
    return column !== undefined && (keyless || isKey(column) || column.telling === true);
  });
}

function isComplete({ missing, foreign, told, keys, own }: Match): boolean {
  return foreign.length === 0 && told && !missing.some(isKey) && (keys.length > 0 || own >= 2);
}

function mostKeys(matches: readonly Match[]): Match | undefined {
  return matches.toSorted(
    (a, b) => b.keys.length - a.keys.length || a.missing.length - b.missing.length || b.own - a.own,
  )[0];
}

/** One key column short of a report, and with most of its keys or what only it has. */
function isNear({ report, keys, missing, foreign, told }: Match): boolean {
  if (foreign.length > 0 || missing.filter(isKey).length !== 1) return false;
  const needed = fileKeys(report).filter((column) => column.required).length;
  const tells = told && report.columns.some((column) => column.telling);
  return tells || keys.some(isUnique) || keys.filter((column) => column.required).length * 4 >= needed * 3;
}

/** No other report has a column of that name. */
function isUnique(column: ReportColumn): boolean {
  return reports.filter((report) => report.columns.some(({ name }) => name === column.name)).length === 1;
}

function isKey(column: ReportColumn): boolean {
  return column.role === 'key';
}

function refuseDoubled(report: ReportDeclaration, headers: readonly Header[]): void {
  const seen = new Map<ReportColumn, Header>();
  let doubled = duplicateHeader(headers);
  for (const header of headers) {
    const column = columnOfHeader(report, header);
    if (!column || column.role === 'derived') continue;
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
  const { days } = report;
  const { date, start, end, span } = contextColumns(report, headers);
  const names = missing.map((column) => column.spellings[0]?.replace('{days}', '7') ?? column.label);
  if ((days.from === 'row' || days.from === 'gaps') && !date && !span && !(start && end)) {
    names.push(start ? 'End Date' : end ? 'Start Date' : (days.date[0] ?? 'Date'));
  }
  const hasFigures = headers.some((header) => columnOfHeader(report, header)?.additive);
  if (!hasFigures && !missing.some((column) => column.additive)) {
    names.push(report.columns.find((column) => column.additive)?.spellings[0] ?? 'figures');
  }
  if (names.length === 0) return;
  throw (
    otherLanguage(headers) ??
    refusal(
      'MISSING_COLUMN',
      `This is ${aReport(report)} without the column ${names.map((name) => `"${name}"`).join(', ')}.`,
      'Download the report again with all its columns.',
    )
  );
}

/** A report in the middle of a sentence: `an All orders report`. */
export function aReport({ label }: Pick<ReportDeclaration, 'label'>): string {
  return `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label} report`;
}

function unknown(headers: readonly Header[], matches: readonly Match[]) {
  const translated = otherLanguage(headers);
  if (translated) return translated;
  const finer = mostKeys(
    matches.filter(({ missing, foreign, told, own }) => told && own >= 2 && missing.length === 0 && foreign.length > 0),
  );
  if (finer) {
    const names = finer.foreign.map((header) => `"${header.raw}"`).join(', ');
    return refusal(
      'UNKNOWN_REPORT_TYPE',
      `Beside the columns of ${aReport(finer.report)} the file has ${names}: one row is something else.`,
      'Download one of the reports that Sellergraph takes.',
    );
  }
  return unknownReport();
}

/** The refusal of a file whose headers are in a language that is known and not read. */
function otherLanguage(headers: readonly Header[]) {
  const language = headerLanguage(headers.map((header) => header.key));
  if (language === null) return null;
  return refusal(
    'LOCALE_NOT_SUPPORTED',
    `The column headers are in ${language}. Sellergraph reads reports in English.`,
    'Set the language of Seller Central or of the advertising console to English and download the report again.',
  );
}

/** The refusal of a file whose header says nothing. */
export function unknownReport() {
  return refusal(
    'UNKNOWN_REPORT_TYPE',
    'The column headers are not those of a report that Sellergraph knows.',
    `Sellergraph takes ${reports.map(({ label }) => label).join(', ')} reports and bulk files.`,
  );
}
