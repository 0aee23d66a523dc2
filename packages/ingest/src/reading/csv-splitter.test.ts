import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../testing/random.ts';
import { CsvSplitter, type Dialect } from './csv-splitter.ts';
import { sniffDialect } from './dialect.ts';

const comma = (width: number): Dialect => ({ delimiter: ',', newline: '\n', quotes: true, width });

function split(text: string, dialect: Dialect) {
  return new CsvSplitter(dialect).push(text, true);
}

function cellsOf(text: string, width: number): string[][] {
  return split(text, comma(width)).map(({ cells }) => cells);
}

describe('what Amazon writes beyond RFC 4180', () => {
  test('quotes of a name as \\" and doubled', () => {
    expect(cellsOf('"10\\"" SoyKit \\""core\\"" - Auto, launch",5\n', 2)).toEqual([
      ['10" SoyKit "core" - Auto, launch', '5'],
    ]);
  });

  test('quotes of a name as \\" and not doubled, also before a comma and at the end', () => {
    expect(cellsOf('"10\\" SoyKit",5\n', 2)).toEqual([['10" SoyKit', '5']]);
    expect(cellsOf('"10\\", 12\\" set",5\n', 2)).toEqual([['10", 12" set', '5']]);
    expect(cellsOf('"Pot 10\\"",5\n', 2)).toEqual([['Pot 10"', '5']]);
  });

  test('ids guarded against spreadsheets', () => {
    expect(cellsOf('"=""468170906203317""",="468170906203317"\n', 2)).toEqual([
      ['="468170906203317"', '="468170906203317"'],
    ]);
  });

  test('bare quotes within a cell', () => {
    expect(cellsOf('Baffle 18" Cone,5\n', 2)).toEqual([['Baffle 18" Cone', '5']]);
  });
});

test('lines are counted inside quoted cells too', () => {
  const rows = split('a,b\r\n"one\r\ntwo",x\r\nc,"d"\r\n\r\ne,f', comma(2));
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5, 6]);
  expect(rows[1]?.cells).toEqual(['one\r\ntwo', 'x']);
  expect(rows.map(({ unfinished }) => unfinished)).toEqual([false, false, false, false, true]);
});

test('a quote that is never closed is a file cut off', () => {
  expect(() => split('a,b\n"c,d\n', comma(2))).toThrow(expect.objectContaining({ code: 'TRUNCATED_FILE' }));
});

test('a row without end is refused before it fills the memory', () => {
  const splitter = new CsvSplitter(comma(2));
  const push = () => {
    for (let piece = 0; piece < 1_000; piece++) splitter.push(`"${'a,b\n'.repeat(16_384)}`, false);
  };
  expect(push).toThrow(expect.objectContaining({ code: 'DAMAGED_FILE' }));
});

test('more cells than a report has columns are refused', () => {
  expect(() => split(`${','.repeat(5_000)}\n`, comma(2))).toThrow(expect.objectContaining({ code: 'FILE_TOO_LARGE' }));
});

test('any cells come back as they were written, wherever the text is cut', () => {
  const random = randomNumbers(42);
  const alphabet = ['a', 'ß', '–', '"', ',', ';', '\n', '\r\n', ' ', '\\', '0', '🦆', ''];
  for (let round = 0; round < 400; round++) {
    const width = 2 + random(4);
    const rows = Array.from({ length: 1 + random(8) }, () =>
      Array.from({ length: width }, () =>
        Array.from({ length: random(6) }, () => alphabet[random(alphabet.length)] ?? '')
          .join('')
          .replace(/\\+"/g, '"'),
      ),
    );
    const newline = random(2) === 0 ? '\n' : '\r\n';
    const text = rows.map((cells) => cells.map(quoted).join(',') + newline).join('');
    const splitter = new CsvSplitter(comma(width));
    const read = [];
    for (let at = 0; at < text.length; ) {
      const next = at + 1 + random(12);
      read.push(...splitter.push(text.slice(at, next), false));
      at = next;
    }
    read.push(...splitter.push('', true));
    expect(read.map(({ cells }) => cells)).toEqual(rows);
    const lines = rows.map((cells) => cells.map(quoted).join(',').split('\n').length);
    const starts = lines.map((_, index) => 1 + lines.slice(0, index).reduce((total, count) => total + count, 0));
    expect(read.map(({ line }) => line)).toEqual(starts);
  }
});

function quoted(cell: string): string {
  return /[",\n\r;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe('how a file separates its cells', () => {
  test.each([
    [',', 'a,b,c\n1,"2,5",3\n'],
    [';', 'Date;Spend;Sales\n"Oct 1, 2026";1,5;2,5\n"Oct 2, 2026";1,5;2,5\n'],
    ['\t', 'a\tb\tc\nx, y, z\t2\t3\n'],
    [',', 'one column\n'],
    [',', 'A title; with a semicolon\n\nDate,Spend,Sales\n1,2,3\n1,2,3\n'],
  ])('%j', (delimiter, text) => {
    expect(sniffDialect(text, true).delimiter).toBe(delimiter);
  });

  test.each([
    ['as Amazon writes them', 'a\tb\nCage 10"\t1\n"Best" Pot\t2\n', ['Cage 10"', '"Best" Pot']],
    ['at the beginning of one cell and the end of another', 'a\tb\n"Big\t1\nsmall"\t2\n', ['"Big', 'small"']],
    ['as a spreadsheet writes them', 'a\tb\n"Cage 10"""\t1\nplain\t3\n', ['Cage 10"', 'plain']],
    ['around breaks', 'a\tb\n"x\ny"\t2\n"10"""\t3\n', ['x\ny', '10"']],
  ])('quotes of tab-separated text: %s', (_, text, cells) => {
    const rows = split(text, sniffDialect(text, true)).slice(1);
    expect(rows.map((row) => row.cells[0])).toEqual(cells);
  });

  test('rows of old Macintosh files end with a carriage return', () => {
    expect(split('a,b\rc,d\r', sniffDialect('a,b\rc,d\r', true)).map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
