import { type ReportColumn, type ReportDeclaration, storedColumns } from '@sellergraph/core/reports/report';
import type { HeaderRow } from '../reading/header.ts';
import { contextColumns } from './context-columns.ts';
import { columnOfHeader } from './report-headers.ts';

/** Where a column of the report stands in the file. */
export interface PlacedColumn {
  readonly column: ReportColumn;
  /** Position in the row; -1 when the file does not have the column. */
  readonly index: number;
  /** As the file spells it; the column's label when the file does not have it. */
  readonly header: string;
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
  /** The header row as it stands, to know it again further down. */
  readonly headerCells: readonly string[];
  /** Cells of a row in a text file. */
  readonly width: number;
  readonly attributionDays: number | null;
}

/** Lays a report's columns over the header that was found. */
export function layoutOf(report: ReportDeclaration, { headers, row }: HeaderRow): Layout {
  const context = contextColumns(headers);
  return {
    report,
    columns: storedColumns(report).map((column) => {
      const header = headers.find((candidate) => columnOfHeader(report, candidate) === column);
      return { column, index: header?.index ?? -1, header: header?.raw ?? column.label };
    }),
    context: {
      date: context.date?.index ?? -1,
      start: context.start?.index ?? -1,
      end: context.end?.index ?? -1,
      span: context.span?.index ?? -1,
      currency: context.currency?.index ?? -1,
      adProduct: context.adProduct?.index ?? -1,
    },
    headerCells: row.cells,
    width: row.cells.length,
    attributionDays: headers.find((header) => header.days !== null && columnOfHeader(report, header))?.days ?? null,
  };
}
