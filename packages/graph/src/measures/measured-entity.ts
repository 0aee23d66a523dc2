import type { Day } from '@sellergraph/core/dates';
import type { SellerFacts } from '@sellergraph/db/ads/queries/measured-source';
import type { DayRange, Figures, FiguresOf } from '@sellergraph/db/measures/figures';
import { Entity } from '../entity.ts';

/** An entity that figures are reported for. */
export abstract class MeasuredEntity extends Entity implements SellerFacts {
  readonly currency: string;
  readonly lastDay: Day | null;
  /** Figures that were read together with the row: of the range, and of the one compared with. */
  #known: KnownRanges | undefined;
  #figures: Figures | undefined;
  #compared: Figures | undefined;

  /** `seller` is the one that it belongs to, or another of its entities. */
  constructor(uuid: string, seller: SellerFacts) {
    super(uuid);
    this.currency = seller.currency;
    this.lastDay = seller.lastDay;
  }

  get figuresOf(): FiguresOf {
    return 'entity';
  }

  keepFigures(known: KnownRanges, figures: Figures, compared?: Figures): void {
    this.#known = known;
    this.#figures = figures;
    this.#compared = compared;
  }

  /** The figures over a range; undefined when they have to be read. */
  knownFigures(range: DayRange, needsDays: boolean): Figures | undefined {
    const known = this.#known;
    if (known === undefined || (needsDays && !known.hasDays)) return undefined;
    if (isSame(known.range, range)) return this.#figures;
    return known.compared && isSame(known.compared, range) ? this.#compared : undefined;
  }
}

function isSame(one: DayRange, other: DayRange): boolean {
  return one.from === other.from && one.to === other.to;
}

/** The ranges of figures that came with the rows of a list, with every measure that the operation asks for. */
export interface KnownRanges {
  readonly range: DayRange;
  readonly compared?: DayRange | undefined;
  /** Whether the figures tell the days with data: those of kept windows do not. */
  readonly hasDays: boolean;
}

/** The types of the entities that figures are reported for. */
export const measuredTypes = [
  'Seller',
  'Portfolio',
  'Campaign',
  'AdGroup',
  'Keyword',
  'ProductTargeting',
  'ProductAd',
] as const;
