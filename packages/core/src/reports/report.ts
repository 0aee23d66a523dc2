/**
 * A report declared once: parsing, the table, staging, merging, change tracking, the graph and the pages all read it.
 * Declarations are plain data, so that any layer may import them.
 */

/**
 * What a cell holds and how it is kept:
 * `text` as written after trimming · `count` a whole number (bigint) · `money` micros of the row's currency (bigint) ·
 * `ratio` a fraction, 0.25 for 25 % (numeric) · `date` a day · `asin` ten characters, upper case · `id` Amazon's digits as text.
 */
export type ReportColumnType = 'text' | 'count' | 'money' | 'ratio' | 'date' | 'asin' | 'id';

/**
 * `key` identifies the row within its day or period. `measure` is a figure; a change of one makes an UPDATED row.
 * `attribute` is a current property that Amazon repeats on historic rows (budget, status): kept, never an update.
 * `derived` is recomputed from measures when read; it is recognised in the header and not stored.
 */
export type ReportColumnRole = 'key' | 'measure' | 'attribute' | 'derived';

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
  /** Column that names the same thing by its id: a file that has it may lack this required one, which is then empty. */
  readonly replaceableBy?: string;
  /** Words that files write for "none" beside the blank cell, compared without case. */
  readonly noneSpellings?: readonly string[];
  /** Kept exactly as the cell has it: not even the ends are trimmed. */
  readonly verbatim?: boolean;
  /** May be summed over rows and days. Measures that may not (a share, a rank) are never added. */
  readonly additive?: boolean;
  /** What one value is: unit, source, what null means. */
  readonly description: string;
}

/** How a row's days are given: one day, a span within the file's period, or a calendar month. */
export type TimeUnit = 'DAILY' | 'SUMMARY' | 'MONTHLY';

/** The entity of the ads tree that a report's figures belong to; its daily figures are rolled up from this report. */
export type ReportLevel = 'campaign' | 'ad_group' | 'target' | 'product_ad' | 'search_term';

export interface ReportDeclaration {
  /** Name of the table without `rpt_`; also the name by which the command line and the graph know the report. */
  readonly type: string;
  readonly label: string;
  /** What one row is. */
  readonly grain: string;
  readonly level: ReportLevel;
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
