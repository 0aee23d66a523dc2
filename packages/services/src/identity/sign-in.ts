import { parseEmail } from '@sellergraph/core/email';
import { SignInRefusedError } from '@sellergraph/core/errors';
import { grantedPermissions } from '@sellergraph/core/permissions';
import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { findLogIns, type LogIn } from '@sellergraph/db/identity/find-log-ins';
import { deleteExpiredSessionsOf, insertSession } from '@sellergraph/db/identity/writes/sessions';
import { lockUser, noteUserSeen } from '@sellergraph/db/identity/writes/users';
import { writeAudit } from '@sellergraph/db/system/writes';
import { hashPassword, verifyPassword } from './passwords.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { sessionEnd } from './session-life.ts';
import { countSignInAttempt } from './sign-in-limit.ts';

export interface SignInInput {
  email: string;
  password: string;
  /** Where the request comes from. */
  address: string;
  userAgent: string | null;
}

/** A session that has just begun. Only the browser keeps `token`. */
export interface SignedIn {
  viewer: Viewer;
  session: { token: string; expiresAt: Date };
}

/** What an e-mail without a log-in is compared with, so that it takes as long as one with. */
let nobodysHash: Promise<string> | undefined;

/**
 * Begins a session for an e-mail and a password. An e-mail with log-ins to several agencies gets the oldest whose password
 * matches.
 * @throws SignInRefusedError in the same words and after the same work whether or not the e-mail has a log-in
 * @throws RateLimitedError
 */
export async function signIn(database: Database, input: SignInInput): Promise<SignedIn> {
  const email = parseEmail(input.email);
  const attempt = await countSignInAttempt(database, email ?? input.email, input.address);
  const logIn = await findMatch(email === null ? [] : await findLogIns(database, email), input.password);
  if (!logIn) throw new SignInRefusedError();
  const signedIn = await beginSession(database, logIn, input.userAgent);
  await attempt.forgive();
  return signedIn;
}

/** Every log-in is compared, at the same time, and somebody's hash is even when there is none. */
async function findMatch(logIns: readonly LogIn[], password: string): Promise<LogIn | undefined> {
  nobodysHash ??= hashPassword(newSecret());
  const hashes = logIns.length > 0 ? logIns.map((it) => it.passwordHash) : [await nobodysHash];
  const matches = await Promise.all(hashes.map((it) => verifyPassword(it, password)));
  return logIns[matches.indexOf(true)];
}

async function beginSession(database: Database, logIn: LogIn, userAgent: string | null): Promise<SignedIn> {
  const { agencyId, userId } = logIn;
  const token = newSecret();
  const expiresAt = sessionEnd();
  return database.write({ agencyId, userId }, async (tx) => {
    const user = await lockUser(tx, userId);
    if (user?.status !== 'active') throw new SignInRefusedError();
    await deleteExpiredSessionsOf(tx, userId);
    const sessionId = await insertSession(tx, {
      agencyId,
      userId,
      tokenHash: hashSecret(token),
      userAgent: userAgent?.slice(0, 500) ?? null,
      expiresAt,
    });
    await noteUserSeen(tx, userId);
    await writeAudit(tx, { agencyId, actorId: userId, action: 'signIn', entityType: 'session', entityId: sessionId });
    return {
      viewer: {
        userId,
        agencyId,
        homeAgencyId: agencyId,
        email: user.email,
        name: user.name,
        role: user.role,
        permissions: grantedPermissions(user.role, null),
        credential: { kind: 'session', id: sessionId },
      },
      session: { token, expiresAt },
    };
  });
}
