import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { ImportStage } from './progress-recorder.ts';

/** A file on this machine that is to be imported for one seller. */
export interface ImportRequest {
  readonly agencyId: string;
  /** Who sent it; null for the system. */
  readonly userId: string | null;
  /** `catalog.sellers.id`. */
  readonly sellerId: string;
  readonly path: string;
  /** As the user knows it; says the period of a bulk workbook. */
  readonly fileName: string;
  /** The days of a file that does not tell them. */
  readonly period: Period | null;
  /** When it was received, where that is not now: the newest day of a report is judged by it. */
  readonly receivedAt?: Date;
  /** Everything is done and taken back: the result says what would change. */
  readonly dryRun?: boolean;
  /** The import of a registered upload is tried, and its upload then waits for a yes. */
  readonly previewFirst?: boolean;
  readonly onProgress?: (stage: ImportStage, rowsRead: number) => void;
}
