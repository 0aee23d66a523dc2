import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ArrivedFile } from '@sellergraph/ingest/originals/original-store';

/** A file that has arrived and lies where nothing looks for it yet. */
export interface ReceivedFile extends ArrivedFile {
  /** Removes what was not kept. */
  discard(): Promise<void>;
}

const INCOMING = 'incoming';
/** Originals of a bucket while they are read. */
const OPENED = 'opened';
const LEFTOVER_MS = 24 * 3_600_000;

/** Writes a stream into the store's anteroom and hashes it on the way. When it breaks off nothing is left. */
export async function receiveFile(stream: Readable, store: string): Promise<ReceivedFile> {
  const path = join(store, INCOMING, randomUUID());
  await mkdir(dirname(path), { recursive: true });
  const discard = () => rm(path, { force: true });
  const hash = createHash('sha256');
  let sizeBytes = 0;
  try {
    await pipeline(
      stream,
      async function* count(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          sizeBytes += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
    );
  } catch (error) {
    await discard();
    throw error;
  }
  return { path, hash: hash.digest(), sizeBytes, discard };
}

/** Removes what a process that was killed has left in the anteroom. */
export async function clearLeftovers(store: string): Promise<void> {
  for (const folder of [INCOMING, OPENED].map((name) => join(store, name))) {
    if (!(await exists(folder))) continue;
    for (const name of await readdir(folder)) {
      const { mtimeMs } = await stat(join(folder, name));
      if (Date.now() - mtimeMs > LEFTOVER_MS) await rm(join(folder, name), { force: true });
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
