import type { ParsedRow, Period, ReportSummary } from '@sellergraph/core/reports/parsed-report';
import type { ReportColumn, ReportDeclaration } from '@sellergraph/core/reports/report';
import { refusal } from '../refusal.ts';
import { type Layout, lackingMetadata } from './layout.ts';
import type { OpenedReport } from './opened-report.ts';

/** A report that cannot be read until the user has said what the file does not. */
export class AskingReport implements OpenedReport {
  readonly kind = 'report';
  readonly period = 'ask';
  readonly report: ReportDeclaration;
  readonly proposal: Period | null;
  readonly lacking: readonly ReportColumn[];
  readonly #release: () => void;

  constructor(layout: Layout, proposal: Period | null, release: () => void) {
    this.report = layout.report;
    this.proposal = proposal;
    this.lacking = lackingMetadata(layout);
    this.#release = release;
  }

  chunks(): AsyncIterable<ParsedRow[]> {
    throw this.#question();
  }

  summary(): ReportSummary {
    throw new Error('A report is summed up after its last row has been read');
  }

  async close(): Promise<void> {
    this.#release();
  }

  #question() {
    if (this.report.days.from !== 'metadata') {
      return refusal(
        'PERIOD_NEEDED',
        `A ${this.report.label} report does not say which days it is about.`,
        'Choose the first and the last day that you downloaded it for.',
      );
    }
    const subject = this.lacking.map(({ label }) => ` and the ${label === 'ASIN' ? label : label.toLowerCase()}`);
    return refusal(
      'METADATA_MISSING',
      `The line above the header is missing, which says the period${subject.join('')} of the report.`,
      `Download it again and upload it as it is, or choose the week, month or quarter${subject.join('')}.`,
    );
  }
}
