import { strToU8, zipSync } from 'fflate';

/** What a workbook under test is made of: the XML of its sheets' rows, and any part in place of the usual one. */
export interface WorkbookParts {
  /** By sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly sharedStrings?: string;
  readonly cellFormats?: string;
  readonly numberFormats?: string;
  readonly date1904?: boolean;
  /** Parts by path, in place of those that are made. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook. */
export function buildWorkbook({ sheets, hidden = [], parts = {}, ...more }: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const sheetTags = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`,
  );
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.example/relationships/${kind}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr date1904="${more.date1904 === true}"/><sheets>${sheetTags.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      ...names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation('strings', 'sharedStrings', 'sharedStrings.xml'),
      relation('styles', 'styles', '/xl/styles.xml'),
    ].join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${more.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${more.numberFormats ?? ''}</numFmts><cellXfs>${more.cellFormats ?? ''}</cellXfs></styleSheet>`,
  };
  for (const [index, name] of names.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet><dimension ref="A1"/><sheetData>${sheets[name]}</sheetData></worksheet>`;
  }
  const bytes = Object.entries({ ...files, ...parts }).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes));
}

/** The XML of rows of texts, as a sheet without shared strings has them. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`)).join('');
  return rows.map((row) => `<row>${cells(row)}</row>`).join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
