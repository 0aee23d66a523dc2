import { refusal } from '../refusal.ts';
import { shown } from './text.ts';

/** What an id cell holds: Amazon's digits, nothing, digits that a spreadsheet has destroyed, or something else. */
export type IdReading =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'mangled' }
  | { readonly kind: 'other' };

/** A spreadsheet shows so many digits of a long number and turns the others into zeros. */
const shownDigits = 6;

const none: IdReading = { kind: 'none' };
const mangled: IdReading = { kind: 'mangled' };
const other: IdReading = { kind: 'other' };

/**
 * Reads one of Amazon's ids as text, with or without the guard `="468170906203317"`. Ids that went through a spreadsheet
 * as numbers (4.68171E+14, 468171000000000, 468170906203317.0) are told apart: their digits cannot be got back.
 */
export function readId(cell: string): IdReading {
  let text = cell.trim();
  if (text.startsWith('="') && text.endsWith('"')) text = text.slice(2, -1).trim();
  if (text.startsWith("'")) text = text.slice(1);
  if (text === '' || text === '-1' || text === '-1.0') return none;
  if (/^\d{1,24}$/.test(text)) return isRounded(text) ? mangled : { kind: 'id', id: text };
  return /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text) ? mangled : other;
}

function isRounded(digits: string): boolean {
  return digits.length >= shownDigits * 2 && digits.replace(/0+$/, '').length <= shownDigits;
}

/**
 * The refusal of a file whose ids went through a spreadsheet.
 *
 * @param label What people call the column.
 */
export function mangledIds(label: string, cell: string) {
  return refusal(
    'MANGLED_ID',
    `A spreadsheet has turned the ids into rounded numbers: "${label}" holds ${shown(cell)}. Their digits are lost.`,
    'Upload the file as downloaded, without opening and saving it in a spreadsheet.',
  );
}
