import { NotFoundError, PermissionDeniedError, SignInRequiredError } from '@sellergraph/core/errors';
import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { findAgency } from '@sellergraph/db/identity/find-agency';
import { enterAgency } from '@sellergraph/db/identity/writes/agencies';
import { setActingAgency } from '@sellergraph/db/identity/writes/sessions';
import { writeAudit } from '@sellergraph/db/system/writes';

/**
 * Moves a super_admin's session into another agency, or with null back home, from the next request on. Written down in
 * both agencies.
 * @throws NotFoundError when there is no such agency
 * @throws PermissionDeniedError to everybody else, and to API tokens, which stay in the agency they were made in
 */
export async function actInAgency(database: Database, viewer: Viewer, input: { slug: string | null }): Promise<Viewer> {
  const { userId, homeAgencyId, credential } = viewer;
  if (viewer.role !== 'super_admin' || credential.kind !== 'session') throw new PermissionDeniedError('agency:act');
  const agencyId = input.slug === null ? homeAgencyId : await findAgency(database, input.slug);
  if (agencyId === null) throw new NotFoundError('There is no such agency.');
  const act = { actorId: userId, action: 'actInAgency', entityType: 'agency', entityId: agencyId };
  await database.write({ agencyId: homeAgencyId, userId }, async (tx) => {
    const changed = await setActingAgency(tx, credential.id, agencyId === homeAgencyId ? null : agencyId);
    if (!changed) throw new SignInRequiredError('Your session is over. Sign in again.');
    await writeAudit(tx, { ...act, agencyId: homeAgencyId, detail: { from: viewer.agencyId } });
    if (agencyId === homeAgencyId) return;
    await enterAgency(tx, agencyId);
    await writeAudit(tx, { ...act, agencyId, detail: { superAdmin: viewer.email } });
  });
  return { ...viewer, agencyId };
}
