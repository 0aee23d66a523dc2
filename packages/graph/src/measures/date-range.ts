import { countDays, previousPeriod, previousYear } from '@sellergraph/core/dates';
import { InvalidInputError } from '@sellergraph/core/errors';
import type { DayRange } from '@sellergraph/db/measures/figures';
import { builder } from '../builder.ts';

const RANGE_DAYS_MAX = 1_096;

export const DateRange = builder.inputRef<DayRange>('DateRange').implement({
  description: `Days of the marketplace, both ends included; at most ${RANGE_DAYS_MAX} days.`,
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'The first day.' }),
    to: t.field({ type: 'Date', required: true, description: 'The last day.' }),
  }),
});

export const DateRangeValue = builder.objectRef<DayRange>('DateRangeValue').implement({
  description: 'Days of the marketplace, both ends included.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
  }),
});

const ComparePeriod = builder.enumType('ComparePeriod', {
  description: 'Which other days figures are compared with.',
  values: {
    PREVIOUS_PERIOD: { value: 'previousPeriod', description: 'As many days, ending the day before the range.' },
    PREVIOUS_YEAR: { value: 'previousYear', description: 'The same days a year earlier.' },
  } as const,
});

export interface CompareInput {
  readonly period?: 'previousPeriod' | 'previousYear' | null | undefined;
  readonly range?: DayRange | null | undefined;
}

export const Compare = builder.inputRef<CompareInput>('Compare').implement({
  description: 'What figures are compared with. Exactly one of the two.',
  isOneOf: true,
  fields: (t) => ({
    period: t.field({ type: ComparePeriod, description: 'Days that follow from the range.' }),
    range: t.field({ type: DateRange, description: 'Any days.' }),
  }),
});

/**
 * The range asked for.
 * @throws InvalidInputError when it ends before it begins or is too long.
 */
export function checkedRange(range: DayRange, field = 'range'): DayRange {
  if (range.to < range.from) throw new InvalidInputError('The range ends before it begins.', field);
  if (countDays(range.from, range.to) > RANGE_DAYS_MAX) {
    throw new InvalidInputError(`A range has at most ${RANGE_DAYS_MAX} days. Ask for a shorter one.`, field);
  }
  return { from: range.from, to: range.to };
}

/**
 * The days to compare with; null when no comparison is asked for.
 * @throws InvalidInputError when not exactly one of the two is given.
 */
export function comparedRange(range: DayRange, compare: CompareInput | null | undefined): DayRange | null {
  if (compare == null) return null;
  const { period, range: other } = compare;
  if ((period == null) === (other == null)) {
    throw new InvalidInputError('Compare takes either a period or a range.', 'compare');
  }
  if (other != null) return checkedRange(other, 'compare');
  return period === 'previousYear' ? previousYear(range.from, range.to) : previousPeriod(range.from, range.to);
}
