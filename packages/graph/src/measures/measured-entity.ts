import type { DayRange, Figures, FiguresOf } from '@sellergraph/db/measures/figures';
import { figuresOfRow, type RowWithFigures } from '@sellergraph/db/measures/metric-order';
import { Entity } from '../entity.ts';

/** An entity that figures are reported for. */
export abstract class MeasuredEntity extends Entity {
  /** ISO code of the seller's currency, in which its money is. */
  readonly currency: string;
  /** Figures that came with the row, because its list was ordered by one of them. */
  #known: { readonly range: DayRange; readonly figures: Figures | null } | undefined;

  constructor(uuid: string, currency: string) {
    super(uuid);
    this.currency = currency;
  }

  get figuresOf(): FiguresOf {
    return 'entity';
  }

  keepFigures(range: DayRange, figures: Figures | null): void {
    this.#known = { range, figures };
  }

  /** The figures over a range, null when it has none; undefined when they have to be read. */
  knownFigures(range: DayRange): Figures | null | undefined {
    const known = this.#known;
    return known?.range.from === range.from && known.range.to === range.to ? known.figures : undefined;
  }
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

/** Keeps the figures over a range that came with a row; without a range none came. */
export function keepFiguresOf<Kept extends MeasuredEntity>(
  entity: Kept,
  range: DayRange | null,
  row: RowWithFigures,
): Kept {
  if (range) entity.keepFigures(range, figuresOfRow(row));
  return entity;
}
