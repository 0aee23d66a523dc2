import { currentAgency } from '@sellergraph/db/identity/queries/agency';
import { countApiTokens, findApiTokens, listApiTokens } from '@sellergraph/db/identity/queries/api-tokens';
import { countUsers, findUsers, listUsers } from '@sellergraph/db/identity/queries/users';
import type { ReadTransaction } from '@sellergraph/db/read-transaction';
import { reading } from '@sellergraph/db/reading';
import { describe, expect, test } from 'vitest';
import { anAgency, anApiToken, aUser, auditOf } from '../testing/agencies.ts';
import { useTestDatabase } from '../testing/database.ts';
import { createApiToken } from './create-api-token.ts';
import { revokeApiToken } from './revoke-api-token.ts';
import { visibleTokens } from './visible-tokens.ts';

const database = useTestDatabase();

const inAgency = <Result>(agencyId: string, work: (tx: ReadTransaction) => Promise<Result>) =>
  reading(database(), { agencyId, userId: null }, work);

describe('createApiToken', () => {
  test('tells the secret once and keeps only its hash and first letters', async () => {
    const { agencyId } = await anAgency(database());
    const { viewer, user } = await aUser(database(), agencyId, 'member');
    const input = { name: 'Nightly import', scopes: ['write', 'read', 'read'] as const };
    const { apiToken, secret } = await createApiToken(database(), viewer, input);
    expect(secret).toMatch(/^sg_[\w-]{43}$/);
    expect(apiToken).toMatchObject({
      userId: user.id,
      name: 'Nightly import',
      prefix: secret.slice(0, 11),
      scopes: ['read', 'write'],
      lastUsedAt: null,
      revokedAt: null,
    });
    const [row] = await inAgency(agencyId, (tx) =>
      tx.query('SELECT to_jsonb(t)::text AS kept FROM identity.api_tokens t'),
    );
    expect(JSON.stringify(row)).not.toContain(secret.slice(11));
    const audit = await auditOf(database(), agencyId);
    expect(audit.at(-1)).toMatchObject({ action: 'createApiToken', actorId: user.id, entityId: apiToken.id });
    expect(JSON.stringify(audit)).not.toContain(secret.slice(11));
  });

  test.each([
    [{ name: '', scopes: ['read'] }, 'name'],
    [{ name: 'n'.repeat(101), scopes: ['read'] }, 'name'],
    [{ name: 'n', scopes: [] }, 'scopes'],
  ] as const)('refuses %j', async (input, field) => {
    const { agencyId } = await anAgency(database());
    const { viewer } = await aUser(database(), agencyId, 'member');
    await expect(createApiToken(database(), viewer, input)).rejects.toMatchObject({ code: 'INVALID_INPUT', field });
  });

  test('a reviewer makes none, nor does a token that may only read', async () => {
    const { agencyId } = await anAgency(database());
    const reviewer = await aUser(database(), agencyId, 'reviewer');
    const member = await aUser(database(), agencyId, 'member');
    const reader = await anApiToken(database(), member.viewer, ['read']);
    for (const viewer of [reviewer.viewer, reader.viewer]) {
      const act = createApiToken(database(), viewer, { name: 'n', scopes: ['read', 'write'] });
      await expect(act).rejects.toMatchObject({ code: 'PERMISSION_DENIED', permission: 'token:create' });
    }
  });
});

