import { permissions, type Role } from '@sellergraph/core/permissions';
import { describe, expect, test } from 'vitest';
import { anAgency, anApiToken, aSession, aUser, auditOf, viewerOf } from '../testing/agencies.ts';
import { useTestDatabase } from '../testing/database.ts';
import { actInAgency } from './act-in-agency.ts';
import { changeUserRole } from './change-user-role.ts';
import { createAgency } from './create-agency.ts';
import { createUser } from './create-user.ts';
import { deactivateUser } from './deactivate-user.ts';

const database = useTestDatabase();

describe('createAgency', () => {
  test.each(['', 'Lumen', 'lumen_works', '-lumen', 'lumen--works', 'l'.repeat(64), 'lümen'])(
    'refuses the slug %j',
    async (slug) => {
      await expect(createAgency(database(), { name: 'Lumenworks', slug })).rejects.toMatchObject({ field: 'slug' });
    },
  );

  test('refuses a taken slug and leaves nothing of the attempt', async () => {
    const { slug } = await anAgency(database());
    const again = createAgency(database(), { name: 'Another', slug });
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_EXISTS', field: 'slug' });
  });
});

describe('createUser', () => {
  test('an admin gives somebody a log-in whose generated password works and is nowhere in the audit log', async () => {
    const { agencyId } = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    const input = { email: 'Mira@lumenworks.example', name: '  Mira Okafor ', role: 'member' } as const;
    const { user, password } = await createUser(database(), admin.viewer, input);
    expect(user).toMatchObject({
      email: 'Mira@lumenworks.example',
      name: 'Mira Okafor',
      role: 'member',
      status: 'active',
    });
    expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    const { viewer } = await aSession(database(), 'mira@LUMENWORKS.example', password);
    expect(viewer.userId).toBe(user.id);
    const audit = await auditOf(database(), agencyId);
    expect(audit.filter((it) => it.entityId === user.id)).toEqual([
      {
        action: 'createUser',
        actorId: admin.user.id,
        entityId: user.id,
        detail: { email: 'Mira@lumenworks.example', role: 'member' },
      },
    ]);
    expect(JSON.stringify(audit)).not.toContain(password);
  });

  test('an e-mail has one log-in an agency, in whatever case it is written', async () => {
    const { agencyId, operator } = await anAgency(database());
    const { email } = await aUser(database(), agencyId, 'member');
    const again = createUser(database(), operator, { email: email.toUpperCase(), name: 'Again', role: 'member' });
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_EXISTS', field: 'email' });
  });

  test.each([
    [{ email: 'nobody', name: 'N', role: 'member' }, 'email'],
    [{ email: 'n@example.test', name: ' ', role: 'member' }, 'name'],
    [{ email: 'n@example.test', name: 'N\0', role: 'member' }, 'name'],
    [{ email: 'n@example.test', name: 'N', role: 'member', password: 'short' }, 'password'],
  ] as const)('refuses %j', async (input, field) => {
    const { operator } = await anAgency(database());
    await expect(createUser(database(), operator, input)).rejects.toMatchObject({ code: 'INVALID_INPUT', field });
  });

  test.each(['member', 'reviewer'] as const)('a %s gives nobody a log-in', async (role) => {
    const { agencyId } = await anAgency(database());
    const { viewer } = await aUser(database(), agencyId, role);
    const act = createUser(database(), viewer, { email: 'n@example.test', name: 'N', role: 'reviewer' });
    await expect(act).rejects.toMatchObject({ code: 'PERMISSION_DENIED', permission: 'user:create' });
  });

  test('only a super_admin makes a super_admin', async () => {
    const { agencyId } = await anAgency(database());
    const input = (email: string) => ({ email, name: 'N', role: 'super_admin' as Role });
    const admin = await aUser(database(), agencyId, 'admin');
    const refused = createUser(database(), admin.viewer, input('one@example.test'));
    await expect(refused).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
    const above = await aUser(database(), agencyId, 'super_admin');
    expect((await createUser(database(), above.viewer, input('two@example.test'))).user.role).toBe('super_admin');
  });
});

