import type { Role } from '@sellergraph/core/permissions';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';
import type { userStatuses } from '../tables/users.ts';

/** A user as anybody of the agency may see them. */
export interface UserRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  status: (typeof userStatuses)[number];
  createdAt: Date;
  /** Exact to a minute; null before the first sign-in. */
  lastSeenAt: Date | null;
}

const columns = 'id, email, name, role, status, created_at AS "createdAt", last_seen_at AS "lastSeenAt"';

/** Users of the agency by id, in any order; unknown ids are left out. */
export function findUsers(tx: ReadTransaction, ids: readonly string[]): Promise<UserRow[]> {
  return tx.query(
    `SELECT ${columns} FROM identity.users
      WHERE id = ANY ($1::uuid[]) AND deleted_at IS NULL`,
    [uuidList(ids)],
  );
}

/** A page of the agency's users, by e-mail. `after` is the e-mail of the last user of the page before, null for the first. */
export function listUsers(tx: ReadTransaction, page: { first: number; after: string | null }): Promise<UserRow[]> {
  return tx.query(
    `SELECT ${columns} FROM identity.users
      WHERE email_lower > lower($1) AND deleted_at IS NULL
      ORDER BY email_lower LIMIT $2`,
    [page.after ?? '', page.first],
  );
}

export async function countUsers(tx: ReadTransaction): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM identity.users
      WHERE deleted_at IS NULL`,
  );
  return row?.count ?? 0;
}
