import { once } from 'node:events';
import type { TransactionSql } from 'postgres';
import type { Part } from './copy-encoder.ts';

/** Bytes that may wait for the server, so that it is busy while the next rows are read. */
const ahead = 2 * 1024 * 1024;

/**
 * Sends rows in PostgreSQL's COPY format to a temporary table, no faster than the server takes them. `onSent` gets each part back
 * once nobody reads it any more.
 */
export async function copyRows(
  sql: TransactionSql,
  table: string,
  parts: AsyncIterable<Part>,
  onSent: (part: Part) => void,
): Promise<void> {
  const stream = await sql.unsafe(`COPY ${table} FROM STDIN`).writable();
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  try {
    for await (const part of parts) {
      if (failure) throw failure;
      if (!stream.write(part, () => onSent(part)) && stream.writableLength > ahead) await once(stream, 'drain');
    }
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    throw failure ?? error;
  }
  stream.end();
  await once(stream, 'finish');
  if (failure) throw failure;
}
