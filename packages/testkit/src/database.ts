import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import type { TestServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** A migrated, otherwise empty database of one test file's own. */
export interface TestDatabase {
  /** The superuser's URL. */
  url: string;
  /** Drops the database, whoever is still connected to it. */
  close(): Promise<void>;
}

/** Makes a database for this test file; close it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, prefix } = inject('testServer');
  const name = prefix + randomBytes(4).toString('hex');
  await asAdmin(
    adminUrl,
    (sql) => sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`, // half the time of wal_log
  );
  const url = new URL(adminUrl);
  url.pathname = name;
  return {
    url: url.href,
    close: () => asAdmin(adminUrl, (sql) => sql`drop database if exists ${sql(name)} with (force)`),
  };
}

async function asAdmin(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
