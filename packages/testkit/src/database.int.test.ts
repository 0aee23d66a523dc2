import postgres from 'postgres';
import { expect, inject, test } from 'vitest';
import { createTestDatabase } from './database.ts';

test('each test database is its own copy of the template, and gone once closed', async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const sql = postgres(one.url, { max: 1 });
  await sql`create table only_in_one (n int)`;
  const other = postgres(two.url, { max: 1 });
  expect(await other`select to_regclass('only_in_one') as found`).toEqual([{ found: null }]);
  await Promise.all([sql.end(), other.end()]);
  await Promise.all([one.close(), two.close()]);
  const admin = postgres(inject('testServer').adminUrl, { max: 1 });
  const names = [one, two].map(({ url }) => new URL(url).pathname.slice(1));
  expect(await admin`select datname from pg_database where datname in ${admin(names)}`).toEqual([]);
  await admin.end();
});

test('a test database has the privileges that the migration gave', async () => {
  const database = await createTestDatabase();
  const sql = postgres(database.url, { max: 1 });
  const [found] = await sql`
    select has_database_privilege('sellergraph_app', current_database(), 'temporary') as app,
           has_database_privilege('sellergraph_ingest', current_database(), 'temporary') as ingest`;
  expect(found).toEqual({ app: false, ingest: true });
  await sql.end();
  await database.close();
});
