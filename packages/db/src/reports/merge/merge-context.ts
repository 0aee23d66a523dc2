import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { ReportDeclaration, TimeUnit } from '@sellergraph/core/reports/report';

/** What the steps of a merge have in common: one report file of one seller, inside one transaction. */
export interface MergeContext {
  readonly report: ReportDeclaration;
  readonly sellerId: string;
  readonly uploadId: string;
  readonly timeUnit: TimeUnit;
  /** First and last day over all rows. */
  readonly period: Period;
  readonly attributionDays: number | null;
  /** Stored columns that the file has. The others keep what is stored: a column left out is not a column of blanks. */
  readonly presentColumns: ReadonlySet<string>;
}
