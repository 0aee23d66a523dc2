import { type Database, openDatabase } from '@sellergraph/db/database';
import { createTestDatabase } from '@sellergraph/testkit/database';
import { openSuperuser } from '@sellergraph/testkit/factories/open-superuser';
import { afterAll, beforeAll } from 'vitest';

export interface TestGraph {
  readonly database: Database;
  /** The superuser, whom no policy holds: for the factories. */
  readonly sql: ReturnType<typeof openSuperuser>;
}

/** A database of one test file's own, open while its tests run. */
export function useTestGraph(): () => TestGraph {
  let opened: TestGraph | undefined;
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const made = await createTestDatabase();
    drop = made.close;
    opened = { database: openDatabase(made.url, { readers: 3 }), sql: openSuperuser(made.url) };
  });
  afterAll(async () => {
    await opened?.database.close();
    await opened?.sql.end();
    await drop?.();
  });
  return () => {
    if (!opened) throw new Error('the database is open while a test runs');
    return opened;
  };
}
