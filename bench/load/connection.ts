import { connect, type Socket } from 'node:net';

/** What a server answered to one request. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_LINE = Buffer.from('\r\n');

/**
 * One kept-alive HTTP/1.1 connection that sends a request at a time. It does only what a benchmark needs, so that the
 * client takes little of the processor that the servers share with it.
 */
export class Connection {
  readonly #socket: Socket;
  readonly #ready: Promise<void>;
  #received: Buffer[] = [];
  #length = 0;
  #wanted: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;
  /** Bytes that the answer needs; 0 while its head is not there or it comes in chunks. */
  #expected = 0;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#ready = new Promise((resolve, reject) => {
      this.#socket.once('connect', resolve);
      this.#socket.once('error', reject);
    });
    this.#socket.on('data', (chunk) => this.#receive(chunk));
    this.#socket.on('error', (error) => this.#wanted?.reject(error));
    this.#socket.on('close', () => this.#wanted?.reject(new Error('the server closed the connection')));
  }

  /** Sends a request, as `requestBytes` makes it, and resolves with its answer. */
  async send(request: Buffer): Promise<Answer> {
    await this.#ready;
    return new Promise((resolve, reject) => {
      this.#wanted = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#wanted = undefined;
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#expected) return;
    const all = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
    this.#received = [all];
    const answer = this.#read(all);
    if (!answer) return;
    this.#received = [];
    this.#length = 0;
    this.#expected = 0;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    wanted?.resolve(answer);
  }

  #read(all: Buffer): Answer | null {
    const end = all.indexOf(END_OF_HEAD);
    if (end < 0) return null;
    const head = all.toString('latin1', 0, end).toLowerCase();
    const status = Number(head.slice(9, 12));
    const start = end + END_OF_HEAD.length;
    const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
    if (length !== undefined) {
      this.#expected = start + Number(length);
      return all.length < this.#expected ? null : { status, body: all.subarray(start, this.#expected) };
    }
    const body = readChunks(all, start);
    return body && { status, body };
  }
}

function readChunks(all: Buffer, start: number): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const line = all.indexOf(END_OF_LINE, at);
    if (line < 0) return null;
    const size = Number.parseInt(all.toString('latin1', at, line), 16);
    const from = line + END_OF_LINE.length;
    if (all.length < from + size + END_OF_LINE.length) return null;
    if (size === 0) return Buffer.concat(parts);
    parts.push(all.subarray(from, from + size));
    at = from + size + END_OF_LINE.length;
  }
}

/** A POST of JSON as it goes over the wire. */
export function requestBytes(path: string, body: object, headers: Readonly<Record<string, string>>): Buffer {
  const json = Buffer.from(JSON.stringify(body));
  const lines = Object.entries({
    host: '127.0.0.1',
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': String(json.length),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), json]);
}
