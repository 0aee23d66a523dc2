import type { TokenScope } from '@sellergraph/core/permissions';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { WriteTransaction } from '../../database.ts';
import type { ApiTokenRow } from '../queries/api-tokens.ts';
import { apiTokens } from '../tables/api-tokens.ts';

const apiTokenRow = {
  id: apiTokens.id,
  userId: apiTokens.userId,
  name: apiTokens.name,
  prefix: apiTokens.prefix,
  scopes: sql<TokenScope[]>`to_jsonb(${apiTokens.scopes})`,
  createdAt: apiTokens.createdAt,
  lastUsedAt: apiTokens.lastUsedAt,
  revokedAt: apiTokens.revokedAt,
};

export interface NewApiToken {
  agencyId: string;
  userId: string;
  name: string;
  prefix: string;
  tokenHash: Buffer;
  scopes: TokenScope[];
  createdBy: string | null;
}

export async function insertApiToken(tx: WriteTransaction, token: NewApiToken): Promise<ApiTokenRow> {
  const [made] = await tx.insert(apiTokens).values(token).returning(apiTokenRow);
  if (!made) throw new Error('the token was not inserted');
  return made;
}

/** A token of the agency, or of one user in it, locked until the transaction ends. */
export async function lockApiToken(
  tx: WriteTransaction,
  tokenId: string,
  ownerId: string | null,
): Promise<ApiTokenRow | null> {
  const [token] = await tx
    .select(apiTokenRow)
    .from(apiTokens)
    .where(and(eq(apiTokens.id, tokenId), ownerId === null ? undefined : eq(apiTokens.userId, ownerId)))
    .for('update');
  return token ?? null;
}

export async function markApiTokenRevoked(
  tx: WriteTransaction,
  tokenId: string,
  revokedBy: string | null,
): Promise<ApiTokenRow | null> {
  const [revoked] = await tx
    .update(apiTokens)
    .set({ revokedAt: sql`now()`, revokedBy })
    .where(eq(apiTokens.id, tokenId))
    .returning(apiTokenRow);
  return revoked ?? null;
}

/** Revokes every token of a user that is not revoked yet; how many there were. */
export async function revokeApiTokensOf(
  tx: WriteTransaction,
  userId: string,
  revokedBy: string | null,
): Promise<number> {
  const revoked = await tx
    .update(apiTokens)
    .set({ revokedAt: sql`now()`, revokedBy })
    .where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return revoked.length;
}

export async function touchApiToken(tx: WriteTransaction, tokenId: string): Promise<void> {
  await tx.update(apiTokens).set({ lastUsedAt: sql`now()` }).where(eq(apiTokens.id, tokenId));
}
