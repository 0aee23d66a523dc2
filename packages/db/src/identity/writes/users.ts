import type { Role } from '@sellergraph/core/permissions';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { WriteTransaction } from '../../database.ts';
import type { UserRow } from '../queries/users.ts';
import { users } from '../tables/users.ts';

const userRow = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  status: users.status,
  createdAt: users.createdAt,
  lastSeenAt: users.lastSeenAt,
};

export interface NewUser {
  agencyId: string;
  email: string;
  name: string;
  role: Role;
  passwordHash: string;
  createdBy: string | null;
}

/** Inserts a user; null when the agency has a log-in for the e-mail already. */
export async function insertUser(tx: WriteTransaction, user: NewUser): Promise<UserRow | null> {
  const [made] = await tx
    .insert(users)
    .values(user)
    .onConflictDoNothing({ target: [users.agencyId, users.emailLower] })
    .returning(userRow);
  return made ?? null;
}

/** A user of the agency, locked until the transaction ends; null when there is none. */
export async function lockUser(tx: WriteTransaction, userId: string): Promise<UserRow | null> {
  const [user] = await tx
    .select(userRow)
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.deletedAt)))
    .for('update');
  return user ?? null;
}

/** Ids of the agency's active admins and super_admins, locked in one order, so that no two changes remove the last two. */
export async function lockAdmins(tx: WriteTransaction): Promise<string[]> {
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.role, ['admin', 'super_admin']), eq(users.status, 'active'), isNull(users.deletedAt)))
    .orderBy(users.id)
    .for('update');
  return found.map((it) => it.id);
}

export type UserChange = Partial<Pick<UserRow, 'role' | 'status'>> & { updatedBy: string | null };

export async function updateUser(tx: WriteTransaction, userId: string, change: UserChange): Promise<UserRow | null> {
  const [changed] = await tx
    .update(users)
    .set({ ...change, updatedAt: sql`now()` })
    .where(eq(users.id, userId))
    .returning(userRow);
  return changed ?? null;
}

/** Notes that a user was just seen. */
export async function noteUserSeen(tx: WriteTransaction, userId: string): Promise<void> {
  await tx.update(users).set({ lastSeenAt: sql`now()` }).where(eq(users.id, userId));
}
