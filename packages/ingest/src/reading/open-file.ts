import { extname } from 'node:path';
import { refusal } from '../refusal.ts';
import { type Container, sniffContainer } from './container.ts';
import { CsvTable } from './csv-table.ts';
import { detectEncoding, readHead } from './encoding.ts';
import type { OpenedFile } from './table.ts';
import { openWorkbook } from './workbook.ts';

const textExtensions = ['.csv', '.tsv', '.txt'];
const workbookExtensions = ['.xlsx', '.xlsm', '.xls'];

/**
 * Opens a file by what its bytes are, and refuses it if its name says something else.
 *
 * @param fileName The name the file was uploaded under; by default that of `path`.
 * @throws FileRefusedError EMPTY_FILE, TYPE_MISMATCH, UNSUPPORTED_TYPE, DAMAGED_FILE or FILE_TOO_LARGE.
 */
export async function openFile(path: string, fileName: string = path): Promise<OpenedFile> {
  const extension = extname(fileName).toLowerCase();
  const container = sniffContainer(await readHead(path, 64 * 1024));
  if (container === 'empty') throw refusal('EMPTY_FILE', 'The file is empty.', 'Download it again.');
  if (container === 'text') {
    if (workbookExtensions.includes(extension)) {
      throw refusal(
        'TYPE_MISMATCH',
        `The file is named ${extension} but holds text (CSV).`,
        'Give it the ending .csv or download it again.',
      );
    }
    const table = new CsvTable(path, await detectEncoding(path));
    return { tables: [table], close: () => undefined };
  }
  if (container !== 'zip') throw unsupported(container);
  const file = await openWorkbook(path);
  if (textExtensions.includes(extension)) {
    file.close();
    throw refusal(
      'TYPE_MISMATCH',
      `The file is named ${extension} but is an Excel workbook.`,
      'Give it the ending .xlsx or download it again.',
    );
  }
  return file;
}

function unsupported(container: Exclude<Container, 'empty' | 'text' | 'zip'>) {
  const what: Record<typeof container, string> = {
    html: 'The file is a web page, perhaps the sign-in page, saved instead of the report.',
    json: 'The file is JSON, not a report.',
    pdf: 'The file is a PDF, not a report.',
    gzip: 'The file is compressed (gzip).',
    ole: 'The file is an old .xls workbook or is protected by a password.',
    binary: 'The file is neither text nor an Excel workbook.',
  };
  return refusal('UNSUPPORTED_TYPE', what[container], 'Download the report again as .csv or .xlsx.');
}
