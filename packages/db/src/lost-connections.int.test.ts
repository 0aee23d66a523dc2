import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import { sql as raw } from 'drizzle-orm';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { reading } from './reading.ts';

const one = { agencyId: '01936f2a-7c1b-7d3e-9a4f-000000000001', userId: null };
const two = { agencyId: '01936f2a-7c1b-7d3e-9a4f-000000000002', userId: null };
const WHERE_AM_I = 'SELECT app.agency_id()::text AS agency';
let made: TestDatabase;
let database: Database;
beforeEach(async () => {
  made = await createTestDatabase();
  database = openDatabase(made.url, { readers: 1 });
});
afterEach(async () => {
  await database.close();
  await made.close();
});

/** Ends the backends of the product, as an administrator or a crash does. */
async function endBackends(): Promise<void> {
  const admin = postgres(made.url, { max: 1 });
  await admin`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE 'sellergraph%'`;
  await admin.end();
}

const agencyOf = async (scope: typeof one) => {
  const [row] = await reading(database, scope, (tx) => tx.query<{ agency: string }>(WHERE_AM_I));
  return row?.agency;
};

test('reading goes on after its connections were lost, as often as they are', async () => {
  for (let round = 0; round < 3; round++) {
    const tx = database.read(one);
    await tx.query(WHERE_AM_I);
    await endBackends();
    await expect(tx.query(WHERE_AM_I)).rejects.toBeInstanceOf(Error);
    await tx.close();
    await expect.poll(() => agencyOf(two).catch(() => null)).toBe(two.agencyId);
  }
});

test('a transaction whose connection was lost never gets the one of another agency', async () => {
  const lost = database.read(one);
  await lost.query(WHERE_AM_I);
  await endBackends();
  await expect(lost.query(WHERE_AM_I)).rejects.toBeInstanceOf(Error);
  const next = database.read(two);
  await expect.poll(() => next.query(WHERE_AM_I).catch(() => null)).toEqual([{ agency: two.agencyId }]);
  await expect(lost.query(WHERE_AM_I)).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  await lost.close();
  expect(await next.query(WHERE_AM_I)).toEqual([{ agency: two.agencyId }]);
  await next.close();
});

test('everything that waits behind a statement of a lost connection fails with it', async () => {
  const tx = database.read(one);
  const waiting = [tx.query('SELECT pg_sleep(20)'), ...[1, 2, 3].map((n) => tx.query('SELECT $1::int AS n', [n]))];
  const outcomes = Promise.allSettled(waiting);
  await expect.poll(() => agencySleeps()).toBe(true);
  await endBackends();
  expect((await outcomes).map((it) => it.status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  await tx.close();
  await expect.poll(() => agencyOf(two).catch(() => null)).toBe(two.agencyId);
});

async function agencySleeps(): Promise<boolean> {
  const admin = postgres(made.url, { max: 1 });
  const found = await admin`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query = 'SELECT pg_sleep(20)' AND state = 'active'`;
  await admin.end();
  return found.length > 0;
}

test('a write whose connection was lost fails and writes nowhere else', async () => {
  const { promise: goOn, resolve: proceed } = Promise.withResolvers<void>();
  const { promise: started, resolve: hasStarted } = Promise.withResolvers<void>();
  const late: unknown[] = [];
  const write = database.write(one, async (tx) => {
    await tx.execute(raw`SELECT 1`);
    hasStarted();
    await goOn;
    late.push(await tx.execute(raw.raw(WHERE_AM_I)).catch((error: unknown) => error));
  });
  const outcome = write.catch((error: unknown) => error);
  await started;
  await endBackends();
  expect(await outcome).toBeInstanceOf(Error);
  const others = Array.from({ length: 6 }, () => database.write(two, (tx) => tx.execute(raw`SELECT pg_sleep(0.2)`)));
  proceed();
  await Promise.allSettled(others);
  expect(late).toEqual([expect.any(Error)]);
});
