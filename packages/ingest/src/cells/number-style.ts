import { stripSigns } from './amount.ts';
import type { NumberStyle } from './decimal.ts';

/**
 * How a file writes numbers, told by cells that can be read in one way only: `1.234,56` and `5,05` on one side,
 * `1,234.56` and `5.05` on the other. Without any, or with both, the point is the decimal sign.
 *
 * @param cells Cells that hold amounts.
 */
export function numberStyle(cells: Iterable<string>): NumberStyle {
  let comma = false;
  for (const cell of cells) {
    const { text } = stripSigns(cell);
    if (/^[-+]?[\d,]*\.(?:\d{1,2}|\d{4,})$/.test(text)) return 'point';
    if (/^[-+]?[\d.\s]*,(?:\d{1,2}|\d{4,})$/.test(text)) comma = true;
  }
  return comma ? 'comma' : 'point';
}

/**
 * How a file writes its counts, which need not be how it writes amounts. Only thousands tell: `1,138` has a point style,
 * since a count has no decimals.
 */
export function countStyle(cells: Iterable<string>, amounts: NumberStyle): NumberStyle {
  if (amounts === 'point') return 'point';
  for (const cell of cells) if (/^\d{1,3}(?:,\d{3})+$/.test(cell.trim())) return 'point';
  return amounts;
}
