import { and, eq, sql } from 'drizzle-orm';
import type { WriteTransaction } from '../../database.ts';
import { sessions } from '../tables/sessions.ts';
import { noteUserSeen } from './users.ts';

export interface NewSession {
  agencyId: string;
  userId: string;
  tokenHash: Buffer;
  userAgent: string | null;
  expiresAt: Date;
}

export async function insertSession(tx: WriteTransaction, session: NewSession): Promise<string> {
  const [made] = await tx.insert(sessions).values(session).returning({ id: sessions.id });
  if (!made) throw new Error('the session was not inserted');
  return made.id;
}

/** Notes that a session and its user were just seen, and moves the session's end. */
export async function touchSession(
  tx: WriteTransaction,
  session: { id: string; userId: string; expiresAt: Date },
): Promise<void> {
  await tx
    .update(sessions)
    .set({ lastSeenAt: sql`now()`, expiresAt: session.expiresAt })
    .where(and(eq(sessions.id, session.id), sql`${sessions.lastSeenAt} < now() - interval '1 minute'`));
  await noteUserSeen(tx, session.userId);
}

/** Chooses the agency a super_admin acts in; null is their own again. False when the session is over. */
export async function setActingAgency(
  tx: WriteTransaction,
  sessionId: string,
  agencyId: string | null,
): Promise<boolean> {
  const changed = await tx
    .update(sessions)
    .set({ actingAgencyId: agencyId })
    .where(eq(sessions.id, sessionId))
    .returning({ id: sessions.id });
  return changed.length === 1;
}

export async function deleteSession(tx: WriteTransaction, sessionId: string): Promise<boolean> {
  const ended = await tx.delete(sessions).where(eq(sessions.id, sessionId)).returning({ id: sessions.id });
  return ended.length === 1;
}

/** Ends every session of a user; how many there were. */
export async function deleteSessionsOf(tx: WriteTransaction, userId: string): Promise<number> {
  const ended = await tx.delete(sessions).where(eq(sessions.userId, userId)).returning({ id: sessions.id });
  return ended.length;
}

/** Removes a user's sessions that are over. */
export async function deleteExpiredSessionsOf(tx: WriteTransaction, userId: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.userId, userId), sql`${sessions.expiresAt} <= now()`));
}
