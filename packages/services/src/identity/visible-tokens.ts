import type { Actor } from '@sellergraph/core/viewer';
import type { TokenOwner } from '@sellergraph/db/identity/queries/api-tokens';

/** Whose API tokens somebody may see and revoke: an admin everybody's in the agency, others their own. */
export function visibleTokens(actor: Actor): TokenOwner {
  return { userId: actor.role === 'admin' || actor.role === 'super_admin' ? null : actor.userId };
}
