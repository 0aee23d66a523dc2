import type {
  ParsedRow,
  Period,
  Rejection,
  ReportSummary,
  UploadWarning,
} from '@sellergraph/core/reports/parsed-report';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { limits } from '../reading/limits.ts';
import type { RowCursor } from '../reading/row-cursor.ts';
import type { RawRow } from '../reading/table.ts';
import { type RefusalCode, refusal } from '../refusal.ts';
import type { FileDays } from './file-days.ts';
import type { Layout } from './layout.ts';
import type { OpenedReport } from './opened-report.ts';
import type { RowReader } from './row-reader.ts';

/** Rows handed out at a time, and rows that are looked at before the first is read. */
export const chunkRows = 2000;

/** What is known of a file before its rows are read. */
export interface RowsFacts {
  readonly layout: Layout;
  readonly days: FileDays;
  readonly currency: string | null;
  readonly today: string;
}

/** The rows of a report file and what they add up to. */
export class ReportRows implements OpenedReport {
  readonly kind = 'report';
  readonly lacking = [];
  readonly #facts: RowsFacts;
  readonly #reader: RowReader;
  readonly #cursor: RowCursor;
  readonly #release: () => void;
  readonly #rejections: Rejection[] = [];
  #rows = 0;
  #from = '9999-12-31';
  #to = '';
  #ended = false;

  constructor(facts: RowsFacts, reader: RowReader, cursor: RowCursor, release: () => void) {
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

/** The refusal of a file that has a header and nothing below. */
export function noRows(report: ReportDeclaration) {
  return refusal(
    'NO_ROWS',
    `The ${report.label} report has a header and no rows.`,
    'Download it for a period in which there is something to report.',
  );
}
