import { CsvSplitter } from './csv-splitter.ts';
import { sniffDialect } from './dialect.ts';
import { type Encoding, readText } from './encoding.ts';
import type { RawRow, Table } from './table.ts';

/** Characters the dialect is told by. */
const sampleChars = 64 * 1024;

/** A delimited text file as a table. */
export class CsvTable implements Table {
  readonly name = null;
  readonly hidden = false;
  readonly origin = 'text';
  readonly epoch = null;
  readonly #path: string;
  readonly #encoding: Encoding;

  constructor(path: string, encoding: Encoding) {
    this.#path = path;
    this.#encoding = encoding;
  }

  async *rows(): AsyncGenerator<RawRow[]> {
    let head = '';
    let splitter: CsvSplitter | null = null;
    for await (const text of readText(this.#path, this.#encoding)) {
      if (splitter) {
        yield splitter.push(text, false);
        continue;
      }
      head += text;
      if (head.length < sampleChars) continue;
      splitter = new CsvSplitter(sniffDialect(head, false));
      yield splitter.push(head, false);
      head = '';
    }
    splitter ??= new CsvSplitter(sniffDialect(head, true));
    yield splitter.push(head, true);
  }
}
