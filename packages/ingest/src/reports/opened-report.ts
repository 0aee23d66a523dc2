import type { ParsedRow, Period, ReportSummary } from '@sellergraph/core/reports/parsed-report';
import type { ReportColumn, ReportDeclaration } from '@sellergraph/core/reports/report';

/** A report file that was recognised and can be read. */
export interface OpenedReport {
  readonly kind: 'report';
  readonly report: ReportDeclaration;
  /**
   * Who says which days the file is about: the `file` itself, the user (`given`), nobody, so that the day of the upload is
   * taken (`assumed`), or nobody, so that the user has to be asked (`ask`): until then there are no rows.
   */
  readonly period: 'file' | 'given' | 'assumed' | 'ask';
  /** Days to offer where the user is asked, and the day that is assumed; null when nothing suggests any. */
  readonly proposal: Period | null;
  /** Columns whose value the user has to be asked for: the line above the header, which tells it, is gone. */
  readonly lacking: readonly ReportColumn[];
  /**
   * The rows that could be read, in order. To be run through once.
   *
   * @throws FileRefusedError for what only the rows tell: the caller takes back what it did with earlier chunks.
   * PERIOD_NEEDED or METADATA_MISSING when `period` is `ask`.
   */
  chunks(): AsyncIterable<ParsedRow[]>;
  /** What the file says about itself; after the last chunk only. */
  summary(): ReportSummary;
  /** Frees the file. Safe to call at any time, also twice. */
  close(): Promise<void>;
}

export interface ReportOptions {
  /** ISO code of the account's currency: rows in another are left out. */
  readonly expectedCurrency?: string | undefined;
  /** The marketplace's day at the upload, to know a day that is not over; by default the day in UTC. */
  readonly today?: string | undefined;
  /** Time zone of the marketplace (IANA name), in which the moments of orders have their days. Orders need it. */
  readonly timeZone?: string | undefined;
  /** The days the file is about. Used where the file does not tell them, and nowhere else. */
  readonly period?: Period | null | undefined;
  /** Values of the columns that `lacking` names, by column: `{ brand: 'Acme' }`. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** The name the file was uploaded under, which proposals are taken from. */
  readonly fileName?: string | undefined;
}
