import { posix } from 'node:path';
import { refusal } from '../refusal.ts';
import { Archive, damaged } from './archive.ts';
import { dateStyles } from './cell-styles.ts';
import { Decoder } from './encoding.ts';
import { limits } from './limits.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type CellContext, SheetScanner } from './sheet-scanner.ts';
import type { OpenedFile, RawRow, Table } from './table.ts';
import { attributes, namespacePrefix, startTags } from './xml.ts';

/**
 * Opens an .xlsx workbook: its sheets in order, each read as a stream when asked for.
 *
 * @throws FileRefusedError UNSUPPORTED_TYPE when the archive is no workbook, DAMAGED_FILE, FILE_TOO_LARGE.
 */
export async function openWorkbook(path: string): Promise<OpenedFile> {
  const archive = await Archive.open(path);
  try {
    const tables = await readParts(archive);
    return { tables, close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function readParts(archive: Archive): Promise<Table[]> {
  const part = await workbookPart(archive);
  const workbook = (await archive.text(part)) ?? '';
  const prefix = namespacePrefix(workbook.slice(0, 4_096), 'workbook');
  const relations = await relationsOf(archive, part);
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind && archive.has(relation.part));
  const strings = partOf('sharedstrings');
  const styles = partOf('styles');
  const date1904 = attributes(startTags(workbook, `${prefix}workbookPr`)[0] ?? '').date1904;
  const context: CellContext = {
    strings: strings ? await readSharedStrings(archive, strings.part) : [],
    dateStyles: styles ? dateStyles((await archive.text(styles.part)) ?? '') : [],
    epoch: date1904 === '1' || date1904 === 'true' ? '1904' : '1900',
  };
  const sheets = startTags(workbook, `${prefix}sheet`).map((tag) => attributes(tag));
  if (sheets.length === 0 || sheets.length > limits.entries) throw damaged(new Error('The workbook names no sheets'));
  return sheets.flatMap(({ name = '', state, id }) => {
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation?.kind !== 'worksheet') return [];
    return [new Sheet(archive, relation.part, name, state !== undefined && state !== 'visible', context)];
  });
}

async function workbookPart(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '');
  const part = relations.find((relation) => relation.kind === 'officedocument')?.part ?? 'xl/workbook.xml';
  if (archive.has(part) && !part.endsWith('.bin')) return part;
  if (archive.names().some((name) => name === '[content_types].xml' || name === 'mimetype')) {
    throw refusal(
      'UNSUPPORTED_TYPE',
      'The file is an office document of another kind.',
      'Save it as an Excel workbook (.xlsx) or download the report again.',
    );
  }
  throw refusal(
    'UNSUPPORTED_TYPE',
    'The file is a ZIP archive, not a report.',
    'Unpack it and upload the file that is inside.',
  );
}

/** The parts that a part refers to. */
async function relationsOf(archive: Archive, part: string): Promise<{ id: string; kind: string; part: string }[]> {
  const folder = posix.dirname(part);
  const xml = await archive.text(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (xml === null) return [];
  const prefix = namespacePrefix(xml.slice(0, 4_096), 'Relationships');
  return startTags(xml, `${prefix}Relationship`).map((tag) => {
    const { Id = '', Type = '', Target = '' } = attributes(tag);
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    return { id: Id, kind: posix.basename(Type).toLowerCase(), part: target };
  });
}

class Sheet implements Table {
  readonly name: string;
  readonly hidden: boolean;
  readonly origin = 'workbook';
  readonly epoch: '1900' | '1904';
  readonly #archive: Archive;
  readonly #part: string;
  readonly #context: CellContext;

  constructor(archive: Archive, part: string, name: string, hidden: boolean, context: CellContext) {
    this.#archive = archive;
    this.#part = part;
    this.name = name;
    this.hidden = hidden;
    this.epoch = context.epoch;
    this.#context = context;
  }

  async *rows(): AsyncGenerator<RawRow[]> {
    const scanner = new SheetScanner(this.#context);
    const decoder = new Decoder('utf-8');
    for await (const chunk of this.#archive.stream(this.#part, limits.sheetBytes)) {
      yield scanner.push(decoder.push(chunk));
    }
    yield scanner.push(decoder.end());
    if (!scanner.finished) throw damaged(new Error('The sheet ends within a row'));
  }
}
