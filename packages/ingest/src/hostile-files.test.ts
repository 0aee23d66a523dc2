import { describe, expect, test } from 'vitest';
import { limits } from './reading/limits.ts';
import { buildWorkbook, textRows } from './testing/build-workbook.ts';
import { editZip } from './testing/edit-zip.ts';
import { readReport, refusalOf, valueIn } from './testing/read-report.ts';
import { temporaryFile } from './testing/temporary-file.ts';

const header = ['Date', 'Currency', 'Campaign Name', 'Impressions', 'Clicks', 'Spend', '7 Day Total Sales '];
const rows = [
  [...header, '7 Day Total Orders (#)'],
  ['2026-10-01', 'USD', 'Größe', '10', '1', '0.5', '0', '0'],
];
const csv = rows.map((cells) => `${cells.join(',')}\r\n`).join('');
const sheet = 'xl/worksheets/sheet1.xml';
const workbook = (more = '') => buildWorkbook({ sheets: { S: `${textRows(rows)}${more}` } });

const refused = async (name: string, content: string | Uint8Array) => {
  const { code, message } = await refusalOf(temporaryFile(name, content));
  expect(message).toContain('Nothing was changed.');
  return code;
};

test('the files of these tests are reports but for what is done to them', async () => {
  for (const [name, content] of [
    ['a.csv', csv],
    ['a.xlsx', workbook()],
  ] as const) {
    const read = await readReport(temporaryFile(name, content));
    expect(read.summary).toMatchObject({ rows: 1, rejections: [] });
    expect(valueIn(read, read.rows[0], 'campaign_name')).toBe('Größe');
  }
});

describe('an archive made to exhaust the machine is refused', () => {
  test.each(['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', sheet])(
    'a part that unpacks to far more than its size: %s',
    async (part) => {
      const bytes = buildWorkbook({
        sheets: { S: textRows(rows) },
        parts: { [part]: ' '.repeat(limits.ratioFrom + 1) },
      });
      expect(bytes.length).toBeLessThan(20_000);
      expect(await refused('bomb.xlsx', bytes)).toBe('FILE_TOO_LARGE');
    },
  );

  test('a part that states to be of four gigabytes', async () => {
    const bytes = editZip(workbook(), sheet, { unpackedBytes: 0xffff_fffe });
    expect(await refused('lie.xlsx', bytes)).toBe('FILE_TOO_LARGE');
  });

  test('a workbook with more rows than a sheet has', async () => {
    const bytes = workbook(`<row r="${limits.rows + 1}"><c><v>1</v></c></row>`);
    expect(await refused('rows.xlsx', bytes)).toBe('FILE_TOO_LARGE');
  });
});

describe('an archive whose directory lies is refused', () => {
  test.each([
    ['a smaller size than it unpacks to', { unpackedBytes: 100 }, 'DAMAGED_FILE'],
    ['a smaller packed size', { packedBytes: 20 }, 'DAMAGED_FILE'],
    ['a packed size beyond the end', { packedBytes: 0x0fff_ffff }, 'DAMAGED_FILE'],
    ['another checksum', { checksum: 1 }, 'DAMAGED_FILE'],
    ['another compression', { method: 12 }, 'DAMAGED_FILE'],
    ['no compression', { method: 0 }, 'DAMAGED_FILE'],
    ['another place', { localHeader: 3 }, 'DAMAGED_FILE'],
    ['a place beyond the end', { localHeader: 0x7fff_ffff }, 'DAMAGED_FILE'],
    ['a password', { flags: 1 }, 'UNSUPPORTED_TYPE'],
  ])('it states %s', async (_, changes, code) => {
    expect(await refused('lie.xlsx', editZip(workbook(), sheet, changes))).toBe(code);
  });
});

describe('a workbook that is no readable workbook is refused', () => {
  test('with a password it is another container, and the seller is told', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)]);
    ole.write('EncryptedPackage', 1_024, 'utf16le');
    for (const name of ['locked.xlsx', 'old.xls', 'locked.csv']) {
      const refusal = await refusalOf(temporaryFile(name, ole));
      expect(refusal.code).toBe('UNSUPPORTED_TYPE');
      expect(refusal.message).toContain('protected by a password');
    }
  });

  test('cut off anywhere it is damaged', async () => {
    const bytes = workbook();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      expect(await refused('cut.xlsx', cut)).toBe('DAMAGED_FILE');
    }
  });
});

