import type { Role } from '@sellergraph/core/permissions';
import type { Database } from '../database.ts';

/** A live session and whose it is. */
export interface FoundSession {
  sessionId: string;
  homeAgencyId: string;
  /** Where its reads and writes go: the home agency, or the one a super_admin acts in. */
  agencyId: string;
  userId: string;
  email: string;
  name: string;
  role: Role;
  /** Not noted as seen for a minute. */
  stale: boolean;
}

/** The live session of a cookie's hash; null when it is unknown, over, or its user or agency is not active. */
export async function findSession(database: Database, tokenHash: Buffer): Promise<FoundSession | null> {
  const [row] = await database.lookUp<FoundSession>(
    `SELECT session_id AS "sessionId", home_agency_id AS "homeAgencyId", agency_id AS "agencyId", user_id AS "userId",
            email, name, role, last_seen_at < now() - interval '1 minute' AS stale
       FROM identity.find_session($1)`,
    [tokenHash],
  );
  return row ?? null;
}
