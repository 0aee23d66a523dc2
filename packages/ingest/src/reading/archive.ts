import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { refusal } from '../refusal.ts';
import { limits } from './limits.ts';

const stored = 0;
const deflated = 8;
const pieceBytes = 64 * 1024;

/**
 * The parts of a workbook's archive, read with limits: a part may unpack to so many bytes and no more, whatever its
 * header claims, and must be what its checksum says.
 */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws FileRefusedError DAMAGED_FILE or FILE_TOO_LARGE. */
  static async open(path: string): Promise<Archive> {
    let zip: ZipFile;
    try {
      zip = await openPromise(path, { autoClose: false });
    } catch (error) {
      throw damaged(error);
    }
    try {
      return new Archive(zip, await listEntries(zip));
    } catch (error) {
      zip.close();
      throw asRefusal(error);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Names of all parts, in lower case. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** A small part as text; null if the archive has none of that name. */
  async text(name: string): Promise<string | null> {
    if (!this.has(name)) return null;
    const chunks: Buffer[] = [];
    for await (const chunk of this.stream(name, limits.partBytes)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  }

  /**
   * The unpacked bytes of a part.
   *
   * @throws FileRefusedError FILE_TOO_LARGE above `maxBytes` or above the ratio that real workbooks reach, DAMAGED_FILE
   * when the part cannot be unpacked.
   */
  async *stream(name: string, maxBytes: number): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw damaged(new Error(`The workbook has no part ${name}`));
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (entry.uncompressedSize > maxBytes) throw tooLarge();
    if (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio) throw tooLarge();
    let bytes = 0;
    let checksum = 0;
    try {
      for await (const chunk of await this.#unpack(entry)) {
        bytes += chunk.length;
        if (bytes > entry.uncompressedSize) throw damaged(new Error(`${name} unpacks to more than it states`));
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw asRefusal(error);
    }
    if (checksum !== entry.crc32) throw damaged(new Error(`The checksum of ${name} is wrong`));
  }

  /** Unpacks in large pieces: the small ones of the library's own decoding cost more time than the inflating. */
  async #unpack(entry: Entry): Promise<AsyncIterable<Buffer>> {
    const packed = await this.#zip.openReadStreamPromise(entry, { decodeFileData: false });
    if (entry.compressionMethod === stored) return packed;
    if (entry.compressionMethod !== deflated) {
      packed.destroy();
      throw damaged(new Error(`Compression method ${entry.compressionMethod} is not that of a workbook`));
    }
    return pipeline(packed, createInflateRaw({ chunkSize: pieceBytes }), () => undefined);
  }

  close(): void {
    this.#zip.close();
  }
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw tooLarge();
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) {
      throw refusal('UNSUPPORTED_TYPE', 'The file is protected by a password.', 'Save it without a password.');
    }
    entries.set(entry.fileName.toLowerCase(), entry);
    if (entries.size > limits.entries) throw tooLarge();
  }
  return entries;
}

/** Errors of the file system keep their meaning; what the archive itself causes is a damaged file. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const system = 'syscall' in error;
  return system || error.name === 'FileRefusedError' ? error : damaged(error);
}

/** The refusal of a workbook that cannot be read. */
export function damaged(cause: unknown) {
  return refusal('DAMAGED_FILE', 'The workbook is damaged or incomplete.', 'Download it again.', { cause });
}

/** The refusal of a workbook that would unpack to more than any report holds. */
export function tooLarge() {
  return refusal(
    'FILE_TOO_LARGE',
    'The workbook unpacks to more than a report can hold.',
    'Download the report for a shorter period.',
  );
}
