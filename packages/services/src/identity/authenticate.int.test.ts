import { expect, test } from 'vitest';
import { anAgency, anApiToken, aSession, aUser, auditOf, viewerOf } from '../testing/agencies.ts';
import { useTestDatabase } from '../testing/database.ts';
import { authenticate } from './authenticate.ts';
import { deactivateUser } from './deactivate-user.ts';
import { revokeApiToken } from './revoke-api-token.ts';
import { signOut } from './sign-out.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';

const database = useTestDatabase();

test.each(['', 'sg_', 'x'.repeat(43), '\0', "' OR true --"])('%j opens nothing', async (secret) => {
  expect(await viewerOf(database(), { kind: 'session', secret })).toBeNull();
  expect(await viewerOf(database(), { kind: 'token', secret })).toBeNull();
});

test('a cookie is no bearer token and a bearer token no cookie', async () => {
  const { agencyId } = await anAgency(database());
  const { viewer, session } = await aUser(database(), agencyId, 'member');
  const { secret } = await anApiToken(database(), viewer, ['read']);
  expect(await viewerOf(database(), { kind: 'token', secret: session.token })).toBeNull();
  expect(await viewerOf(database(), { kind: 'session', secret })).toBeNull();
});

test('a session that is over opens nothing', async () => {
  const { agencyId, operator } = await anAgency(database());
  const { session, viewer } = await aUser(database(), agencyId, 'member');
  await database().write(operator, (tx) =>
    tx.execute(`UPDATE identity.sessions SET expires_at = now() WHERE id = '${viewer.credential.id}'`),
  );
  expect(await viewerOf(database(), { kind: 'session', secret: session.token })).toBeNull();
});

test('a suspended agency lets nobody in', async () => {
  const { agencyId, operator } = await anAgency(database());
  const { session, viewer } = await aUser(database(), agencyId, 'admin');
  const { secret } = await anApiToken(database(), viewer, ['read', 'write']);
  await database().write(operator, (tx) => tx.execute(`UPDATE identity.agencies SET status = 'suspended'`));
  expect(await viewerOf(database(), { kind: 'session', secret: session.token })).toBeNull();
  expect(await viewerOf(database(), { kind: 'token', secret })).toBeNull();
});

test('signing out ends this session, signing out everywhere all of them, and both are written down', async () => {
  const { agencyId } = await anAgency(database());
  const { email, password, ...first } = await aUser(database(), agencyId, 'member');
  const second = await aSession(database(), email, password);
  const third = await aSession(database(), email, password);
  const live = async (token: string) => (await viewerOf(database(), { kind: 'session', secret: token })) !== null;
  expect(await signOut(database(), first.viewer)).toBe(true);
  expect(await signOut(database(), first.viewer)).toBe(false);
  expect([await live(first.session.token), await live(second.session.token)]).toEqual([false, true]);
  expect(await signOutEverywhere(database(), third.viewer)).toBe(2);
  expect([await live(second.session.token), await live(third.session.token)]).toEqual([false, false]);
  const acts = (await auditOf(database(), agencyId)).map((it) => it.action);
  expect(acts.slice(-2)).toEqual(['signOut', 'signOutEverywhere']);
});

test('a token ends no session', async () => {
  const { agencyId } = await anAgency(database());
  const { viewer, session } = await aUser(database(), agencyId, 'member');
  const token = await anApiToken(database(), viewer, ['read', 'write']);
  expect(await signOut(database(), token.viewer)).toBe(false);
  await expect(signOutEverywhere(database(), token.viewer)).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
  expect(await viewerOf(database(), { kind: 'session', secret: session.token })).not.toBeNull();
});

test('a token acts as its owner, and with the scope read alone only looks', async () => {
  const { agencyId } = await anAgency(database());
  const { viewer } = await aUser(database(), agencyId, 'admin');
  const reader = await anApiToken(database(), viewer, ['read']);
  const writer = await anApiToken(database(), viewer, ['read', 'write']);
  expect(writer.viewer).toEqual({ ...viewer, credential: { kind: 'token', id: writer.apiToken.id } });
  expect([...reader.viewer.permissions].filter((it) => !it.endsWith(':view'))).toEqual([]);
  expect(reader.viewer.permissions.has('campaign:view')).toBe(true);
  const act = deactivateUser(database(), reader.viewer, { userId: viewer.userId });
  await expect(act).rejects.toMatchObject({ code: 'PERMISSION_DENIED', permission: 'user:edit' });
});

test('a revoked token opens nothing', async () => {
  const { agencyId } = await anAgency(database());
  const { viewer } = await aUser(database(), agencyId, 'member');
  const { secret, apiToken } = await anApiToken(database(), viewer, ['read']);
  await revokeApiToken(database(), viewer, { apiTokenId: apiToken.id });
  expect(await viewerOf(database(), { kind: 'token', secret })).toBeNull();
});

test('being seen is noted, a session extended and a token used, at most once a minute', async () => {
  const { agencyId, operator } = await anAgency(database());
  const { viewer, session } = await aUser(database(), agencyId, 'member');
  const { secret } = await anApiToken(database(), viewer, ['read']);
  const deferred: (() => Promise<void>)[] = [];
  const opened = (kind: 'session' | 'token', value: string) =>
    authenticate(database(), { kind, secret: value }, (work) => deferred.push(work));
  expect((await opened('session', session.token))?.extendedTo).toBeNull();
  expect(deferred).toHaveLength(0);

  await database().write(operator, (tx) =>
    tx.execute(
      `UPDATE identity.sessions SET last_seen_at = now() - interval '2 minutes', expires_at = now() + interval '1 day'`,
    ),
  );
  const extendedTo = (await opened('session', session.token))?.extendedTo;
  await opened('token', secret);
  expect(deferred).toHaveLength(2);
  for (const work of deferred) await work();
  const tx = database().read({ agencyId, userId: null });
  const [kept] = await tx.query<{ expiresAt: Date; seen: boolean; used: boolean }>(`
    SELECT s.expires_at AS "expiresAt", s.last_seen_at > now() - interval '1 minute' AS seen, t.last_used_at IS NOT NULL AS used
      FROM identity.sessions s, identity.api_tokens t`);
  await tx.close();
  expect(kept).toEqual({ expiresAt: extendedTo, seen: true, used: true });
  await opened('session', session.token);
  await opened('token', secret);
  expect(deferred).toHaveLength(2);
});
