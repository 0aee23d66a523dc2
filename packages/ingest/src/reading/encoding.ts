import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';

/** How a text file's bytes stand for characters, and how many bytes of byte order mark to leave out. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly skip: number;
}

const chunkBytes = 64 * 1024;

/**
 * The encoding of a text file: by its byte order mark; without one UTF-8 if the whole file is valid UTF-8, else
 * windows-1252, which is what Excel and older reports write.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  const marked = encodingByMark(await readHead(path, 4));
  if (marked) return marked;
  let kept: Buffer = Buffer.alloc(0);
  for await (const chunk of readBytes(path, 0)) {
    const bytes = kept.length > 0 ? Buffer.concat([kept, chunk]) : chunk;
    const end = completeUtf8(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return { name: 'windows-1252', skip: 0 };
    kept = Buffer.from(bytes.subarray(end));
  }
  return { name: isUtf8(kept) ? 'utf-8' : 'windows-1252', skip: 0 };
}

function encodingByMark(head: Buffer): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', skip: 2 };
  return null;
}

/** The first bytes of a file, fewer if it is shorter. */
export async function readHead(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The decoded text of a file, in pieces that never cut a character. */
export async function* readText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new Decoder(encoding.name);
  for await (const chunk of readBytes(path, encoding.skip)) yield decoder.push(chunk);
  yield decoder.end();
}

/** A file's bytes. Each piece is valid until the next is asked for. */
async function* readBytes(path: string, skip: number): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(chunkBytes);
    let position = skip;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Decodes bytes that arrive in pieces. The character NUL, which no database takes, becomes U+FFFD. */
export class Decoder {
  readonly #encoding: Encoding['name'];
  #kept: Buffer = Buffer.alloc(0);

  constructor(encoding: Encoding['name']) {
    this.#encoding = encoding;
  }

  push(chunk: Buffer): string {
    const bytes = this.#kept.length > 0 ? Buffer.concat([this.#kept, chunk]) : chunk;
    const end = this.#complete(bytes);
    const text = withoutNul(this.#decode(bytes.subarray(0, end)));
    this.#kept = Buffer.from(bytes.subarray(end));
    return text;
  }

  /** What an unfinished character at the end decodes to. */
  end(): string {
    const text = this.#decode(this.#kept);
    this.#kept = Buffer.alloc(0);
    return text;
  }

  #complete(bytes: Buffer): number {
    if (this.#encoding === 'windows-1252') return bytes.length;
    return this.#encoding === 'utf-8' ? completeUtf8(bytes) : bytes.length - (bytes.length % 2);
  }

  #decode(bytes: Buffer): string {
    if (this.#encoding === 'utf-8') return bytes.toString('utf8');
    if (this.#encoding === 'windows-1252') return windows1252.decode(bytes);
    const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return (this.#encoding === 'utf-16be' ? whole.swap16() : whole).toString('utf16le');
  }
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}

const windows1252 = new TextDecoder('windows-1252');

/** Length of the bytes up to the last complete UTF-8 character. */
function completeUtf8(bytes: Buffer): number {
  const last = bytes.length - 1;
  for (let index = last; index >= 0 && index > last - 4; index--) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const width = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return index + width > bytes.length ? index : bytes.length;
    }
  }
  return bytes.length;
}
