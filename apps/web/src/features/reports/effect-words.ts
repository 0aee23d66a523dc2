import { NOTHING } from '../../shared/format/numbers.ts';
import { differenceOf } from './effect.ts';

/** A difference as it is written; `isNone` where there is none to speak of. */
export interface ChangeWords {
  readonly text: string;
  readonly isNone: boolean;
}

/** By how much a figure changes: signed, `new` where there is none now, `gone` where there would be none. */
export function changeWords(
  before: string | number | null,
  after: string | number | null,
  format: (value: string) => string,
): ChangeWords {
  if (before === null && after === null) return { text: NOTHING, isNone: true };
  if (before === null) return { text: 'new', isNone: false };
  if (after === null) return { text: 'gone', isNone: false };
  const difference = differenceOf(before, after) ?? '0';
  const text = format(difference);
  if (!/[1-9]/.test(text)) return { text, isNone: true };
  return { text: difference.startsWith('-') ? text : `+${text}`, isNone: false };
}
