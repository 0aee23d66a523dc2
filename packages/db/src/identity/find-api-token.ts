import type { Role, TokenScope } from '@sellergraph/core/permissions';
import type { Database } from '../database.ts';

/** A valid API token and whose it is. */
export interface FoundApiToken {
  tokenId: string;
  agencyId: string;
  userId: string;
  email: string;
  name: string;
  role: Role;
  scopes: TokenScope[];
  /** Not noted as used for a minute. */
  stale: boolean;
}

/** The API token of a secret's hash; null when it is unknown, revoked, or its user or agency is not active. */
export async function findApiToken(database: Database, tokenHash: Buffer): Promise<FoundApiToken | null> {
  const [row] = await database.lookUp<FoundApiToken>(
    `SELECT token_id AS "tokenId", agency_id AS "agencyId", user_id AS "userId", email, name, role,
            to_jsonb(scopes) AS scopes, coalesce(last_used_at < now() - interval '1 minute', true) AS stale
       FROM identity.find_api_token($1)`,
    [tokenHash],
  );
  return row ?? null;
}
