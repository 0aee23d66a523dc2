import { describe, expect, test } from 'vitest';
import { buildWorkbook, type WorkbookParts } from '../testing/build-workbook.ts';
import { temporaryFile } from '../testing/temporary-file.ts';
import type { RawRow } from './table.ts';
import { openWorkbook } from './workbook.ts';

async function readSheets(bytes: Uint8Array): Promise<Record<string, RawRow[]>> {
  const file = await openWorkbook(temporaryFile('book.xlsx', bytes));
  try {
    const sheets: Record<string, RawRow[]> = {};
    for (const table of file.tables) {
      const rows: RawRow[] = [];
      for await (const batch of table.rows()) rows.push(...batch);
      sheets[table.name ?? ''] = rows;
    }
    return sheets;
  } finally {
    file.close();
  }
}

async function cellsOf(rows: string, more: Omit<WorkbookParts, 'sheets'> = {}): Promise<string[][]> {
  const sheets = await readSheets(buildWorkbook({ sheets: { S: rows }, ...more }));
  return (sheets.S ?? []).map(({ cells }) => cells);
}

describe('cells', () => {
  test('of every kind are the text they show', async () => {
    const sharedStrings =
      '<si><t>plain &amp; simple</t></si><si><r><t>rich </t></r><r><t xml:space="preserve">text </t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></si>';
    expect(
      await cellsOf(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>a_x000D_b</t></is></c>' +
          '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>A1&amp;"x"</f><v>&lt;x&gt;</v></c>' +
          '<c r="G1"><f>1+1</f><v>2</v></c><c r="H1"><v>0.8300000000000001</v></c><c r="I1" t="n"><v>5.0E-4</v></c></row>',
        { sharedStrings },
      ),
    ).toEqual([['plain & simple', 'rich text ', 'a\rb', 'TRUE', '#N/A', '<x>', '2', '0.8300000000000001', '5.0E-4']]);
  });

  test('stand where their reference says, and those left out are empty', async () => {
    expect(await cellsOf('<row r="7"><c r="C7"><v>3</v></c><c r="AA7"><v>27</v></c></row>')).toEqual([
      ['', '', '3', ...Array.from({ length: 23 }, () => ''), '27'],
    ]);
  });

  test('without references follow each other', async () => {
    expect(await cellsOf('<row><c><v>1</v></c><c/><c s="1"></c><c><v>4</v></c></row>')).toEqual([['1', '', '', '4']]);
  });

  test('that a date format shows as a day are days, by the epoch of the workbook', async () => {
    const formats = {
      numberFormats:
        '<numFmt numFmtId="165" formatCode="MMM dd, yyyy"/><numFmt numFmtId="166" formatCode="[$$-en-US]#,##0.00"/>',
      cellFormats: '<xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/>',
    };
    const row =
      '<row><c s="1"><v>46325.0</v></c><c s="2"><v>46325</v></c><c s="3"><v>46325.5</v></c><c><v>46325</v></c></row>';
    expect(await cellsOf(row, formats)).toEqual([['2026-10-30', '46325', '2026-10-30', '46325']]);
    expect(await cellsOf('<row><c s="1"><v>44863</v></c></row>', { ...formats, date1904: true })).toEqual([
      ['2026-10-30'],
    ]);
  });

  test('with more digits than a spreadsheet keeps cannot pass for an id', async () => {
    expect(await cellsOf('<row><c><v>1234567890123456</v></c><c><v>123456789012345</v></c></row>')).toEqual([
      ['1234567890123456E0', '123456789012345'],
    ]);
  });

  test('with namespace prefixes are read too', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': sheet } })).toEqual([['a', '2']]);
  });
});

test('sheets come in order, with their names and whether they are hidden', async () => {
  const bytes = buildWorkbook({ sheets: { 'A &amp; B': '', Config: '' }, hidden: ['Config'] });
  const file = await openWorkbook(temporaryFile('book.xlsx', bytes));
  expect(file.tables.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['A & B', false],
    ['Config', true],
  ]);
  file.close();
});

describe('a hostile or damaged workbook is refused', () => {
  const codeOf = async (bytes: Uint8Array) => {
    await expect(readSheets(bytes)).rejects.toHaveProperty('code');
    return readSheets(bytes).catch((error: { code: string }) => error.code);
  };

  test('a sheet that unpacks to far more than its size', async () => {
    expect(await codeOf(buildWorkbook({ sheets: { S: '<row/>'.repeat(2_000_000) } }))).toBe('FILE_TOO_LARGE');
  });

  test('a row that holds more than a row can', async () => {
    const noise = Array.from({ length: 400_000 }, (_, index) => `<c><v>${(index * 7_919) % 99_991}</v></c>`).join('');
    expect(await codeOf(buildWorkbook({ sheets: { S: `<row>${noise}</row>` } }))).toBe('FILE_TOO_LARGE');
  });

  test('a cell far to the right', async () => {
    expect(await codeOf(buildWorkbook({ sheets: { S: '<row><c r="XFD1"><v>1</v></c></row>' } }))).toBe(
      'FILE_TOO_LARGE',
    );
  });

  test('thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`x/${index}`, '']));
    expect(await codeOf(buildWorkbook({ sheets: { S: '' }, parts }))).toBe('FILE_TOO_LARGE');
  });

  test('a shared string that is not there', async () => {
    expect(await codeOf(buildWorkbook({ sheets: { S: '<row><c t="s"><v>5</v></c></row>' } }))).toBe('DAMAGED_FILE');
  });

  test('a sheet that ends within a row', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1' };
    expect(await codeOf(buildWorkbook({ sheets: { S: '' }, parts }))).toBe('DAMAGED_FILE');
  });

  test('a file cut off, and one with a wrong byte', async () => {
    const bytes = buildWorkbook({ sheets: { S: '<row><c><v>1</v></c></row>' } });
    expect(await codeOf(bytes.subarray(0, bytes.length - 40))).toBe('DAMAGED_FILE');
    const sheet = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    const flipped = bytes.slice();
    flipped[sheet + 20] = (flipped[sheet + 20] ?? 0) ^ 0x55;
    expect(await codeOf(flipped)).toBe('DAMAGED_FILE');
  });

  test('entities of a document type are never resolved', async () => {
    const sheet =
      '<!DOCTYPE x [<!ENTITY a "boom">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>';
    expect(await cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': sheet } })).toEqual([['&a;']]);
  });
});
