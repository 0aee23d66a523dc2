import { FileRefusedError } from '@sellergraph/core/errors';
import type { ParsedRow, ReportSummary } from '@sellergraph/core/reports/parsed-report';
import { storedColumns } from '@sellergraph/core/reports/report';
import { type OpenOptions, openReport } from '../open-report.ts';

/** The day on which the fixtures are read: every figure in them is settled. */
export const today = '2026-11-03';

/** A report file, read from the first row to the last. */
export interface ReadReport {
  readonly rows: ParsedRow[];
  readonly summary: ReportSummary;
}

export async function readReport(path: string, options: OpenOptions = {}): Promise<ReadReport> {
  const opened = await openReport(path, { today, ...options });
  if (opened.kind !== 'report') throw new Error('The file is a bulk workbook');
  try {
    const rows: ParsedRow[] = [];
    for await (const chunk of opened.chunks()) rows.push(...chunk);
    return { rows, summary: opened.summary() };
  } finally {
    await opened.close();
  }
}

/** Why a file is refused. Throws when it is taken. */
export async function refusalOf(path: string, options: OpenOptions = {}): Promise<FileRefusedError> {
  try {
    await readReport(path, options);
  } catch (error) {
    if (error instanceof FileRefusedError) return error;
    throw error;
  }
  throw new Error('The file was taken');
}

/** The value of a column in a row. */
export function valueIn({ summary }: ReadReport, row: ParsedRow | undefined, name: string): string | null {
  const index = storedColumns(summary.report).findIndex((column) => column.name === name);
  if (index === -1) throw new Error(`The report has no column ${name}`);
  return row?.values[index] ?? null;
}
