import type { ReportColumnType, ReportDeclaration } from '@sellergraph/core/reports/report';
import { countStyle, numberStyle } from '../cells/number-style.ts';
import { shown } from '../cells/text.ts';
import type { HeaderRow } from '../reading/header.ts';
import { RowCursor } from '../reading/row-cursor.ts';
import type { RawRow, Table } from '../reading/table.ts';
import { refusal } from '../refusal.ts';
import { AskingReport } from './asking-report.ts';
import { amountInOther, usualCurrency } from './currency.ts';
import { dayForm, decideDays, proposedPeriod } from './file-days.ts';
import { type Layout, layoutOf } from './layout.ts';
import type { OpenedReport, ReportOptions } from './opened-report.ts';
import { chunkRows, noRows, ReportRows } from './report-rows.ts';
import { RowReader } from './row-reader.ts';

/** A table that was recognised as a report. */
export interface ReportTable {
  readonly report: ReportDeclaration;
  readonly table: Table;
  readonly header: HeaderRow;
  /** Frees the file. */
  readonly release: () => void;
}

/**
 * Opens the rows below the header of a report.
 *
 * @throws FileRefusedError NO_ROWS, BAD_DATE when no row has a day, CURRENCY_MISMATCH when amounts have another sign.
 */
export async function openRows(source: ReportTable, options: ReportOptions): Promise<OpenedReport> {
  const { report, table, header, release } = source;
  const cursor = new RowCursor(table);
  try {
    await cursor.take(header.position + 1);
    const layout = layoutOf(report, header, options.metadata);
    const sample = await cursor.peek(chunkRows);
    if (!sample.some(isFilled)) throw noRows(report);
    const today = options.today ?? new Date().toISOString().slice(0, 10);
    const facts = { sample, table, today, fileName: options.fileName ?? '' };
    const days = await decideDays(layout, {
      ...facts,
      period: options.period ?? null,
      timeZone: options.timeZone ?? null,
    });
    if (days.kind === 'missing') {
      await cursor.close();
      return new AskingReport(layout, proposedPeriod(layout, facts), release);
    }
    const currency = options.expectedCurrency?.toUpperCase() ?? usualCurrency(sample, layout.context.currency);
    if (layout.context.currency === -1) refuseOtherSigns(layout, sample, currency);
    const style = numberStyle(cellsOf(sample, layout, 'money'));
    const reader = new RowReader(layout, {
      origin: table.origin,
      epoch: table.epoch,
      dayOrder: dayForm(layout, facts).order,
      style,
      countStyle: countStyle(cellsOf(sample, layout, 'count'), style),
      days,
      currency,
    });
    return new ReportRows({ layout, days, currency, today }, reader, cursor, release);
  } catch (error) {
    await cursor.close();
    throw error;
  }
}

/** A report that does not name its currency shows it by the signs of its amounts. */
function refuseOtherSigns(layout: Layout, sample: readonly RawRow[], currency: string | null): void {
  const other = currency === null ? null : amountInOther(currency, cellsOf(sample, layout, 'money'));
  if (other === null) return;
  throw refusal(
    'CURRENCY_MISMATCH',
    `The file has amounts such as ${shown(other)}, and the account is in ${currency}.`,
    'Upload it for the account it was downloaded from.',
  );
}

function isFilled(row: RawRow): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

function* cellsOf(rows: readonly RawRow[], layout: Layout, type: ReportColumnType): Generator<string> {
  const indexes = layout.columns.filter(({ column, index }) => column.type === type && index !== -1);
  for (const row of rows) for (const { index } of indexes) yield row.cells[index] ?? '';
}
