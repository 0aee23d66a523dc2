import { describe, expect, test } from 'vitest';
import { readId } from './id.ts';

describe('ids', () => {
  test.each([
    ['468170906203317', '468170906203317'],
    ['="468170906203317"', '468170906203317'],
    [' 4010762345678 ', '4010762345678'],
    ["'468170906203317", '468170906203317'],
    ['806324484316000', '806324484316000'],
  ])('%s is taken as text', (cell, id) => {
    expect(readId(cell)).toEqual({ kind: 'id', id });
  });

  test.each(['4.68171E+14', '4.01076E12', '468171000000000', '468170906203317.0', '4,68E+14', '1234567890123456E0'])(
    '%s has lost its digits',
    (cell) => {
      expect(readId(cell).kind).toBe('mangled');
    },
  );

  test.each(['', ' ', '-1', '=""'])('%j is none', (cell) => {
    expect(readId(cell).kind).toBe('none');
  });

  test('words are something else', () => {
    expect(readId('new campaign').kind).toBe('other');
  });
});
