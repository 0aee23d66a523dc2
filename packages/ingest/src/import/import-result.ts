import { microsToDecimal } from '@sellergraph/core/money';
import type { Period, Rejection, UploadWarning } from '@sellergraph/core/reports/parsed-report';
import type { StoredTotals } from '@sellergraph/db/reports/merge/total-rows';

/** Sums over the stored rows as decimal strings; null where the report lacks the measure. */
export interface ImportTotals {
  readonly impressions: string | null;
  readonly clicks: string | null;
  readonly spend: string | null;
  readonly sales: string | null;
  readonly orders: string | null;
  readonly units: string | null;
}

/** What an import did. */
export interface ImportResult {
  readonly file: string;
  /** null for a dry run, which leaves no upload behind. */
  readonly uploadId: string | null;
  readonly reportType: string;
  readonly period: Period | null;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly UploadWarning[];
  readonly totals: ImportTotals;
  /** Rows by kind of entity; bulk workbooks only. */
  readonly entities?: Readonly<Record<string, number>>;
}

/** Stored sums in the way people and programs read them. */
export function importTotals(totals: StoredTotals): ImportTotals {
  const count = (value: bigint | null) => value?.toString() ?? null;
  const money = (value: bigint | null) => (value === null ? null : microsToDecimal(value));
  return {
    impressions: count(totals.impressions),
    clicks: count(totals.clicks),
    spend: money(totals.spendMicros),
    sales: money(totals.salesMicros),
    orders: count(totals.orders),
    units: count(totals.units),
  };
}
