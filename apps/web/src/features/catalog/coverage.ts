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

export interface Gap {
  readonly reportType: string;
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
  /** Missing days from the first to the last, which may have covered ones between them. */
  readonly days: number;
}

/** Report types that the seller has some days of in the range and lacks others, each with the days it lacks. */
export function gapsOf(coverage: readonly Coverage[], range: DateRange, firstDay: Day | null): Gap[] {
  return coverage.flatMap(({ reportType }) => {
    const days = coveredDays(coverage, range, firstDay, reportType);
    const missing = days.flatMap((day, index) => (day === 'missing' ? [index] : []));
    const [first] = missing;
    const last = missing.at(-1);
    const isUsed = days.some((day) => day !== 'missing' && day !== 'before');
    if (first === undefined || last === undefined || !isUsed) return [];
    return [
      {
        reportType,
        label: reportByType(reportType)?.label.toLowerCase() ?? reportType.replaceAll('_', ' '),
        from: addDays(range.from, first),
        to: addDays(range.from, last),
        days: missing.length,
      },
    ];
  });
}
