import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../fixtures/', import.meta.url);

/** What reading a fixture must give; see `fixtures/expected.json`. */
export interface Expected {
  readonly path: string;
  readonly report_type?: string;
  readonly variant?: string;
  readonly currency?: string;
  readonly time_unit?: string;
  readonly in_file?: readonly [string, string];
  readonly attribution_days?: number;
  readonly rows?: number;
  readonly rows_failed?: number;
  readonly sums?: Readonly<Record<string, string>>;
  readonly entities?: Readonly<Record<string, { rows: number; sums: Readonly<Record<string, string>> }>>;
  readonly search_term_tab?: { readonly rows: number; readonly sums: Readonly<Record<string, string>> };
  readonly outcome: string;
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
