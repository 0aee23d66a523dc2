import { RateLimitedError, SignInRefusedError } from '@sellergraph/core/errors';
import { describe, expect, test } from 'vitest';
import { anAgency, aSession, aUser, auditOf, viewerOf } from '../testing/agencies.ts';
import { useTestDatabase } from '../testing/database.ts';
import { createUser } from './create-user.ts';
import { deactivateUser } from './deactivate-user.ts';
import { signIn } from './sign-in.ts';

const database = useTestDatabase();
const from = (address: string) => ({ address, userAgent: null });

test('an e-mail and its password begin a session that the cookie value opens', async () => {
  const { agencyId } = await anAgency(database());
  const { email, password, user } = await aUser(database(), agencyId, 'member');
  const { viewer, session } = await signIn(database(), { email: ` ${email.toUpperCase()}`, password, ...from('a') });
  expect(viewer).toMatchObject({ userId: user.id, agencyId, homeAgencyId: agencyId, email, role: 'member' });
  expect(viewer.permissions.has('upload:create')).toBe(true);
  expect(viewer.permissions.has('user:create')).toBe(false);
  expect(session.token).toMatch(/^[\w-]{43}$/);
  expect(session.expiresAt.getTime() - Date.now()).toBeGreaterThan(13.99 * 86_400_000);
  expect(await viewerOf(database(), { kind: 'session', secret: session.token })).toEqual(viewer);
  const audit = await auditOf(database(), agencyId);
  expect(audit.at(-1)).toMatchObject({ action: 'signIn', actorId: user.id, entityId: viewer.credential.id });
});

test('neither the cookie value nor the password is kept', async () => {
  const { agencyId } = await anAgency(database());
  const { password, session } = await aUser(database(), agencyId, 'member');
  const tx = database().read({ agencyId, userId: null });
  const rows = await tx.query(`SELECT to_jsonb(s)::text AS kept FROM identity.sessions s
    UNION ALL SELECT to_jsonb(u)::text FROM identity.users u UNION ALL SELECT to_jsonb(a)::text FROM system.audit_log a`);
  await tx.close();
  const kept = JSON.stringify(rows);
  expect(kept).not.toContain(session.token);
  expect(kept).not.toContain(Buffer.from(session.token).toString('hex'));
  expect(kept).not.toContain(password);
  expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});

describe('a refusal tells nothing', () => {
  test('a wrong password, an unknown e-mail, a deactivated user and nonsense get the same answer', async () => {
    const { agencyId } = await anAgency(database());
    const { viewer } = await aUser(database(), agencyId, 'admin');
    const known = await aUser(database(), agencyId, 'member');
    const gone = await aUser(database(), agencyId, 'member');
    await deactivateUser(database(), viewer, { userId: gone.user.id });
    const attempts = [
      { email: known.email, password: 'wrong password' },
      { email: 'nobody@example.test', password: 'wrong password' },
      { email: gone.email, password: gone.password },
      { email: 'no e-mail\0', password: '\0' },
      { email: '', password: '' },
      { email: `${'x'.repeat(100_000)}@example.test`, password: 'p'.repeat(100_000) },
    ];
    const answers = [];
    for (const [index, attempt] of attempts.entries()) {
      const refused = await signIn(database(), { ...attempt, ...from(`refused-${index}`) }).catch((error) => error);
      expect(refused).toBeInstanceOf(SignInRefusedError);
      answers.push({ ...refused, message: refused.message });
    }
    expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1);
  });

  test('an unknown e-mail costs the work of a known one', async () => {
    const { agencyId } = await anAgency(database());
    const { email } = await aUser(database(), agencyId, 'member');
    const cost = async (attempt: string, address: string) => {
      const before = process.cpuUsage();
      await signIn(database(), { email: attempt, password: 'wrong password', ...from(address) }).catch(() => {});
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const known = [];
    const unknown = [];
    for (let round = 0; round < 5; round++) {
      known.push(await cost(email, `cost-${round}`));
      unknown.push(await cost(`nobody-${round}@example.test`, `cost-${round}`));
    }
    // Without the comparison an unknown e-mail costs a twentieth.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
  });
});

describe('failures are limited', () => {
  test('after ten failures of an e-mail even the right password has to wait', async () => {
    const { agencyId } = await anAgency(database());
    const { email, password } = await aUser(database(), agencyId, 'member');
    for (let failure = 0; failure < 10; failure++) {
      const refused = signIn(database(), { email, password: 'wrong password', ...from(`ten-${failure}`) });
      await expect(refused).rejects.toThrow(SignInRefusedError);
    }
    const limited = await signIn(database(), { email, password, ...from('eleventh') }).catch((error) => error);
    expect(limited).toBeInstanceOf(RateLimitedError);
    expect(limited.retryAfterSeconds).toBeGreaterThan(14 * 60);
    expect(limited.retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
  });

  test('an unknown e-mail is limited like a known one', async () => {
    const outcomes = [];
    for (let failure = 0; failure < 12; failure++) {
      const attempt = { email: 'Stranger@example.test', password: 'wrong password', ...from(`unknown-${failure}`) };
      outcomes.push(await signIn(database(), attempt).catch((error) => error.code));
    }
    expect(outcomes).toEqual([...Array(10).fill('SIGN_IN_REFUSED'), 'RATE_LIMITED', 'RATE_LIMITED']);
  });

  test('attempts at the same moment do not slip past together', async () => {
    const { agencyId } = await anAgency(database());
    const { email } = await aUser(database(), agencyId, 'member');
    const outcomes = await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        signIn(database(), { email, password: 'wrong password', ...from(`burst-${index}`) }).catch(
          (error) => error.code,
        ),
      ),
    );
    expect(outcomes.filter((it) => it === 'SIGN_IN_REFUSED')).toHaveLength(10);
  });

  test('an address is limited over all e-mails, an IPv6 address together with its network', async () => {
    const outcomes = [];
    for (let failure = 0; failure < 52; failure++) {
      const email = `guess-${failure}@example.test`;
      const attempt = { email, password: 'wrong password', ...from(`2001:db8::${failure.toString(16)}`) };
      outcomes.push(await signIn(database(), attempt).catch((error) => error.code));
    }
    expect(outcomes.filter((it) => it === 'SIGN_IN_REFUSED')).toHaveLength(50);
    expect(outcomes.at(-1)).toBe('RATE_LIMITED');
    const other = { email: 'guess@example.test', password: 'wrong password', ...from('2001:db8:0:1::1') };
    expect(await signIn(database(), other).catch((error) => error.code)).toBe('SIGN_IN_REFUSED');
  });

  test('a success forgives the failures of its e-mail', async () => {
    const { agencyId } = await anAgency(database());
    const { email, password } = await aUser(database(), agencyId, 'member');
    for (let round = 0; round < 2; round++) {
      for (let failure = 0; failure < 9; failure++) {
        await signIn(database(), { email, password: 'wrong password', ...from(`mixed-${failure}`) }).catch(() => {});
      }
      expect((await aSession(database(), email, password)).viewer.email).toBe(email);
    }
  });
});

test('one e-mail may have a log-in to several agencies; the password tells which', async () => {
  const one = await anAgency(database());
  const two = await anAgency(database());
  const first = await aUser(database(), one.agencyId, 'member');
  const again = { email: first.email, name: 'Same person', role: 'admin' as const };
  const second = await createUser(database(), two.operator, again);
  expect((await aSession(database(), first.email, first.password)).viewer.agencyId).toBe(one.agencyId);
  expect((await aSession(database(), first.email, second.password)).viewer.agencyId).toBe(two.agencyId);
});
