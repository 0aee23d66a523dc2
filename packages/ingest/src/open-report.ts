import { FileRefusedError } from '@sellergraph/core/errors';
import { bulkLabel, bulkType } from '@sellergraph/core/reports/bulk-operations';
import { reportByType } from '@sellergraph/core/reports/registry';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { bulkFileInfo } from './ads/bulk/file-info.ts';
import { type OpenedBulk, openBulk } from './ads/bulk/open-bulk.ts';
import { findBulkSheets, isBulkHeader } from './ads/bulk/sheets.ts';
import { findHeader, type HeaderRow } from './reading/header.ts';
import { openFile } from './reading/open-file.ts';
import { RowCursor } from './reading/row-cursor.ts';
import type { Table } from './reading/table.ts';
import { refusal } from './refusal.ts';
import { aReport, detectReport, unknownReport } from './reports/detect-report.ts';
import { openRows } from './reports/open-rows.ts';
import type { OpenedReport, ReportOptions } from './reports/opened-report.ts';
import { isKnownHeader } from './reports/report-headers.ts';

/** Rows among which the header is looked for. */
const headerRows = 30;

export interface OpenOptions extends ReportOptions {
  /** The name the file was uploaded under, which its ending, a bulk file's period and proposals are taken from. */
  readonly fileName?: string | undefined;
  /** Type of the report that the user means to upload: a file of another type is refused. */
  readonly expectedType?: string | undefined;
}

/** An uploaded file that was recognised. */
export type OpenedUpload = OpenedReport | OpenedBulk;

/**
 * Opens an uploaded file: says what it is and gives its rows, typed and checked, without holding more of it than a chunk.
 *
 * @throws FileRefusedError when the file cannot be taken as a whole. The code is stable, the message is for the seller.
 */
export async function openReport(path: string, options: OpenOptions = {}): Promise<OpenedUpload> {
  const file = await openFile(path, options.fileName);
  try {
    const found = await findHeaders(file.tables.filter((table) => !table.hidden));
    const bulkSheets = findBulkSheets(found);
    if (bulkSheets.length > 0 || found.some(({ header }) => isBulkHeader(header.headers))) {
      refuseOther({ type: bulkType, label: bulkLabel }, options.expectedType);
      return await openBulk(bulkSheets, bulkFileInfo(options.fileName ?? path), () => file.close());
    }
    const { table, header, report } = choose(found);
    refuseOther(report, options.expectedType);
    return await openRows(
      { report, table, header, release: () => file.close() },
      { ...options, fileName: options.fileName ?? path },
    );
  } catch (error) {
    file.close();
    throw error;
  }
}

/** A file that belongs into another slot would be summed beside what it repeats. */
function refuseOther(found: { type: string; label: string }, expectedType: string | undefined): void {
  if (expectedType === undefined || expectedType === found.type) return;
  const label = expectedType === bulkType ? bulkLabel : (reportByType(expectedType)?.label ?? expectedType);
  throw refusal(
    'WRONG_REPORT_TYPE',
    `This is ${aReport(found)}, not ${aReport({ label })}.`,
    'Upload it as what it is, or choose the right file.',
  );
}

interface FoundTable {
  readonly table: Table;
  readonly header: HeaderRow;
}

async function findHeaders(tables: readonly Table[]): Promise<FoundTable[]> {
  const found: FoundTable[] = [];
  for (const table of tables) {
    const cursor = new RowCursor(table);
    const header = findHeader(await cursor.peek(headerRows), isKnownHeader);
    await cursor.close();
    if (header) found.push({ table, header });
  }
  return found;
}

/** The one table that is a report; what the best-known header is instead when none is. */
function choose(tables: readonly FoundTable[]): FoundTable & { report: ReportDeclaration } {
  const found: (FoundTable & { report: ReportDeclaration })[] = [];
  let refused: FileRefusedError | null = null;
  for (const table of tables.toSorted((a, b) => b.header.known - a.header.known)) {
    try {
      found.push({ ...table, report: detectReport(table.header.headers) });
    } catch (error) {
      if (!(error instanceof FileRefusedError)) throw error;
      refused ??= error;
    }
  }
  const filled = found.filter(({ header }) => header.filled);
  const [first, second] = filled.length > 0 ? filled : found.slice(0, 1);
  if (!first) throw refused ?? unknownReport();
  if (second) {
    throw refusal(
      'SEVERAL_SHEETS',
      `The workbook holds several reports, on the sheets "${first.table.name}" and "${second.table.name}".`,
      'Upload each in a file of its own.',
    );
  }
  return first;
}