describe('revokeApiToken', () => {
  test("a member revokes their own, an admin everybody's in the agency, nobody another agency's", async () => {
    const { agencyId } = await anAgency(database());
    const other = await anAgency(database());
    const member = await aUser(database(), agencyId, 'member');
    const colleague = await aUser(database(), agencyId, 'member');
    const admin = await aUser(database(), agencyId, 'admin');
    const stranger = await aUser(database(), other.agencyId, 'admin');
    const { apiToken } = await anApiToken(database(), member.viewer, ['read']);
    const own = await anApiToken(database(), member.viewer, ['read']);
    for (const { viewer } of [colleague, stranger]) {
      const act = revokeApiToken(database(), viewer, { apiTokenId: apiToken.id });
      await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'You have no such API token.' });
    }
    expect((await revokeApiToken(database(), admin.viewer, { apiTokenId: apiToken.id })).revokedAt).toBeInstanceOf(
      Date,
    );
    expect((await revokeApiToken(database(), member.viewer, { apiTokenId: own.apiToken.id })).id).toBe(own.apiToken.id);
    const acts = (await auditOf(database(), agencyId)).filter((it) => it.action === 'revokeApiToken');
    expect(acts.map((it) => it.actorId)).toEqual([admin.user.id, member.user.id]);
  });

  test('revoking again changes nothing', async () => {
    const { agencyId } = await anAgency(database());
    const { viewer } = await aUser(database(), agencyId, 'member');
    const { apiToken } = await anApiToken(database(), viewer, ['read']);
    const first = await revokeApiToken(database(), viewer, { apiTokenId: apiToken.id });
    expect(await revokeApiToken(database(), viewer, { apiTokenId: apiToken.id })).toEqual(first);
    expect((await auditOf(database(), agencyId)).filter((it) => it.action === 'revokeApiToken')).toHaveLength(1);
  });
});

describe('reading', () => {
  test("users come by e-mail, page after page, and another agency's not at all", async () => {
    const { agencyId } = await anAgency(database());
    const other = await anAgency(database());
    const users: Awaited<ReturnType<typeof aUser>>[] = [];
    for (const role of ['admin', 'member', 'reviewer'] as const) users.push(await aUser(database(), agencyId, role));
    const stranger = await aUser(database(), other.agencyId, 'member');
    const emails = users.map((it) => it.email).sort();
    await inAgency(agencyId, async (tx) => {
      const first = await listUsers(tx, { first: 2, after: null });
      const rest = await listUsers(tx, { first: 2, after: first.at(-1)?.email ?? null });
      expect([...first, ...rest].map((it) => it.email)).toEqual(emails);
      expect(await countUsers(tx)).toBe(3);
      const found = await findUsers(
        tx,
        [...users, stranger].map((it) => it.user.id),
      );
      expect(found.map((it) => it.email).sort()).toEqual(emails);
      expect(found[0]?.lastSeenAt).toBeInstanceOf(Date);
      expect(Object.keys(found[0] ?? {})).not.toContain('passwordHash');
    });
  });

  test("tokens come newest first; a member sees their own, an admin the agency's", async () => {
    const { agencyId } = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    const member = await aUser(database(), agencyId, 'member');
    const ids: string[] = [];
    for (const { viewer } of [member, admin, member])
      ids.unshift((await anApiToken(database(), viewer, ['read'])).apiToken.id);
    await inAgency(agencyId, async (tx) => {
      const page = { first: 2, after: null };
      const all = await listApiTokens(tx, visibleTokens(admin.viewer), page);
      const rest = await listApiTokens(tx, visibleTokens(admin.viewer), { first: 2, after: all.at(-1)?.id ?? null });
      expect([...all, ...rest].map((it) => it.id)).toEqual(ids);
      const own = await listApiTokens(tx, visibleTokens(member.viewer), page);
      expect(own.map((it) => it.id)).toEqual([ids[0], ids[2]]);
      expect(own[0]?.scopes).toEqual(['read']);
      expect(await countApiTokens(tx, visibleTokens(member.viewer))).toBe(2);
      expect(await findApiTokens(tx, visibleTokens(member.viewer), ids)).toHaveLength(2);
    });
  });

  test('the agency is the one of the transaction, and none without', async () => {
    const { agencyId, slug } = await anAgency(database());
    const agency = await inAgency(agencyId, currentAgency);
    expect(agency).toMatchObject({ id: agencyId, slug, plan: 'pro', status: 'active', currentMonthSpendUsd: '0.0000' });
    expect(await inAgency('', currentAgency)).toBeNull();
  });
});
