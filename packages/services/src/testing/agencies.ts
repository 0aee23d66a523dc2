import type { Role, TokenScope } from '@sellergraph/core/permissions';
import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { reading } from '@sellergraph/db/reading';
import { authenticate, type Credential } from '../identity/authenticate.ts';
import { createAgency } from '../identity/create-agency.ts';
import { createApiTokenFor } from '../identity/create-api-token.ts';
import { createUser } from '../identity/create-user.ts';
import { signIn } from '../identity/sign-in.ts';
import { operatorOf } from '../operator.ts';

let counter = 0;

/** An agency of one test's own, with an invented slug. */
export async function anAgency(database: Database) {
  const slug = `agency-${++counter}`;
  const { agencyId } = await createAgency(database, { name: `Agency ${counter}`, slug });
  return { agencyId, slug, operator: operatorOf(agencyId) };
}

/** A user of an agency who has just signed in. */
export async function aUser(database: Database, agencyId: string, role: Role) {
  const email = `user-${++counter}@example.test`;
  const { user, password } = await createUser(database, operatorOf(agencyId), { email, name: `User ${counter}`, role });
  const { viewer, session } = await aSession(database, email, password);
  return { user, email, password, viewer, session };
}

/** One more session of a user. */
export function aSession(database: Database, email: string, password: string) {
  return signIn(database, { email, password, address: `test-${++counter}`, userAgent: 'test' });
}

/** The viewer of one more API token of a user, and its secret. */
export async function anApiToken(database: Database, of: Viewer, scopes: TokenScope[]) {
  const operator = operatorOf(of.homeAgencyId);
  const made = await createApiTokenFor(database, operator, of.userId, { name: 'a token', scopes });
  const viewer = await viewerOf(database, { kind: 'token', secret: made.secret });
  if (!viewer) throw new Error('the token is not valid');
  return { ...made, viewer };
}

/** Who a credential belongs to now; null when it is not valid any more. */
export async function viewerOf(database: Database, credential: Credential): Promise<Viewer | null> {
  const found = await authenticate(database, credential, () => {});
  return found?.viewer ?? null;
}

/** What the audit log of an agency says, oldest first. */
export async function auditOf(database: Database, agencyId: string) {
  return reading(database, { agencyId, userId: null }, (tx) =>
    tx.query<{ action: string; actorId: string | null; entityId: string | null; detail: object }>(
      'SELECT action, actor_id AS "actorId", entity_id AS "entityId", detail FROM system.audit_log ORDER BY id',
    ),
  );
}
