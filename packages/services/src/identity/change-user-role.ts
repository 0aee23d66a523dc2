import { NotFoundError } from '@sellergraph/core/errors';
import type { Role } from '@sellergraph/core/permissions';
import { type Actor, requirePermission } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import type { UserRow } from '@sellergraph/db/identity/queries/users';
import { lockUser, updateUser } from '@sellergraph/db/identity/writes/users';
import { writeAudit } from '@sellergraph/db/system/writes';
import { requireAnotherAdmin } from './require-another-admin.ts';
import { requireMayGrant } from './require-may-grant.ts';

export interface ChangeUserRoleInput {
  userId: string;
  role: Role;
}

/**
 * Gives a user another role, from their next request on.
 * @throws NotFoundError when the agency has no such user
 * @throws InvalidInputError with code LAST_ADMIN when nobody would be left who manages the agency
 * @throws PermissionDeniedError also when somebody else than a super_admin makes or changes a super_admin
 */
export async function changeUserRole(database: Database, actor: Actor, input: ChangeUserRoleInput): Promise<UserRow> {
  requirePermission(actor, 'user:edit');
  requireMayGrant(actor, input.role);
  const { agencyId, userId: actorId } = actor;
  return database.write({ agencyId, userId: actorId }, async (tx) => {
    if (input.role === 'member' || input.role === 'reviewer') await requireAnotherAdmin(tx, input.userId);
    const before = await lockUser(tx, input.userId);
    if (!before) throw new NotFoundError('Your agency has no such user.');
    requireMayGrant(actor, before.role);
    if (before.role === input.role) return before;
    const user = await updateUser(tx, before.id, { role: input.role, updatedBy: actorId });
    if (!user) throw new NotFoundError('Your agency has no such user.');
    await writeAudit(tx, {
      agencyId,
      actorId,
      action: 'changeUserRole',
      entityType: 'user',
      entityId: user.id,
      detail: { from: before.role, to: user.role },
    });
    return user;
  });
}
