import { type Database, openDatabase } from '@sellergraph/db/database';
import { createTestDatabase } from '@sellergraph/testkit/database';
import { afterAll, beforeAll } from 'vitest';

/** A database of one test file's own, open while its tests run. */
export function useTestDatabase(): () => Database {
  let database: Database | undefined;
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const made = await createTestDatabase();
    drop = made.close;
    database = openDatabase(made.url, { readers: 3 });
  });
  afterAll(async () => {
    await database?.close();
    await drop?.();
  });
  return () => {
    if (!database) throw new Error('the database is open while a test runs');
    return database;
  };
}
