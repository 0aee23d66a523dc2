import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';

/** Rows of one seller's report that are made anew from what the live uploads said, inside one transaction. */
export interface Replay {
  readonly report: ReportDeclaration;
  readonly sellerId: string;
  /** The upload that is left out; null to replay them all. */
  readonly without: string | null;
  /** First and last day of the rows. */
  readonly period: Period;
}
