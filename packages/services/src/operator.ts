import { grantedPermissions } from '@sellergraph/core/permissions';
import type { Actor } from '@sellergraph/core/viewer';

/** The system itself inside one agency: the command line and the demo act so. May do everything; audited without a person. */
export function operatorOf(agencyId: string): Actor {
  return { userId: null, agencyId, role: 'super_admin', permissions: grantedPermissions('super_admin', null) };
}
