import type {
  ParsedRow,
  Period,
  Rejection,
  ReportSummary,
  UploadWarning,
} from '@sellergraph/core/reports/parsed-report';
import type { ReportColumn, ReportColumnType, ReportDeclaration } from '@sellergraph/core/reports/report';
import { countStyle, numberStyle } from '../cells/number-style.ts';
import type { HeaderRow } from '../reading/header.ts';
import { limits } from '../reading/limits.ts';
import { RowCursor } from '../reading/row-cursor.ts';
import type { RawRow, Table } from '../reading/table.ts';
import { type RefusalCode, refusal } from '../refusal.ts';
import { AskingReport } from './asking-report.ts';
import { usualCurrency } from './currency.ts';
import { dayForm, decideDays, type FileDays, proposedPeriod } from './file-days.ts';
import { type Layout, layoutOf } from './layout.ts';
import { RowReader } from './row-reader.ts';

/** Rows handed out at a time, and rows that are looked at before the first is read. */
const chunkRows = 2000;

/** A report file that was recognised and can be read. */
export interface OpenedReport {
  readonly kind: 'report';
  readonly report: ReportDeclaration;
  /**
   * Who says which days the file is about: the `file` itself, the user (`given`), nobody, so that the day of the upload is
   * taken (`assumed`), or nobody, so that the user has to be asked (`ask`): until then there are no rows.
   */
  readonly period: 'file' | 'given' | 'assumed' | 'ask';
  /** Days to offer where the user is asked, and the day that is assumed; null when nothing suggests any. */
  readonly proposal: Period | null;
  /** Columns whose value the user has to be asked for: the line above the header, which tells it, is gone. */
  readonly lacking: readonly ReportColumn[];
  /**
   * The rows that could be read, in order. To be run through once.
   *
   * @throws FileRefusedError for what only the rows tell: the caller takes back what it did with earlier chunks.
   * PERIOD_NEEDED or METADATA_MISSING when `period` is `ask`.
   */
  chunks(): AsyncIterable<ParsedRow[]>;
  /** What the file says about itself; after the last chunk only. */
  summary(): ReportSummary;
  /** Frees the file. Safe to call at any time, also twice. */
  close(): Promise<void>;
}

export interface ReportOptions {
  /** ISO code of the account's currency: rows in another are left out. */
  readonly expectedCurrency?: string | undefined;
  /** The marketplace's day at the upload, to know a day that is not over; by default the day in UTC. */
  readonly today?: string | undefined;
  /** Time zone of the marketplace (IANA name), in which the moments of orders have their days. Orders need it. */
  readonly timeZone?: string | undefined;
  /** The days the file is about. Used where the file does not tell them, and nowhere else. */
  readonly period?: Period | null | undefined;
  /** Values of the columns that `lacking` names, by column: `{ brand: 'Acme' }`. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** The name the file was uploaded under, which proposals are taken from. */
  readonly fileName?: string | undefined;
}

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
 * @throws FileRefusedError NO_ROWS, BAD_DATE when no row has a day.
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

interface Facts {
  readonly layout: Layout;
  readonly days: FileDays;
  readonly currency: string | null;
  readonly today: string;
}

/** The rows of a report file and what they add up to. */
class ReportRows implements OpenedReport {
  readonly kind = 'report';
  readonly lacking = [];
  readonly #facts: Facts;
  readonly #reader: RowReader;
  readonly #cursor: RowCursor;
  readonly #release: () => void;
  readonly #rejections: Rejection[] = [];
  #rows = 0;
  #from = '9999-12-31';
  #to = '';
  #ended = false;

  constructor(facts: Facts, reader: RowReader, cursor: RowCursor, release: () => void) {
    this.#facts = facts;
    this.#reader = reader;
    this.#cursor = cursor;
    this.#release = release;
  }

  get report(): ReportDeclaration {
    return this.#facts.layout.report;
  }

  get period(): OpenedReport['period'] {
    return this.#facts.days.source;
  }

