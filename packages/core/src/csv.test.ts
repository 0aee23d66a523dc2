import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

it('quotes what would end a cell', () => {
  expect(csvLine(['a', 'b,c', 'say "x"', 'two\nlines', ''])).toBe('a,"b,c","say ""x""","two\nlines",\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('lets no spreadsheet compute %j', (text) => {
  expect(
    csvLine([text])
      .replace(/^"/, '')
      .startsWith(`'${text.charAt(0)}`),
  ).toBe(true);
});

it('leaves a negative number a number', () => {
  expect(csvLine([{ number: '-3.20' }])).toBe('-3.20\r\n');
});
