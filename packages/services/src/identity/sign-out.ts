import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import { deleteSession } from '@sellergraph/db/identity/writes/sessions';
import { writeAudit } from '@sellergraph/db/system/writes';

/** Ends the session that signed the request. False when it was signed by an API token, which is revoked instead. */
export async function signOut(database: Database, viewer: Viewer): Promise<boolean> {
  const { userId, homeAgencyId: agencyId, credential } = viewer;
  if (credential.kind !== 'session') return false;
  return database.write({ agencyId, userId }, async (tx) => {
    if (!(await deleteSession(tx, credential.id))) return false;
    await writeAudit(tx, {
      agencyId,
      actorId: userId,
      action: 'signOut',
      entityType: 'session',
      entityId: credential.id,
    });
    return true;
  });
}
