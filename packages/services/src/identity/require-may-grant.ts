import { PermissionDeniedError } from '@sellergraph/core/errors';
import type { Role } from '@sellergraph/core/permissions';
import type { Actor } from '@sellergraph/core/viewer';

/**
 * Only a super_admin makes or changes a super_admin.
 * @throws PermissionDeniedError
 */
export function requireMayGrant(actor: Actor, role: Role): void {
  if (role === 'super_admin' && actor.role !== 'super_admin') {
    throw new PermissionDeniedError('user:edit', 'Only a super_admin may make or change a super_admin.');
  }
}
