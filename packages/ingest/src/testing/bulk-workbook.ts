import { strToU8, zipSync } from 'fflate';

/** A row of the campaigns sheet, by header. */
export type BulkSheetRow = Readonly<Record<string, string | number>>;

const headers = [
  'Product',
  'Entity',
  'Operation',
  'Campaign ID',
  'Ad Group ID',
  'Portfolio ID',
  'Ad ID',
  'Keyword ID',
  'Product Targeting ID',
  'Campaign Name',
  'Ad Group Name',
  'Start Date',
  'End Date',
  'Targeting Type',
  'State',
  'Daily Budget',
  'SKU',
  'ASIN (Informational only)',
  'Ad Group Default Bid',
  'Bid',
  'Keyword Text',
  'Match Type',
  'Bidding Strategy',
  'Placement',
  'Percentage',
  'Product Targeting Expression',
  'Impressions',
  'Clicks',
  'Spend',
  'Sales',
  'Orders',
  'Units',
];

/** A bulk workbook with the one sheet that a structure needs. */
export function bulkWorkbook(rows: readonly BulkSheetRow[]): Uint8Array {
  const cells = (values: readonly (string | number | undefined)[], row: number) =>
    values
      .map((value, index) =>
        value === undefined
          ? ''
          : typeof value === 'number'
            ? numberCell(index, row, value)
            : textCell(index, row, value),
      )
      .join('');
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header]))];
  const sheet = lines.map((values, index) => `<row r="${index + 1}">${cells(values, index + 1)}</row>`).join('');
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
        `<sheet name="Sponsored Products Campaigns" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
  });
}

const place = (index: number, row: number) =>
  `${index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : ''}${String.fromCharCode(65 + (index % 26))}${row}`;

const numberCell = (index: number, row: number, value: number) => `<c r="${place(index, row)}"><v>${value}</v></c>`;

function textCell(index: number, row: number, value: string): string {
  const escaped = value.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<c r="${place(index, row)}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
}

const figures = { Impressions: 100, Clicks: 10, Spend: 5.5, Sales: 40, Orders: 2, Units: 3 };

/** Rows of one campaign with one ad group, one keyword and one product ad. Ids are made from `number`. */
export function campaignRows(
  number: number,
  { name, bid = 0.75, ...more }: { name: string; bid?: number; state?: string; startDate?: string; endDate?: string },
): BulkSheetRow[] {
  const shared = {
    Product: 'Sponsored Products',
    'Campaign ID': `10000000000${number}`,
    State: more.state ?? 'enabled',
  };
  const group = { ...shared, 'Ad Group ID': `20000000000${number}` };
  return [
    {
      ...shared,
      ...figures,
      Entity: 'Campaign',
      'Campaign Name': name,
      'Targeting Type': 'Manual',
      'Daily Budget': 25,
      'Bidding Strategy': 'Dynamic bids - down only',
      'Start Date': more.startDate ?? '20260101',
      ...(more.endDate ? { 'End Date': more.endDate } : {}),
    },
    { ...group, ...figures, Entity: 'Ad Group', 'Ad Group Name': `Group ${number}`, 'Ad Group Default Bid': 0.5 },
    {
      ...group,
      ...figures,
      Entity: 'Keyword',
      'Keyword ID': `30000000000${number}`,
      'Keyword Text': 'Hand Grinder',
      'Match Type': 'Exact',
      Bid: bid,
    },
    {
      ...group,
      ...figures,
      Entity: 'Product Ad',
      'Ad ID': `40000000000${number}`,
      SKU: `SKU-${number}`,
      'ASIN (Informational only)': 'B0ZTEST001',
    },
  ];
}
