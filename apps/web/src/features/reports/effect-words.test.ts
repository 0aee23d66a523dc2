import { expect, it } from 'vitest';
import { formatAmount, formatCount } from '../../shared/format/numbers.ts';
import { changeWords } from './effect-words.ts';

it('signs a difference', () => {
  expect(changeWords('12.50', '13.75', formatAmount)).toEqual({ text: '+1.25', isNone: false });
  expect(changeWords(5, 3, formatCount)).toEqual({ text: '−2', isNone: false });
});

it('has no sign on what stays as it is, or differs by less than is written', () => {
  expect(changeWords('12.50', '12.50', formatAmount)).toEqual({ text: '0.00', isNone: true });
  expect(changeWords('12.500', '12.501', formatAmount)).toEqual({ text: '0.00', isNone: true });
});

it('says new and gone where a side has no figure, and nothing where none has', () => {
  expect(changeWords(null, '1.00', formatAmount).text).toBe('new');
  expect(changeWords('1.00', null, formatAmount).text).toBe('gone');
  expect(changeWords(null, null, formatAmount)).toEqual({ text: '–', isNone: true });
});
