import { decimalToMicros, microsToDecimal } from '@sellergraph/core/money';

/** What the rows of one report add up to; money as exact decimal text, null where the report has none. */
export interface EffectSums {
  readonly rows: number;
  readonly spend: string | null;
  readonly sales: string | null;
}

/** A day whose sums an act changes; null on the side that has no rows of the day. */
export interface EffectDay {
  readonly day: string;
  readonly before: EffectSums | null;
  readonly after: EffectSums | null;
}

/** Sums of the days together, before and after; null where none of them has rows. */
export function totalEffect(effect: readonly EffectDay[]): Pick<EffectDay, 'before' | 'after'> {
  return { before: total(effect.map((it) => it.before)), after: total(effect.map((it) => it.after)) };
}

/** The figures that the report of an effect has at all. */
export function figuresOf(effect: readonly EffectDay[]): ('spend' | 'sales')[] {
  const has = (name: 'spend' | 'sales') =>
    effect.some(({ before, after }) => (before?.[name] ?? after?.[name] ?? null) !== null);
  return (['spend', 'sales'] as const).filter(has);
}

/** Days that have rows now and would have none. */
export function emptiedDays(effect: readonly EffectDay[]): string[] {
  return effect.filter(({ before, after }) => before !== null && after === null).map(({ day }) => day);
}

/** How much more it would be, exactly; null where one side is not known. */
export function differenceOf(before: string | number | null, after: string | number | null): string | null {
  if (before === null || after === null) return null;
  return microsToDecimal(decimalToMicros(String(after)) - decimalToMicros(String(before)));
}

function total(days: readonly (EffectSums | null)[]): EffectSums | null {
  const known = days.filter((it) => it !== null);
  if (known.length === 0) return null;
  return {
    rows: known.reduce((rows, it) => rows + it.rows, 0),
    spend: sum(known.map((it) => it.spend)),
    sales: sum(known.map((it) => it.sales)),
  };
}

function sum(amounts: readonly (string | null)[]): string | null {
  const known = amounts.filter((it) => it !== null);
  return known.length === 0 ? null : microsToDecimal(known.reduce((micros, it) => micros + decimalToMicros(it), 0n));
}
