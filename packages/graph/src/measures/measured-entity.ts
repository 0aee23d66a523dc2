import type { DayRange, Figures, FiguresOf } from '@sellergraph/db/measures/figures';
import { Entity } from '../entity.ts';

/** An entity that figures are reported for. */
export abstract class MeasuredEntity extends Entity {
  /** ISO code of the seller's currency, in which its money is. */
  readonly currency: string;
  /** Figures that were read together with the row, by their range. */
  #known: readonly KnownFigures[] = [];

  constructor(uuid: string, currency: string) {
    super(uuid);
    this.currency = currency;
  }

  get figuresOf(): FiguresOf {
    return 'entity';
  }

  keepFigures(known: readonly KnownFigures[]): void {
    this.#known = known;
  }

  /** The figures over a range; undefined when they have to be read. */
  knownFigures(range: DayRange, needsDays: boolean): Figures | undefined {
    for (const known of this.#known) {
      if (known.range.from === range.from && known.range.to === range.to) {
        return needsDays && !known.hasDays ? undefined : known.figures;
      }
    }
    return undefined;
  }
}

/** Figures over a range, with every measure that the operation asks for. */
export interface KnownFigures {
  readonly range: DayRange;
  readonly figures: Figures;
  /** Whether they tell the days with data: kept windows do not. */
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
