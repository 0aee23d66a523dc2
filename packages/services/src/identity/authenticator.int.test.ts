import { type Database, openDatabase } from '@sellergraph/db/database';
import { createTestDatabase, type TestDatabase } from '@sellergraph/testkit/database';
import { openSuperuser } from '@sellergraph/testkit/factories/open-superuser';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { anAgency, anApiToken, aUser } from '../testing/agencies.ts';
import { Authenticator, REMEMBERED_MS } from './authenticator.ts';
import { revokeApiToken } from './revoke-api-token.ts';

let made: TestDatabase;
let database: Database;
/** Somebody else than the process under test: another server, or an administrator. */
let others: ReturnType<typeof openSuperuser>;
beforeAll(async () => {
  made = await createTestDatabase();
  database = openDatabase(made.url, { readers: 1 });
  others = openSuperuser(made.url);
});
afterAll(async () => {
  await database.close();
  await others.end();
  await made.close();
});

let lookUps = 0;
beforeEach(async () => {
  // Settled: listening, and nothing of an earlier test is on its way.
  await vi.waitUntil(() => database.credentialChanges.epoch !== null);
  lookUps = 0;
});

/** One server, whose look-ups are counted. */
function aServer(): Authenticator {
  const counted: Database = {
    ...database,
    lookUp: (text, parameters) => {
      lookUps++;
      return database.lookUp(text, parameters);
    },
  };
  return new Authenticator(counted, () => {});
}

/** A credential of each kind that a server has just seen. */
async function seen() {
  const { agencyId } = await anAgency(database);
  const { viewer, session } = await aUser(database, agencyId, 'admin');
  const { secret, apiToken } = await anApiToken(database, viewer, ['read']);
  const server = aServer();
  const token = { kind: 'token', secret } as const;
  const cookie = { kind: 'session', secret: session.token } as const;
  const open = async () => [await server.open(token), await server.open(cookie)].map((it) => it?.viewer.role ?? null);
  expect(await open()).toEqual(['admin', 'admin']);
  lookUps = 0;
  return { agencyId, viewer, apiToken, server, token, cookie, open };
}

test('a credential that was just looked up is not looked up again', async () => {
  const { open } = await seen();
  expect([await open(), await open()]).toEqual([
    ['admin', 'admin'],
    ['admin', 'admin'],
  ]);
  expect(lookUps).toBe(0);
});

test('it is looked up again when it was remembered for long enough', async () => {
  const { open } = await seen();
  const later = performance.now() + REMEMBERED_MS;
  const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
  await open();
  clock.mockRestore();
  expect(lookUps).toBe(2);
});

test('a token that this server revokes is refused by its very next request', async () => {
  const { viewer, apiToken, server, token } = await seen();
  await revokeApiToken(database, viewer, { apiTokenId: apiToken.id });
  expect(await server.open(token)).toBeNull();
});

test.each([
  ['a token revoked', 'UPDATE identity.api_tokens SET revoked_at = now()', [null, 'admin']],
  ['a token removed', 'DELETE FROM identity.api_tokens', [null, 'admin']],
  ['a session ended', 'DELETE FROM identity.sessions', ['admin', null]],
  ['a session cut short', 'UPDATE identity.sessions SET expires_at = now()', ['admin', null]],
  ['a user deactivated', "UPDATE identity.users SET status = 'deactivated'", [null, null]],
  ['another role', "UPDATE identity.users SET role = 'member'", ['member', 'member']],
  ['an agency suspended', "UPDATE identity.agencies SET status = 'suspended'", [null, null]],
])('a change by somebody else holds as soon as it is told: %s', async (_what, change, outcome) => {
  const { open, agencyId } = await seen();
  const column = change.includes('agencies') ? 'id' : 'agency_id';
  await others.unsafe(`${change} WHERE ${column} = '${agencyId}'`);
  await expect.poll(open).toEqual(outcome);
});

test('being seen is no change', async () => {
  const { open } = await seen();
  await others`UPDATE identity.sessions SET last_seen_at = now(), expires_at = expires_at + interval '1 minute'`;
  await others`UPDATE identity.api_tokens SET last_used_at = now()`;
  await others`UPDATE identity.users SET last_seen_at = now()`;
  await others`SELECT pg_notify('nobody_listens', '')`;
  await open();
  expect(lookUps).toBe(0);
});

test('a refusal is not remembered', async () => {
  const server = aServer();
  for (const round of [1, 2]) {
    expect(await server.open({ kind: 'token', secret: 'sg_unknown' })).toBeNull();
    expect(lookUps).toBe(round);
  }
});

test('nothing is remembered while changes cannot be heard of, and what was before that is forgotten', async () => {
  const { open } = await seen();
  const epoch = database.credentialChanges.epoch;
  await others`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query = 'LISTEN credentials_changed'`;
  await expect.poll(() => database.credentialChanges.epoch).toBeNull();
  await open();
  await open();
  expect(lookUps).toBe(4);
  await expect.poll(() => database.credentialChanges.epoch).toBeGreaterThan(epoch ?? Number.NaN);
  await open();
  await open();
  expect(lookUps).toBe(6);
});

test('what was looked up while it changed is not believed afterwards', async () => {
  const { agencyId } = await anAgency(database);
  const { viewer } = await aUser(database, agencyId, 'member');
  const { secret, apiToken } = await anApiToken(database, viewer, ['read']);
  const found = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const server = new Authenticator(
    {
      ...database,
      lookUp: async <Row extends object>(text: string, parameters: readonly (string | Buffer)[]) => {
        const rows = await database.lookUp<Row>(text, parameters);
        found.resolve();
        await goOn.promise;
        return rows;
      },
    },
    () => {},
  );
  const opening = server.open({ kind: 'token', secret });
  await found.promise;
  await revokeApiToken(database, viewer, { apiTokenId: apiToken.id });
  goOn.resolve();
  expect((await opening)?.viewer.userId).toBe(viewer.userId);
  expect(await server.open({ kind: 'token', secret })).toBeNull();
});
