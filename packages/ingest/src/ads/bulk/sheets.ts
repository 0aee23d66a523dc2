import { type BulkSheet, bulkColumns, bulkSheetNames } from '@sellergraph/core/reports/bulk-operations';
import { type Header, type HeaderRow, normaliseHeader } from '../../reading/header.ts';
import type { Table } from '../../reading/table.ts';

/** A sheet of the workbook that is read. */
export interface FoundSheet {
  readonly sheet: BulkSheet;
  readonly table: Table;
  readonly header: HeaderRow;
}

/** Headers by which a sheet is known when its name is not. Sponsored Brands and Display sheets lack some of them. */
const telling: Readonly<Record<BulkSheet, readonly string[]>> = {
  portfolios: ['Entity', 'Portfolio ID', 'Portfolio Name', 'Budget Policy'],
  campaigns: ['Entity', 'Campaign ID', 'Targeting Type', 'Daily Budget', 'Product Targeting Expression'],
  search_terms: ['Product', 'Campaign ID', 'Keyword ID', 'Product Targeting ID', 'Customer Search Term'],
};

/** Amazon's names of sheets that are like ours and not read. */
const otherSheets = /^\s*(?:sb|sd|ras|sponsored brands|sponsored display|config|budget rules|brand assets)\b/i;

const tellingKeys = Object.entries(telling).map(([sheet, words]) => ({
  sheet: sheet as BulkSheet,
  keys: words.map((word) => normaliseHeader(word).key),
}));

const columnByKey = new Map<string, number>(
  bulkColumns.flatMap((column, index) =>
    column.spellings.map((spelling) => [normaliseHeader(spelling).key, index] as const),
  ),
);

/** Position in `bulkColumns` of the column that a header stands for. */
export function bulkColumnOf(header: Header): number | undefined {
  return columnByKey.get(header.key);
}

/** Whether a header is one of a bulk workbook's, of any advertising product. */
export function isBulkHeader(headers: readonly Header[]): boolean {
  const keys = new Set(headers.map((header) => header.key));
  return keys.has('product') && keys.has('entity') && keys.has('operation');
}

/**
 * The sheets that are read: those of Amazon's names with a fitting header, and for a part that has none, sheets of
 * another name with the header of that part.
 */
export function findBulkSheets(tables: readonly { table: Table; header: HeaderRow }[]): FoundSheet[] {
  const candidates = tables.map(({ table, header }) => ({
    table,
    header,
    keys: new Set(header.headers.map(({ key }) => key)),
  }));
  return tellingKeys.flatMap(({ sheet, keys }) => {
    const name = bulkSheetNames[sheet].toLowerCase();
    const named = candidates.filter(
      (candidate) => candidate.table.name?.trim().toLowerCase() === name && isFitting(sheet, candidate.keys),
    );
    const alike = candidates.filter(
      (candidate) => !otherSheets.test(candidate.table.name ?? '') && keys.every((key) => candidate.keys.has(key)),
    );
    return (named.length > 0 ? named : alike).map(({ table, header }) => ({ sheet, table, header }));
  });
}

/** The least that a sheet of a known name must have. */
function isFitting(sheet: BulkSheet, keys: ReadonlySet<string>): boolean {
  if (sheet === 'portfolios') return keys.has('entity') && keys.has('portfolio id');
  if (sheet === 'campaigns') return keys.has('entity') && keys.has('campaign id');
  return keys.has('campaign id') && keys.has('customer search term');
}
