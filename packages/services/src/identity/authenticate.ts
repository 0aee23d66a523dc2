import { grantedPermissions } from '@sellergraph/core/permissions';
import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { findApiToken } from '@sellergraph/db/identity/find-api-token';
import { findSession } from '@sellergraph/db/identity/find-session';
import { touchApiToken } from '@sellergraph/db/identity/writes/api-tokens';
import { touchSession } from '@sellergraph/db/identity/writes/sessions';
import { hashSecret } from './secrets.ts';
import { sessionEnd } from './session-life.ts';

/** What a request shows: the value of the session cookie, or the token of its Authorization header. */
export interface Credential {
  kind: 'session' | 'token';
  secret: string;
}

export interface Authenticated {
  viewer: Viewer;
  /** The session's new end where this request has moved it, at most once a minute; null otherwise. */
  extendedTo: Date | null;
}

/** Does work that the request need not wait for. */
export type Defer = (work: () => Promise<void>) => void;

/** Who makes a request; null when the credential is unknown, over or revoked, or its user is not active any more. */
export function authenticate(database: Database, credential: Credential, defer: Defer): Promise<Authenticated | null> {
  const tokenHash = hashSecret(credential.secret);
  return credential.kind === 'session' ? bySession(database, tokenHash, defer) : byApiToken(database, tokenHash, defer);
}

async function bySession(database: Database, tokenHash: Buffer, defer: Defer): Promise<Authenticated | null> {
  const found = await findSession(database, tokenHash);
  if (!found) return null;
  const { sessionId, homeAgencyId, agencyId, userId, email, name, role } = found;
  const expiresAt = sessionEnd();
  if (found.stale) {
    defer(() =>
      database.write({ agencyId: homeAgencyId, userId }, (tx) =>
        touchSession(tx, { id: sessionId, userId, expiresAt }),
      ),
    );
  }
  const permissions = grantedPermissions(role, null);
  const credential = { kind: 'session', id: sessionId } as const;
  return {
    viewer: { userId, agencyId, homeAgencyId, email, name, role, permissions, credential },
    extendedTo: found.stale ? expiresAt : null,
  };
}

async function byApiToken(database: Database, tokenHash: Buffer, defer: Defer): Promise<Authenticated | null> {
  const found = await findApiToken(database, tokenHash);
  if (!found) return null;
  const { tokenId, agencyId, userId, email, name, role, scopes } = found;
  if (found.stale) defer(() => database.write({ agencyId, userId }, (tx) => touchApiToken(tx, tokenId)));
  const permissions = grantedPermissions(role, scopes);
  const credential = { kind: 'token', id: tokenId } as const;
  return {
    viewer: { userId, agencyId, homeAgencyId: agencyId, email, name, role, permissions, credential },
    extendedTo: null,
  };
}