  get proposal(): Period | null {
    const { days } = this.#facts;
    return days.source === 'assumed' ? days.read([]) : null;
  }

  async *chunks(): AsyncGenerator<ParsedRow[]> {
    for (;;) {
      const raw = await this.#cursor.take(chunkRows);
      if (raw.length === 0) break;
      const rows = this.#read(raw);
      if (rows.length > 0) yield rows;
    }
    if (this.#rows === 0) throw this.#nothingTaken();
    this.#ended = true;
  }

  #read(raw: readonly RawRow[]): ParsedRow[] {
    const rows: ParsedRow[] = [];
    for (const row of raw) {
      const outcome = this.#reader.read(row);
      if (outcome === null) continue;
      if ('code' in outcome) {
        this.#rejections.push(outcome);
        if (this.#rejections.length > limits.rejections) throw this.#tooManyBad();
        continue;
      }
      rows.push(outcome);
      if (outcome.start < this.#from) this.#from = outcome.start;
      if (outcome.end > this.#to) this.#to = outcome.end;
    }
    this.#rows += rows.length;
    return rows;
  }

  summary(): ReportSummary {
    if (!this.#ended) throw new Error('A report is summed up after its last row has been read');
    const { layout, days, currency } = this.#facts;
    return {
      report: layout.report,
      timeUnit: days.unit,
      period: { from: this.#from, to: this.#to },
      currency: layout.context.currency === -1 ? null : currency,
      attributionDays: layout.attributionDays,
      columns: this.#reader.presentColumns(),
      rows: this.#rows,
      rejections: this.#rejections,
      warnings: this.#warnings(),
    };
  }

  async close(): Promise<void> {
    await this.#cursor.close();
    this.#release();
  }

  #warnings(): UploadWarning[] {
    const warnings: UploadWarning[] = [];
    const { days, today } = this.#facts;
    if (this.#to >= today && days.unit !== 'SNAPSHOT') {
      warnings.push({
        code: 'PARTIAL_DAY',
        message: `${this.#to} is not over yet, so its figures will still change. Upload the report again later.`,
      });
    }
    if (days.onlyFirst !== null) {
      const { day, of } = days.onlyFirst;
      warnings.push({
        code: of === 'month' ? 'DAY_OR_MONTH' : 'DAY_OR_WEEK',
        message: `Every row is dated ${day}. The rows were taken as that one day, not as its ${of}.`,
      });
    }
    return [...warnings, ...this.#reader.warnings()];
  }

  /** Rows there were, and all were left out: the reason they share is the reason for the file. */
  #nothingTaken() {
    const [first] = this.#rejections;
    if (!first) return noRows(this.report);
    const codes = new Set(this.#rejections.map((rejection) => rejection.code));
    const code: RefusalCode = codes.size === 1 && first.code === 'CURRENCY_MISMATCH' ? 'CURRENCY_MISMATCH' : 'NO_ROWS';
    return refusal(code, `None of the ${this.#rejections.length} rows could be taken. ${located(first)}`);
  }

  #tooManyBad() {
    const [first] = this.#rejections;
    return refusal(
      'TOO_MANY_BAD_ROWS',
      `More than ${limits.rejections} rows could not be read. ${first ? located(first) : ''}`.trim(),
      'Download the report again.',
    );
  }
}

function located({ line, column, message }: Rejection): string {
  return `Line ${line}${column === null ? '' : `, "${column}"`}: ${message}`;
}

function noRows(report: ReportDeclaration) {
  return refusal(
    'NO_ROWS',
    `The ${report.label} report has a header and no rows.`,
    'Download it for a period in which there is something to report.',
  );
}

function isFilled(row: RawRow): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

function* cellsOf(rows: readonly RawRow[], layout: Layout, type: ReportColumnType): Generator<string> {
  const indexes = layout.columns.filter(({ column, index }) => column.type === type && index !== -1);
  for (const row of rows) for (const { index } of indexes) yield row.cells[index] ?? '';
}