describe('text without rows is refused', () => {
  test.each([
    ['one line of nothing but letters', 'a'.repeat(9 * 1024 ** 2)],
    ['one line below the header', `${csv}${'a'.repeat(9 * 1024 ** 2)}`],
    ['a quote that is never closed', `${csv}"${'a,'.repeat(5 * 1024 ** 2)}`],
  ])('%s', async (_, content) => {
    expect(await refused('line.csv', content)).toBe('DAMAGED_FILE');
  });

  test('a line with more cells than any report has columns', async () => {
    expect(await refused('wide.csv', `${csv}${','.repeat(100_000)}\n`)).toBe('FILE_TOO_LARGE');
  });

  test('bytes that are no text', async () => {
    expect(await refused('zeros.csv', Buffer.alloc(10_000))).toBe('UNSUPPORTED_TYPE');
    expect(await refused('nul.csv', csv.replace('Größe', 'Gr\0\0e'))).toBe('UNSUPPORTED_TYPE');
    expect(await refused('unmarked.csv', Buffer.from(csv, 'utf16le'))).toBe('UNSUPPORTED_TYPE');
  });
});

describe('text is read in the encoding it is written in', () => {
  test.each([
    ['UTF-16 LE', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${csv}`)],
    ['windows-1252', Buffer.from(csv, 'latin1')],
  ])('%s', async (_, content) => {
    const read = await readReport(temporaryFile('encoded.csv', content));
    expect(valueIn(read, read.rows[0], 'campaign_name')).toBe('Größe');
  });

  test('a NUL far into the file becomes the sign of a character that is not', async () => {
    const lines = Array.from({ length: 2_000 }, () => csv.split('\r\n')[1]).join('\r\n');
    const read = await readReport(
      temporaryFile('nul.csv', `${csv}${lines}\r\n${csv.split('\r\n')[1]?.replace('ö', '\0')}`),
    );
    expect(valueIn(read, read.rows.at(-1), 'campaign_name')).toBe('Gr\uFFFDße');
  });
});

describe('a file of one kind with the ending of another is refused', () => {
  test.each([
    ['a.xlsx', csv],
    ['a.xls', csv],
    ['a.csv', workbook()],
    ['a.txt', workbook()],
  ])('%s', async (name, content) => {
    expect(await refused(name, content)).toBe('TYPE_MISMATCH');
  });
});

test('what looks like a formula is kept as the text it is', async () => {
  const terms = [
    '=HYPERLINK("http://x.example","y")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    "'quoted",
    '\tTab',
    '<script>',
    '=1+1',
  ];
  const names = ['Campaign Name', 'Ad Group Name', 'Targeting', 'Match Type', 'Customer Search Term'];
  const columns = ['Date', ...names, 'Impressions', 'Clicks', 'Spend', '7 Day Total Sales', '7 Day Total Orders (#)'];
  const lines = terms.map((term) => ['2026-10-01', 'C', 'G', 'T', 'EXACT', term, '1', '1', '1', '0', '0']);
  const text = [columns, ...lines].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  for (const [name, content] of [
    ['terms.csv', text.join('\n')],
    ['terms.xlsx', buildWorkbook({ sheets: { S: textRows([columns, ...lines]) } })],
  ] as const) {
    const read = await readReport(temporaryFile(name, content));
    expect(read.rows.map((row) => valueIn(read, row, 'customer_search_term'))).toEqual(terms);
  }
});

test('a formula gives the value that was last computed, and never runs', async () => {
  const cells = '<c t="inlineStr"><is><t>2026-10-02</t></is></c><c t="inlineStr"><is><t>USD</t></is></c>';
  const formula = '<c t="str"><f>WEBSERVICE("http://x.example")</f><v>=cmd|calc</v></c>';
  const figures =
    '<c><v>10</v></c><c><f>1+1</f><v>2</v></c><c><f>SUM(A1:A9)</f><v>1.25</v></c><c><v>0</v></c><c><v>0</v></c>';
  const read = await readReport(temporaryFile('formula.xlsx', workbook(`<row>${cells}${formula}${figures}</row>`)));
  expect(read.rows[1]?.values.slice(0, 4)).toEqual(['=cmd|calc', '10', '2', '1250000']);
});
