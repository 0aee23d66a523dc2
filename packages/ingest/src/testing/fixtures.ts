import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../fixtures/', import.meta.url);

/** What reading a fixture must give; see `fixtures/expected.json`. */
export interface Expected {
  readonly path: string;
  readonly report_type?: string;
  readonly variant?: string;
  readonly marketplace?: string;
  readonly currency?: string;
  readonly time_unit?: string;
  /** What a date of the file begins: a day, week or month. */
  readonly granularity?: string;
  readonly reporting_range?: string;
  readonly reporting_date?: string;
  readonly snapshot_date?: string;
  /** The days that were asked for, where the file does not tell them. */
  readonly requested?: readonly [string, string];
  readonly in_file?: readonly [string, string];
  readonly attribution_days?: number;
  readonly rows?: number;
  readonly rows_failed?: number;
  readonly sums?: Readonly<Record<string, string>>;
  readonly entities?: Readonly<Record<string, { rows: number; sums: Readonly<Record<string, string>> }>>;
  readonly search_term_tab?: { readonly rows: number; readonly sums: Readonly<Record<string, string>> };
  readonly statuses?: Readonly<Record<string, number>>;
  /** By the marketplace's day, without cancelled lines and those of other channels. */
  readonly by_marketplace_day_not_cancelled_not_mcf?: Readonly<Record<string, { units: string; sales: string }>>;
  readonly outcome: string;
  /** Type of the slot that it was uploaded into. */
  readonly uploaded_as?: string;
  readonly error?: string | null;
  readonly missing?: readonly string[];
  readonly terms?: readonly string[];
}

/** Every fixture with what it must give. */
export function expectedFiles(): Expected[] {
  const { files } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { files: Expected[] };
  return files;
}

export function fixturePath(path: string): string {
  return fileURLToPath(new URL(path, folder));
}
