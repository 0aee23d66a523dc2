import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 and size of a file's bytes, read as a stream. */
export async function hashFile(path: string): Promise<{ hash: Buffer; sizeBytes: bigint }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { hash: hash.digest(), sizeBytes: BigInt(size) };
}
