/**
 * A report declared once: parsing, the table, staging, merging, change tracking, the graph and the pages all read it.
 * Declarations are plain data, so that any layer may import them.
 */

/**
 * What a cell holds and how it is kept:
 * `text` as written after trimming · `count` a whole number (bigint) · `money` micros of the row's currency (bigint) ·
 * `decimal` an exact number of any scale (numeric) · `ratio` a fraction, 0.25 for 25 % (numeric) · `date` a day ·
 * `instant` a moment in UTC (timestamptz) · `flag` true or false (boolean) · `asin` ten characters, upper case ·
 * `sku` a seller's own name of an offer · `id` Amazon's digits as text. Columns of `asin` and `sku` name products and can
 * be linked to them.
 */
export type ReportColumnType =
  | 'text'
  | 'count'
  | 'money'
  | 'decimal'
  | 'ratio'
  | 'date'
  | 'instant'
  | 'flag'
  | 'asin'
  | 'sku'
  | 'id';

/**
 * `key` identifies the row within its day or period. `measure` is a figure; a change of one makes an UPDATED row.
 * `fact` is a property of the row itself (an order's status): it is no figure, and a change of it makes an UPDATED row too.
 * `attribute` is a current property that Amazon repeats on historic rows (budget, status): kept, never an update.
 * `derived` is recomputed from measures when read; it is recognised in the header and not stored.
 */
export type ReportColumnRole = 'key' | 'measure' | 'fact' | 'attribute' | 'derived';

export interface ReportColumn {
  /** Column of the table, in snake_case; money columns end in `_micros`. */
  readonly name: string;
  /** What people call it, in sentence case. */
  readonly label: string;
  readonly type: ReportColumnType;
  readonly role: ReportColumnRole;
  /**
   * Header spellings seen in files, compared after normalisation. `{days}` stands for the attribution window that a
   * header begins with ("7 Day Total Sales", "14 Day Total Sales").
   */
  readonly spellings: readonly string[];
  /** A file without this column is refused. */
  readonly required?: boolean;
  /** The column is there, and its cell may be blank all the same: a cancelled order has no ASIN to tell. */
  readonly mayBeBlank?: boolean;
  /** Column that names the same thing by its id: a file that has it may lack this required one, which is then empty. */
  readonly replaceableBy?: string;
  /**
   * No report but this one has such a column. A report with telling columns is recognised by at least one of them, and a
   * file that has one is never taken for another report.
   */
  readonly telling?: boolean;
  /** Words that files write for "none" beside the blank cell, compared without case. */
  readonly noneSpellings?: readonly string[];
  /** Kept exactly as the cell has it: not even the ends are trimmed. */
  readonly verbatim?: boolean;
  /** Characters a text may have; 1,000 unless told. Longer ones would not fit an index, so no key has more. */
  readonly maxChars?: number;
  /** A count may be written `365+`, that many or more, and is kept as 365. */
  readonly openEnded?: boolean;
  /** Columns whose sum this one is where the file has them and not this one. */
  readonly sumOf?: readonly string[];
  /** Keys of the metadata line above the header that tell the value for the whole file; there is no such column. */
  readonly metadata?: readonly string[];
  /**
   * May be summed over rows, and over days unless the report is a snapshot. Measures that may not (a share, a rank, a
   * median) are never added.
   */
  readonly additive?: boolean;
  /** Two additive columns that a derived one is the quotient of: Σ first ÷ Σ second, null when the second is 0. */
  readonly quotient?: readonly [string, string];
  /** What one value is: unit, source, what null means. */
  readonly description: string;
}

/**
 * How a row's days are given: one day, a week, a calendar month or quarter, a span within the file's period (a summary),
 * or the state of one day. Rows of different units are never mixed.
 */
export type TimeUnit = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'SUMMARY' | 'SNAPSHOT';

