import { createHash } from 'node:crypto';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOriginals } from './open-originals.ts';
import { S3Originals } from './s3-originals.ts';

/** A store that speaks as S3 does: objects by path, checked hashes, XML errors, and `SlowDown` as often as it is told. */
class Store {
  readonly objects = new Map<string, Buffer>();
  readonly requests: string[] = [];
  busy = 0;
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    this.requests.push(method);
    const body = await buffer(request);
    const refuse = (status: number, code: string) => {
      response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
    };
    if (this.busy > 0) {
      this.busy--;
      return refuse(503, 'SlowDown');
    }
    if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/')) return refuse(403, 'AccessDenied');
    if (method === 'PUT') {
      const hash = createHash('sha256').update(body).digest('hex');
      if (headers['x-amz-content-sha256'] !== hash) return refuse(400, 'XAmzContentSHA256Mismatch');
      this.objects.set(url, body);
      response.writeHead(200).end();
      return;
    }
    const object = this.objects.get(url);
    if (!object) return refuse(404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': object.length }).end(method === 'GET' ? object : undefined);
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

let store: Store;
let folder: string;
let originals: S3Originals;

beforeEach(async () => {
  store = new Store();
  folder = await mkdtemp(join(tmpdir(), 'originals-'));
  originals = new S3Originals({
    endpoint: await store.listen(),
    bucket: 'agency-files',
    region: 'eu-central-1',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
    folder: join(folder, 'opened'),
    retryMs: 1,
  });
});

afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true, force: true });
});

async function arrived(content: string) {
  const path = join(folder, 'arrived');
  await writeFile(path, content);
  const bytes = Buffer.from(content);
  return { path, hash: createHash('sha256').update(bytes).digest(), sizeBytes: bytes.length };
}

test('keeps a file under its key, gives it back byte for byte, and leaves nothing behind', async () => {
  const file = await arrived('Date,Spend\nÜ,1');
  await originals.keep(file, 'agency/hash');
  await expect(access(file.path)).rejects.toThrow('ENOENT');
  expect([...store.objects.keys()]).toEqual(['/agency-files/agency/hash']);
  const opened = await originals.open('agency/hash');
  expect(await readFile(opened.path, 'utf8')).toBe('Date,Spend\nÜ,1');
  await opened.release();
  expect(await readdir(join(folder, 'opened'))).toEqual([]);
});

test('does not send bytes again that are there', async () => {
  await originals.keep(await arrived('a'), 'agency/a');
  await originals.keep(await arrived('a'), 'agency/a');
  expect(store.requests).toEqual(['HEAD', 'PUT', 'HEAD']);
});

test('tries again while the store is busy, and gives up in the end', async () => {
  store.busy = 2;
  await originals.keep(await arrived('a'), 'agency/a');
  expect(store.objects.size).toBe(1);
  store.busy = 100;
  await expect(originals.open('agency/a')).rejects.toThrow('answered 503 to GET');
  expect(await readdir(join(folder, 'opened'))).toEqual([]);
});

test('does not ask again for what the store refuses', async () => {
  await expect(originals.open('agency/nothing')).rejects.toThrow('answered 404 to GET');
  expect(store.requests).toEqual(['GET']);
});

test('a bucket of which only a part is set is refused by name', () => {
  expect(() => openOriginals({ ORIGINALS_S3_BUCKET: 'files' }, folder)).toThrow('ORIGINALS_S3_ENDPOINT');
});
