import type { Day } from '@sellergraph/core/dates';
import type { MeasureName } from '@sellergraph/core/metrics';
import { metrics } from '@sellergraph/core/metrics';
import type { DayRange, FiguresWanted } from '@sellergraph/db/measures/figures';
import type { Selection } from '../selection.ts';
import { type CompareInput, checkedRange, comparedRange } from './date-range.ts';
import { type KnownRanges, measuredTypes } from './measured-entity.ts';

type Asked = Pick<FiguresWanted, 'measures' | 'days'>;

/** The sums that the figures asked for are made of. */
export function measuresAskedFor(selection: Selection): Asked {
  const measures = new Set<MeasureName>();
  let days = false;
  for (const field of selection.fields('Metrics')) {
    if (field.name === 'daysWithData') days = true;
    if (field.name === 'previous') {
      const previous = measuresAskedFor(field.selection);
      for (const measure of previous.measures) measures.add(measure);
      days ||= previous.days;
    }
    const metric = Object.values(metrics).find(({ name }) => name === field.name);
    if (metric?.kind === 'additive') measures.add(metric.measure);
    if (metric?.kind === 'ratio') measures.add(metric.numerator).add(metric.denominator);
  }
  return { measures, days };
}

/**
 * The figures that are to be read together with a list of objects of this type: those of the first range that is asked for,
 * with every measure that is asked for over any. `lastDay` is that of the sellers, where it is one and known before. null
 * when there are none; an unacceptable range is refused by its field.
 */
export function figuresWanted(nodeType: string, selection: Selection, lastDay: Day | null): FiguresWanted | null {
  if (!measuredTypes.some((type) => type === nodeType)) return null;
  const fields = selection.fields(nodeType).filter(({ name }) => name === 'metrics');
  const [first] = fields;
  const ranges = first && rangesOf(first.arguments());
  if (!ranges) return null;
  const asked = fields.map((field) => measuresAskedFor(field.selection));
  const measures = new Set(asked.flatMap((each) => [...each.measures]));
  const days = asked.some((each) => each.days);
  if (measures.size === 0 && !days) return null;
  return { of: nodeType === 'Portfolio' ? 'portfolio' : 'entity', ranges, measures, days, lastDay };
}

function rangesOf(args: Record<string, unknown>): DayRange[] | null {
  if (args.asOf != null) return null;
  try {
    const range = checkedRange(args.range as DayRange);
    const compared = comparedRange(range, args.compare as CompareInput | null | undefined);
    return compared ? [range, compared] : [range];
  } catch {
    return null;
  }
}

/** The ranges of such figures, as the entities keep them. */
export function knownRanges({ ranges: [range, compared], days }: FiguresWanted): KnownRanges | null {
  return range ? { range, compared, hasDays: days } : null;
}
