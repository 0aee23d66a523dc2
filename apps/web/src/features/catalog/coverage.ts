import { addDays, type Day, eachDay } from '@sellergraph/core/dates';
import { reportByType } from '@sellergraph/core/reports/registry';
import type { DateRange } from '../../gql/graphql.ts';

/** What is known of a day: complete, partial, still filling in, missing, or before the seller began. */
export type DayCoverage = 'complete' | 'partial' | 'maturing' | 'missing' | 'before';

interface Coverage {
  readonly reportType: string;
  readonly days: string;
}

const byLetter: Readonly<Record<string, DayCoverage>> = {
  C: 'complete',
  P: 'partial',
  M: 'maturing',
  '-': 'missing',
};

const CAMPAIGN_REPORT = 'sponsored_products_campaign';

/** The days of a range as the campaign report covers them; days before a seller's first are not missing. */
export function coveredDays(
  coverage: readonly Coverage[],
  range: DateRange,
  firstDay: Day | null,
  reportType = CAMPAIGN_REPORT,
): DayCoverage[] {
  const letters = coverage.find((it) => it.reportType === reportType)?.days ?? '';
  return eachDay(range.from, range.to).map((day, index) => {
    if (firstDay === null || day < firstDay) return 'before';
    return byLetter[letters[index] ?? '-'] ?? 'missing';
  });
}

/** Days in a row that reports lack. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** What the reports are called, in lower case. */
  readonly labels: readonly string[];
  /** Every report type of the seller lacks these days. */
  readonly isWhole: boolean;
}

/** The gaps of the report types that a seller uses in the range, those of the same days together, oldest first. */
export function gapsOf(coverage: readonly Coverage[], range: DateRange, firstDay: Day | null): Gap[] {
  const used = coverage.flatMap(({ reportType }) => {
    const days = coveredDays(coverage, range, firstDay, reportType);
    return days.some((day) => day !== 'missing' && day !== 'before') ? [{ reportType, days }] : [];
  });
  const bySpan = new Map<string, { from: Day; days: number; labels: string[] }>();
  for (const { reportType, days } of used) {
    const label = reportByType(reportType)?.label.toLowerCase() ?? reportType.replaceAll('_', ' ');
    for (const { start, length } of runsOf(days)) {
      const key = `${start} ${length}`;
      const gap = bySpan.get(key) ?? { from: addDays(range.from, start), days: length, labels: [] };
      gap.labels.push(label);
      bySpan.set(key, gap);
    }
  }
  return [...bySpan.values()]
    .map((gap) => ({ ...gap, to: addDays(gap.from, gap.days - 1), isWhole: gap.labels.length === used.length }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function runsOf(days: readonly DayCoverage[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [index, day] of days.entries()) {
    if (day !== 'missing') continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  }
  return runs;
}
