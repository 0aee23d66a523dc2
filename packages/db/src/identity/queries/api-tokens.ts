import type { TokenScope } from '@sellergraph/core/permissions';
import { type ReadTransaction, uuidList } from '../../read-transaction.ts';

/** An API token without its secret, which is kept nowhere. */
export interface ApiTokenRow {
  id: string;
  userId: string;
  name: string;
  /** First characters of the secret. */
  prefix: string;
  scopes: TokenScope[];
  createdAt: Date;
  /** Exact to a minute; null when never used. */
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

const columns = `id, user_id AS "userId", name, prefix, to_jsonb(scopes) AS scopes, created_at AS "createdAt",
  last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"`;

/** Whose tokens are meant: those of one user, or with null of everybody in the agency. */
export interface TokenOwner {
  userId: string | null;
}

/** API tokens by id, in any order; unknown ids and tokens of others are left out. */
export function findApiTokens(tx: ReadTransaction, owner: TokenOwner, ids: readonly string[]): Promise<ApiTokenRow[]> {
  return tx.query(
    `SELECT ${columns} FROM identity.api_tokens
      WHERE id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR user_id = $2::uuid)`,
    [uuidList(ids), owner.userId],
  );
}

/** A page of API tokens, newest first, revoked ones too. `after` is the id of the last token of the page before. */
export function listApiTokens(
  tx: ReadTransaction,
  owner: TokenOwner,
  page: { first: number; after: string | null },
): Promise<ApiTokenRow[]> {
  return tx.query(
    `SELECT ${columns} FROM identity.api_tokens
      WHERE ($1::uuid IS NULL OR user_id = $1::uuid)
        AND ($2::uuid IS NULL OR id < $2::uuid)
      ORDER BY id DESC LIMIT $3`,
    [owner.userId, page.after, page.first],
  );
}

export async function countApiTokens(tx: ReadTransaction, owner: TokenOwner): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM identity.api_tokens
      WHERE ($1::uuid IS NULL OR user_id = $1::uuid)`,
    [owner.userId],
  );
  return row?.count ?? 0;
}
