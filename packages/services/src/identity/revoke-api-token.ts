import { NotFoundError } from '@sellergraph/core/errors';
import { type Actor, requirePermission } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import type { ApiTokenRow } from '@sellergraph/db/identity/queries/api-tokens';
import { lockApiToken, markApiTokenRevoked } from '@sellergraph/db/identity/writes/api-tokens';
import { writeAudit } from '@sellergraph/db/system/writes';
import { visibleTokens } from './visible-tokens.ts';

/**
 * Ends an API token for good, from its next request on. Revoking it again changes nothing.
 * @throws NotFoundError when the viewer has no such token; an admin has all of the agency's
 * @throws PermissionDeniedError
 */
export async function revokeApiToken(
  database: Database,
  actor: Actor,
  input: { apiTokenId: string },
): Promise<ApiTokenRow> {
  requirePermission(actor, 'token:revoke');
  const { agencyId, userId: actorId } = actor;
  return database.write({ agencyId, userId: actorId }, async (tx) => {
    const token = await lockApiToken(tx, input.apiTokenId, visibleTokens(actor).userId);
    if (!token) throw new NotFoundError('You have no such API token.');
    if (token.revokedAt !== null) return token;
    const revoked = await markApiTokenRevoked(tx, token.id, actorId);
    if (!revoked) throw new NotFoundError('You have no such API token.');
    await writeAudit(tx, {
      agencyId,
      actorId,
      action: 'revokeApiToken',
      entityType: 'apiToken',
      entityId: token.id,
      detail: { name: token.name, userId: token.userId },
    });
    return revoked;
  });
}
