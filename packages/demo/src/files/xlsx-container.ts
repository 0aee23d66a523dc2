import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DEFLATE = 8;

/** A worksheet with its finished XML. */
export interface Sheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  xml: Buffer;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (name: string, type: string) => `<Override ContentType="${type}" PartName="${name}"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>` +
    '<Default ContentType="application/xml" Extension="xml"/>' +
    part('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    part('/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`) +
    part('/xl/styles.xml', `${SPREADSHEET}.styles+xml`) +
    part('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    sheets.map((_, i) => part(`/xl/worksheets/sheet${i + 1}.xml`, `${SPREADSHEET}.worksheet+xml`)).join('') +
    '</Types>'
  );
}

function relationships(targets: readonly { target: string; type: string }[]): string {
  const list = targets.map(
    ({ target, type }, i) => `<Relationship Id="rId${i + 1}" Target="${target}" Type="${type}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name, state }, i) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" r:id="rId${i + 3}" sheetId="${i + 1}"${hidden}/>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="false"/>` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets></workbook>`
  );
}

/** A style sheet whose cell formats are the given number format ids; own formats count from 164. */
export function styleSheet(formats: readonly number[], own: readonly string[]): string {
  const codes = own.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`);
  const cells = formats.map((id) => {
    const applied = id === 0 ? '' : ' applyNumberFormat="true"';
    return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${applied}/>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${MAIN}">` +
    (own.length === 0 ? '<numFmts count="0"/>' : `<numFmts count="${own.length}">${codes.join('')}</numFmts>`) +
    '<fonts count="1"><font><sz val="11.0"/><color indexed="8"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="darkGray"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`
  );
}

/** A workbook with its container in the layout that Amazon's own writer (Apache POI) leaves. */
export function writeWorkbook(sheets: readonly Sheet[], styles: string, createdAt: number): Buffer {
  const created = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const parts: [string, string | Buffer][] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    [
      '_rels/.rels',
      relationships([
        { target: 'xl/workbook.xml', type: `${OFFICE}/officeDocument` },
        { target: 'docProps/app.xml', type: `${OFFICE}/extended-properties` },
        { target: 'docProps/core.xml', type: `${PACKAGE}/relationships/metadata/core-properties` },
      ]),
    ],
    [
      'docProps/app.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Apache POI</Application></Properties>',
    ],
    [
      'docProps/core.xml',
      `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created><dc:creator>Apache POI</dc:creator></cp:coreProperties>`,
    ],
    [
      'xl/sharedStrings.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<sst count="0" uniqueCount="0" xmlns="${MAIN}"/>`,
    ],
    ['xl/styles.xml', styles],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        { target: 'sharedStrings.xml', type: `${OFFICE}/sharedStrings` },
        { target: 'styles.xml', type: `${OFFICE}/styles` },
        ...sheets.map((_, i) => ({ target: `worksheets/sheet${i + 1}.xml`, type: `${OFFICE}/worksheet` })),
      ]),
    ],
    ...sheets.map((sheet, i): [string, Buffer] => [`xl/worksheets/sheet${i + 1}.xml`, sheet.xml]),
  ];
  return zip(parts, createdAt);
}

/** Node's own deflate is several times faster than one in JavaScript; the container is fflate's. */
function zip(parts: readonly [string, string | Buffer][], createdAt: number): Buffer {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // fflate writes the local time of its argument: the instant is moved so that it is always the time in UTC.
  const mtime = createdAt + new Date(createdAt).getTimezoneOffset() * 60_000;
  for (const [filename, content] of parts) {
    const data = typeof content === 'string' ? Buffer.from(content) : content;
    const entry: ZipInputFile = { filename, size: data.length, crc: crc32(data), compression: DEFLATE, mtime };
    archive.add(entry);
    entry.ondata?.(null, deflateRawSync(data, { level: 1, chunkSize: 1_048_576 }), true);
  }
  archive.end();
  return Buffer.concat(chunks);
}
