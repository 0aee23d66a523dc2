import { PermissionDeniedError } from '@sellergraph/core/errors';
import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { deleteSessionsOf } from '@sellergraph/db/identity/writes/sessions';
import { writeAudit } from '@sellergraph/db/system/writes';

/**
 * Ends every session of the viewer, the one of this request too; how many there were. API tokens stay.
 * @throws PermissionDeniedError to an API token: only somebody who is signed in may end sessions
 */
export async function signOutEverywhere(database: Database, viewer: Viewer): Promise<number> {
  const { userId, homeAgencyId: agencyId, credential } = viewer;
  if (credential.kind !== 'session') {
    throw new PermissionDeniedError('session:end', 'An API token cannot end sessions. Sign in to do this.');
  }
  return database.write({ agencyId, userId }, async (tx) => {
    const sessions = await deleteSessionsOf(tx, userId);
    await writeAudit(tx, {
      agencyId,
      actorId: userId,
      action: 'signOutEverywhere',
      entityType: 'user',
      entityId: userId,
      detail: { sessions },
    });
    return sessions;
  });
}
