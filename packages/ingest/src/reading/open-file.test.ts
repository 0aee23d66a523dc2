import { describe, expect, test } from 'vitest';
import { buildWorkbook } from '../testing/build-workbook.ts';
import { temporaryFile } from '../testing/temporary-file.ts';
import { openFile } from './open-file.ts';

async function codeOf(name: string, content: string | Uint8Array): Promise<string | null> {
  try {
    (await openFile(temporaryFile(name, content))).close();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
  }
}

const workbook = buildWorkbook({ sheets: { S: '' } });

describe('a file is what its bytes are', () => {
  test.each([
    ['a.csv', 'a,b\n', null],
    ['a.txt', 'a\tb\n', null],
    ['a', 'a,b\n', null],
    ['a.xlsx', workbook, null],
    ['a.xlsx', 'a,b\n', 'TYPE_MISMATCH'],
    ['a.xls', 'a,b\n', 'TYPE_MISMATCH'],
    ['a.csv', workbook, 'TYPE_MISMATCH'],
    ['a.csv', '', 'EMPTY_FILE'],
    ['a.csv', '\uFEFF \r\n', 'EMPTY_FILE'],
    ['a.csv', '\n<!DOCTYPE html><title>Sign-In</title>', 'UNSUPPORTED_TYPE'],
    ['a.csv', '%PDF-1.7', 'UNSUPPORTED_TYPE'],
    ['a.csv', '{"a":1}', 'UNSUPPORTED_TYPE'],
    ['a.csv', Buffer.from([0x1f, 0x8b, 8, 0]), 'UNSUPPORTED_TYPE'],
    ['a.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'UNSUPPORTED_TYPE'],
    ['a.csv', Buffer.from([0x61, 0, 0x62, 1]), 'UNSUPPORTED_TYPE'],
  ])('%s: %j gives %s', async (name, content, code) => {
    expect(await codeOf(name, content)).toBe(code);
  });
});

describe('text is read in the encoding it is written in', () => {
  const text = 'Façade – Größe 😀,2\n';

  async function firstCell(content: Uint8Array): Promise<string | undefined> {
    const [table] = (await openFile(temporaryFile('text.csv', content))).tables;
    const rows = [];
    for await (const batch of table?.rows() ?? []) rows.push(...batch);
    return rows[0]?.cells[0];
  }

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('%s', async (_, content) => {
    expect(await firstCell(content)).toBe('Façade – Größe 😀');
  });

  test('windows-1252 when it is no UTF-8, also far into the file', async () => {
    expect(await firstCell(Buffer.from([0x4e, 0x96, 0x80, 0x2c, 0x0a]))).toBe('N–€');
    const late = Buffer.concat([
      Buffer.from('Gr\xf6\xdfe,1\n'.repeat(1), 'latin1'),
      Buffer.from('a,1\n'.repeat(40_000)),
    ]);
    expect(await firstCell(late)).toBe('Größe');
    const end = Buffer.concat([Buffer.from('Größe,1\n'.repeat(20_000)), Buffer.from([0xe4, 0x0a])]);
    expect(await firstCell(end)).toBe('GrÃ¶ÃŸe');
  });

  test('characters are whole where the file is read in pieces', async () => {
    const name = 'ü'.repeat(70_001);
    expect(await firstCell(Buffer.from(`x${name},1\n`))).toBe(`x${name}`);
  });

  test('the character NUL, which a database does not take, is replaced', async () => {
    expect(await firstCell(Buffer.from(`\uFEFFa\0b,1\n`, 'utf16le'))).toBe('a\uFFFDb');
  });
});
