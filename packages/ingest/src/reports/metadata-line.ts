import { normaliseHeader } from '../reading/header.ts';
import type { RawRow } from '../reading/table.ts';

/** What the line above a header says, by key in lower case: `reporting range` → `Weekly`. */
export type Metadata = ReadonlyMap<string, string>;

const entry = /([^,;\t="[\]]+?)\s*=\s*\[\s*"(.*?)"\s*\](?=\s*(?:[,;\t]|$))/g;

/**
 * Reads a line such as `Brand=["Acme, Sons & Co"],Reporting Range=["Weekly"]`. Its commas are no separators of cells, so
 * the cells that a splitter has made of it are put together again; a spreadsheet that saved the file has put each cell
 * into quotes, which are gone by then.
 *
 * @param above The rows before the header.
 */
export function readMetadata(above: readonly RawRow[]): Metadata {
  const found = new Map<string, string>();
  for (const { cells } of above) {
    const line = cells.join(',').replace(/,+$/, '');
    for (const [, key = '', value = ''] of line.matchAll(entry)) {
      found.set(normaliseHeader(key).key, value.replaceAll('","', ', ').trim());
    }
  }
  return found;
}

/** The value of the first of the keys that the line has. */
export function metadataValue(metadata: Metadata, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = metadata.get(normaliseHeader(key).key);
    if (value !== undefined && value !== '') return value;
  }
  return null;
}
