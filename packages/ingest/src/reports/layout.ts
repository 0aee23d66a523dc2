import { type ReportColumn, type ReportDeclaration, storedColumns } from '@sellergraph/core/reports/report';
import type { HeaderRow } from '../reading/header.ts';
import { contextColumns } from './context-columns.ts';
import { type Metadata, metadataValue, readMetadata } from './metadata-line.ts';
import { columnOfHeader } from './report-headers.ts';

/** Where a column of the report stands in the file. */
export interface PlacedColumn {
  readonly column: ReportColumn;
  /** Position in the row; -1 when the file does not have the column. */
  readonly index: number;
  /** As the file spells it; the column's label when the file does not have it. */
  readonly header: string;
  /** The cell of every row, where the metadata line tells it; null where it should and does not. */
  readonly constant?: string | null;
}

/** Where the day and the currency of a row stand; -1 when the file has no such column. */
export interface PlacedContext {
  readonly date: number;
  readonly start: number;
  readonly end: number;
  readonly span: number;
  readonly currency: number;
  readonly adProduct: number;
}

/** How the rows of one file are laid out. */
export interface Layout {
  readonly report: ReportDeclaration;
  /** Aligned with `storedColumns(report)`. */
  readonly columns: readonly PlacedColumn[];
  readonly context: PlacedContext;
  /** What the line above the header says. */
  readonly metadata: Metadata;
  /** The header row as it stands, to know it again further down. */
  readonly headerCells: readonly string[];
  /** Cells of a row in a text file. */
  readonly width: number;
  readonly attributionDays: number | null;
}

/**
 * Lays a report's columns over the header that was found.
 *
 * @param given Values by column that the user told, of columns that the metadata line lacks.
 */
export function layoutOf(
  report: ReportDeclaration,
  { headers, row, above }: HeaderRow,
  given: Readonly<Record<string, string>> = {},
): Layout {
  const context = contextColumns(report, headers);
  const metadata = readMetadata(above);
  return {
    report,
    columns: storedColumns(report).map((column) => {
      const { name, label } = column;
      if (column.metadata) {
        const constant = metadataValue(metadata, column.metadata) ?? given[name] ?? null;
        return { column, index: -1, header: label, constant };
      }
      const header = headers.find((candidate) => columnOfHeader(report, candidate) === column);
      return { column, index: header?.index ?? -1, header: header?.raw ?? label };
    }),
    context: {
      date: context.date?.index ?? -1,
      start: context.start?.index ?? -1,
      end: context.end?.index ?? -1,
      span: context.span?.index ?? -1,
      currency: context.currency?.index ?? -1,
      adProduct: context.adProduct?.index ?? -1,
    },
    metadata,
    headerCells: row.cells,
    width: row.cells.length,
    attributionDays: headers.find((header) => header.days !== null && columnOfHeader(report, header))?.days ?? null,
  };
}

/** Where a column stands; -1 when the file does not have it. */
export function indexOf(layout: Layout, name: string): number {
  return layout.columns.find(({ column }) => column.name === name)?.index ?? -1;
}

/** The columns that the metadata line should tell and does not. */
export function lackingMetadata(layout: Layout): ReportColumn[] {
  return layout.columns.filter(({ constant }) => constant === null).map(({ column }) => column);
}