describe('changeUserRole', () => {
  test('changes what a user may do from the next request on', async () => {
    const { agencyId } = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    const member = await aUser(database(), agencyId, 'member');
    const changed = await changeUserRole(database(), admin.viewer, { userId: member.user.id, role: 'reviewer' });
    expect(changed.role).toBe('reviewer');
    const now = await viewerOf(database(), { kind: 'session', secret: member.session.token });
    expect(now?.permissions.has('upload:create')).toBe(false);
    expect((await auditOf(database(), agencyId)).at(-1)).toMatchObject({
      action: 'changeUserRole',
      actorId: admin.user.id,
      entityId: member.user.id,
      detail: { from: 'member', to: 'reviewer' },
    });
  });

  test('an admin touches no super_admin', async () => {
    const { agencyId } = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    const above = await aUser(database(), agencyId, 'super_admin');
    const lower = changeUserRole(database(), admin.viewer, { userId: above.user.id, role: 'member' });
    await expect(lower).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
    const end = deactivateUser(database(), admin.viewer, { userId: above.user.id });
    await expect(end).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
    const raise = changeUserRole(database(), admin.viewer, { userId: admin.user.id, role: 'super_admin' });
    await expect(raise).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
  });

  test('the last admin stays one', async () => {
    const { agencyId, operator } = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    const lower = changeUserRole(database(), admin.viewer, { userId: admin.user.id, role: 'member' });
    await expect(lower).rejects.toMatchObject({ code: 'LAST_ADMIN' });
    await expect(deactivateUser(database(), operator, { userId: admin.user.id })).rejects.toMatchObject({
      code: 'LAST_ADMIN',
    });
  });

  test('two admins who demote each other at the same moment leave one', async () => {
    const { agencyId } = await anAgency(database());
    const one = await aUser(database(), agencyId, 'admin');
    const two = await aUser(database(), agencyId, 'admin');
    const outcomes = await Promise.allSettled([
      changeUserRole(database(), one.viewer, { userId: two.user.id, role: 'member' }),
      changeUserRole(database(), two.viewer, { userId: one.user.id, role: 'member' }),
    ]);
    expect(outcomes.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test("another agency's user does not exist, whether or not they do", async () => {
    const { agencyId } = await anAgency(database());
    const other = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    const stranger = await aUser(database(), other.agencyId, 'member');
    const answers = [];
    for (const userId of [stranger.user.id, '01890a5d-ac96-774b-bcce-b302099a8057']) {
      answers.push(await changeUserRole(database(), admin.viewer, { userId, role: 'reviewer' }).catch((e) => e));
      answers.push(await deactivateUser(database(), admin.viewer, { userId }).catch((e) => e));
    }
    expect(new Set(answers.map((it) => `${it.code} ${it.message}`))).toEqual(
      new Set(['NOT_FOUND Your agency has no such user.']),
    );
    expect(await viewerOf(database(), { kind: 'session', secret: stranger.session.token })).not.toBeNull();
  });
});

describe('deactivateUser', () => {
  test('ends sessions and tokens with the same stroke, and says how many', async () => {
    const { agencyId } = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    const member = await aUser(database(), agencyId, 'member');
    await aSession(database(), member.email, member.password);
    const { secret } = await anApiToken(database(), member.viewer, ['read']);
    const gone = await deactivateUser(database(), admin.viewer, { userId: member.user.id });
    expect(gone.status).toBe('deactivated');
    expect(await viewerOf(database(), { kind: 'session', secret: member.session.token })).toBeNull();
    expect(await viewerOf(database(), { kind: 'token', secret })).toBeNull();
    const audit = await auditOf(database(), agencyId);
    expect(audit.at(-1)).toMatchObject({ action: 'deactivateUser', detail: { sessions: 2, tokens: 1 } });
    await deactivateUser(database(), admin.viewer, { userId: member.user.id });
    expect(await auditOf(database(), agencyId)).toHaveLength(audit.length);
  });

  test('nobody deactivates themselves', async () => {
    const { agencyId } = await anAgency(database());
    const admin = await aUser(database(), agencyId, 'admin');
    await aUser(database(), agencyId, 'admin');
    const act = deactivateUser(database(), admin.viewer, { userId: admin.user.id });
    await expect(act).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('actInAgency', () => {
  test('a super_admin works inside a chosen agency, and both agencies can read it', async () => {
    const home = await anAgency(database());
    const other = await anAgency(database());
    const { viewer, session, user, email } = await aUser(database(), home.agencyId, 'super_admin');
    const acting = await actInAgency(database(), viewer, { slug: other.slug });
    expect(acting).toEqual({ ...viewer, agencyId: other.agencyId });
    expect(await viewerOf(database(), { kind: 'session', secret: session.token })).toEqual(acting);
    const made = await createUser(database(), acting, { email: 'new@example.test', name: 'New', role: 'member' });
    const there = await auditOf(database(), other.agencyId);
    expect(there.slice(-2)).toMatchObject([
      { action: 'actInAgency', actorId: user.id, entityId: other.agencyId, detail: { superAdmin: email } },
      { action: 'createUser', actorId: user.id, entityId: made.user.id },
    ]);
    expect((await auditOf(database(), home.agencyId)).at(-1)).toMatchObject({
      action: 'actInAgency',
      entityId: other.agencyId,
      detail: { from: home.agencyId },
    });
    expect(await actInAgency(database(), acting, { slug: null })).toEqual(viewer);
    expect(await viewerOf(database(), { kind: 'session', secret: session.token })).toEqual(viewer);
  });

  test('nobody else does, and no API token', async () => {
    const { agencyId, slug } = await anAgency(database());
    const above = await aUser(database(), agencyId, 'super_admin');
    const token = await anApiToken(database(), above.viewer, ['read', 'write']);
    const admin = await aUser(database(), agencyId, 'admin');
    for (const viewer of [admin.viewer, token.viewer]) {
      const act = actInAgency(database(), viewer, { slug });
      await expect(act).rejects.toMatchObject({ code: 'PERMISSION_DENIED', permission: 'agency:act' });
    }
    const nowhere = actInAgency(database(), above.viewer, { slug: 'no-such-agency' });
    await expect(nowhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('an operator may do everything, and is nobody', async () => {
  const { operator } = await anAgency(database());
  expect([...operator.permissions]).toEqual([...permissions]);
  expect(operator.userId).toBeNull();
});
