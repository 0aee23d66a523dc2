import type { BulkColumnName, BulkEntity, BulkSheet } from './bulk-operations.ts';
import { bulkColumnIndex } from './bulk-operations.ts';
import type { Period, Rejection, UploadWarning } from './parsed-report.ts';

/** One row of a bulk workbook, typed and checked. `values` are aligned with `bulkColumns`; null for a blank cell. */
export interface BulkRow {
  readonly sheet: BulkSheet;
  /** Row of the sheet, counted from 1, header included. */
  readonly line: number;
  /** Null on the search term sheet, which has no such column. */
  readonly entity: BulkEntity | null;
  readonly values: readonly (string | null)[];
}

/** What the name of a downloaded workbook tells, and nothing else does. Null where the name was changed. */
export interface BulkFileInfo {
  /** Amazon's name for the account, in lower case. */
  readonly accountId: string | null;
  /** The days that the figures cover. */
  readonly period: Period | null;
  /** The instant at which the structure stood so, as ISO 8601 in UTC. */
  readonly downloadedAt: string | null;
}

/** A rejected row of a workbook with several sheets. */
export interface BulkRejection extends Rejection {
  /** Name of the sheet as the workbook spells it. */
  readonly sheet: string;
}

/** What a workbook says about itself once every row has been read. */
export interface BulkSummary {
  readonly fileInfo: BulkFileInfo;
  /** Rows taken, by sheet and by entity. Figures repeat at every entity: never add across them. */
  readonly rows: Readonly<Record<BulkSheet, number>>;
  readonly entities: Readonly<Partial<Record<BulkEntity, number>>>;
  readonly rejections: readonly BulkRejection[];
  readonly warnings: readonly UploadWarning[];
}

/** The value of one column of a row. */
export function bulkValue(row: BulkRow, name: BulkColumnName): string | null {
  return row.values[bulkColumnIndex(name)] ?? null;
}
