import type { ReportDeclaration, TimeUnit } from './report.ts';

/**
 * One data row of a report file, typed and checked. `values` are aligned with `storedColumns(report)` and written the way
 * PostgreSQL reads them: counts and micros as integer text, ratios as decimal text, days as `YYYY-MM-DD`, null where the
 * cell is empty.
 */
export interface ParsedRow {
  /** Line of the file (CSV) or row of the sheet (XLSX), counted from 1, header included. */
  readonly line: number;
  /** First and last day of the row. Equal in daily reports; the row's own span of activity in summaries. */
  readonly start: string;
  readonly end: string;
  readonly values: readonly (string | null)[];
}

/** A row that was left out, and why. */
export interface Rejection {
  readonly line: number;
  /** Header as the file spells it; null when the whole row is at fault. */
  readonly column: string | null;
  readonly code: string;
  /** For a seller: what is wrong with the cell, with its value. */
  readonly message: string;
}

/** Something the seller should know about a file that was taken. */
export interface UploadWarning {
  readonly code: string;
  readonly message: string;
}

/** A period of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a file says about itself once every row has been read. */
export interface ReportSummary {
  readonly report: ReportDeclaration;
  readonly timeUnit: TimeUnit;
  /** First and last day over all rows taken. */
  readonly period: Period;
  /** ISO code of the account; null when the file has no currency column. */
  readonly currency: string | null;
  /** 7 for sellers, 14 for vendors; null when no header tells. */
  readonly attributionDays: number | null;
  /** Stored columns that the file has, by name. */
  readonly columns: readonly string[];
  /** Data rows taken; totals, repeated headers and blank lines are not data. */
  readonly rows: number;
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly UploadWarning[];
}
