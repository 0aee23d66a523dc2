import { InvalidInputError, NotFoundError } from '@sellergraph/core/errors';
import { type Actor, requirePermission } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import type { UserRow } from '@sellergraph/db/identity/queries/users';
import { revokeApiTokensOf } from '@sellergraph/db/identity/writes/api-tokens';
import { deleteSessionsOf } from '@sellergraph/db/identity/writes/sessions';
import { lockUser, updateUser } from '@sellergraph/db/identity/writes/users';
import { writeAudit } from '@sellergraph/db/system/writes';
import { requireAnotherAdmin } from './require-another-admin.ts';
import { requireMayGrant } from './require-may-grant.ts';

/**
 * Ends a user's access for good: their sessions end and their tokens are revoked with the same stroke. What they did stays.
 * @throws NotFoundError when the agency has no such user
 * @throws InvalidInputError for oneself, and with code LAST_ADMIN when nobody would be left who manages the agency
 * @throws PermissionDeniedError also when somebody else than a super_admin deactivates a super_admin
 */
export async function deactivateUser(database: Database, actor: Actor, input: { userId: string }): Promise<UserRow> {
  requirePermission(actor, 'user:edit');
  const { agencyId, userId: actorId } = actor;
  if (input.userId === actorId) {
    throw new InvalidInputError('You cannot deactivate yourself. Ask another admin of your agency.', 'userId');
  }
  return database.write({ agencyId, userId: actorId }, async (tx) => {
    await requireAnotherAdmin(tx, input.userId);
    const before = await lockUser(tx, input.userId);
    if (!before) throw new NotFoundError('Your agency has no such user.');
    requireMayGrant(actor, before.role);
    if (before.status === 'deactivated') return before;
    const user = await updateUser(tx, before.id, { status: 'deactivated', updatedBy: actorId });
    if (!user) throw new NotFoundError('Your agency has no such user.');
    const sessions = await deleteSessionsOf(tx, user.id);
    const tokens = await revokeApiTokensOf(tx, user.id, actorId);
    await writeAudit(tx, {
      agencyId,
      actorId,
      action: 'deactivateUser',
      entityType: 'user',
      entityId: user.id,
      detail: { sessions, tokens },
    });
    return user;
  });
}
