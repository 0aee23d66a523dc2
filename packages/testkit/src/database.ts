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
  close: () => Promise<void>;
}

/** Makes a database for this test file; close it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, prefix } = inject('testServer');
  const name = prefix + randomBytes(4).toString('hex');
  await asAdmin(adminUrl, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(template)}`;
    await copyPrivileges(sql, template, name);
  });
  const url = new URL(adminUrl);
  url.pathname = name;
  return {
    url: url.href,
    close: () => asAdmin(adminUrl, (sql) => sql`drop database if exists ${sql(name)} with (force)`),
  };
}

/** Who may connect and make temporary tables belongs to the database itself, which a copy does not inherit. */
async function copyPrivileges(sql: postgres.Sql, from: string, to: string): Promise<void> {
  await sql`revoke all on database ${sql(to)} from public`;
  const grants = await sql`
    select format('grant %s on database %I to %s', privilege_type, ${to}::text,
                  case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end) as statement
      from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) where datname = ${from}`;
  for (const { statement } of grants) await sql.unsafe(statement);
}

async function asAdmin(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