/** Where a report's rows get their days from. */
export type ReportDays =
  | {
      /**
       * The row's own columns. A filled `date` is the row's day, or the month that begins with it; without one `start` and
       * `end`, or `span`, are the row's span within a summary.
       */
      readonly from: 'row';
      readonly date: readonly string[];
      readonly start?: readonly string[];
      readonly end?: readonly string[];
      readonly span?: readonly string[];
    }
  /** The row's own date, which begins a day, a week or a month: the gaps between the dates of the file tell which. */
  | { readonly from: 'gaps'; readonly date: readonly string[] }
  /** Nothing in the file: the user says which days it is about. One day makes daily rows, more a summary. */
  | { readonly from: 'user' }
  /**
   * The metadata line above the header names the range, `unit` (Weekly, Monthly, Quarterly); the row's `date` is the last
   * day of its period.
   */
  | { readonly from: 'metadata'; readonly unit: readonly string[]; readonly date: readonly string[] }
  /** The state of the day it was made, which the file does not tell: the day of the upload unless the user says another. */
  | { readonly from: 'snapshot' }
  /** A moment of the row, in the time zone of the marketplace. */
  | { readonly from: 'instant'; readonly column: string };

/** The currency column of a report whose rows must be in the account's currency. */
export interface ReportCurrency {
  readonly spellings: readonly string[];
  /** A row without a currency has no amounts either, and is taken. */
  readonly mayBeBlank?: boolean;
}

/** Columns of a row that should add up to another one. A row where they do not is taken, and warned of. */
export interface Invariant {
  readonly code: string;
  readonly total: string;
  readonly parts: readonly string[];
  /** For a seller: what does not add up. */
  readonly message: string;
}

/**
 * The entity of the ads tree that a report's rows belong to and are linked to, with the entities above it. Rows of the
 * account as a whole, and of products and orders, belong to none.
 */
export type ReportLevel = 'account' | 'campaign' | 'ad_group' | 'target' | 'product_ad' | 'search_term';

/** A level of the daily figures. Each is made from one report alone: levels do not add up. */
export type FigureLevel = 'seller' | 'campaign' | 'ad_group' | 'target' | 'product_ad';

export interface ReportDeclaration {
  /** Name of the table without `rpt_`; also the name by which the command line and the graph know the report. */
  readonly type: string;
  readonly label: string;
  /** What one row is. */
  readonly grain: string;
  readonly level: ReportLevel;
  /** Levels whose daily figures are made from this report's daily rows; most reports make none. */
  readonly makesFiguresOf: readonly FigureLevel[];
  readonly days: ReportDays;
  /** Null for a report without a currency column, and for one whose currency is a column of its own. */
  readonly currency: ReportCurrency | null;
  /**
   * How a day such as 03/04/2026 is meant where no day of the file tells; `by-country` goes by the row's `country`.
   * Without it such a cell is no day.
   */
  readonly dayOrder?: 'month-first' | 'by-country';
  /** Column that orders the versions of a row: one with an older value than the stored row's is left aside. */
  readonly versionedBy?: string;
  /**
   * Column by which rows of one file with equal keys are numbered; by their place in the file without it. They are
   * different rows, and keep their numbers from file to file.
   */
  readonly repeatsOrderedBy?: string;
  readonly invariants?: readonly Invariant[];
  /** Columns that are known and never read: what they hold about buyers is kept nowhere. */
  readonly neverRead?: readonly string[];
  readonly columns: readonly ReportColumn[];
}

/** The table that holds a report's rows. */
export function reportTable(report: ReportDeclaration): string {
  return `rpt_${report.type}`;
}

/** The columns that are stored: all but the derived ones. */
export function storedColumns(report: ReportDeclaration): ReportColumn[] {
  return report.columns.filter((column) => column.role !== 'derived');
}

/** The columns of one role, in the order of the declaration. */
export function columnsOf(report: ReportDeclaration, role: ReportColumnRole): ReportColumn[] {
  return report.columns.filter((column) => column.role === role);
}

/** Columns of the figures that every page sums, as reports name them. */
const commonFigures = ['impressions', 'clicks', 'spend_micros', 'sales_micros', 'orders', 'units'];

/** Those of impressions, clicks, spend, sales, orders and units that a report carries and that may be summed. */
export function summedFigures(report: ReportDeclaration): ReportColumn[] {
  return columnsOf(report, 'measure').filter(({ name, additive }) => additive && commonFigures.includes(name));
}

/** The columns a change of which makes an UPDATED row: additive figures and facts. */
export function changeColumns(report: ReportDeclaration): ReportColumn[] {
  return report.columns.filter(({ role, additive }) => role === 'fact' || (role === 'measure' && additive === true));
}
