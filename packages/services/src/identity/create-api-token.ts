import { InvalidInputError, NotFoundError } from '@sellergraph/core/errors';
import { type TokenScope, tokenScopes } from '@sellergraph/core/permissions';
import { type Actor, requirePermission, type Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import type { ApiTokenRow } from '@sellergraph/db/identity/queries/api-tokens';
import { insertApiToken } from '@sellergraph/db/identity/writes/api-tokens';
import { lockUser } from '@sellergraph/db/identity/writes/users';
import { writeAudit } from '@sellergraph/db/system/writes';
import { requireName } from '../require-name.ts';
import { hashSecret, newSecret } from './secrets.ts';

export interface CreateApiTokenInput {
  name: string;
  scopes: readonly TokenScope[];
}

export interface CreatedApiToken {
  apiToken: ApiTokenRow;
  /** Told once and kept only as a hash. */
  secret: string;
}

/** Shown beside a token so that its owner can tell tokens apart: `sg_` and eight of the 43 characters. */
const PREFIX_LENGTH = 11;

/**
 * Makes an API token that acts as the viewer, narrowed by its scopes.
 * @throws InvalidInputError
 * @throws PermissionDeniedError
 */
export async function createApiToken(
  database: Database,
  viewer: Viewer,
  input: CreateApiTokenInput,
): Promise<CreatedApiToken> {
  if (viewer.agencyId !== viewer.homeAgencyId) {
    throw new InvalidInputError('A token belongs to your own agency. Leave the agency you act in first.');
  }
  return createApiTokenFor(database, viewer, viewer.userId, input);
}

/** The same for any user of the actor's agency. Only the command line and the demo make tokens for others. */
export async function createApiTokenFor(
  database: Database,
  actor: Actor,
  userId: string,
  input: CreateApiTokenInput,
): Promise<CreatedApiToken> {
  requirePermission(actor, 'token:create');
  const name = requireName(input.name, 'name', 100);
  const scopes = tokenScopes.filter((it) => input.scopes.includes(it));
  if (scopes.length === 0)
    throw new InvalidInputError('Choose what the token may do: read, or read and write.', 'scopes');
  const secret = newSecret('sg_');
  const { agencyId, userId: actorId } = actor;
  return database.write({ agencyId, userId: actorId }, async (tx) => {
    const owner = await lockUser(tx, userId);
    if (owner?.status !== 'active') throw new NotFoundError('The agency has no active user like this.');
    const apiToken = await insertApiToken(tx, {
      agencyId,
      userId,
      name,
      prefix: secret.slice(0, PREFIX_LENGTH),
      tokenHash: hashSecret(secret),
      scopes,
      createdBy: actorId,
    });
    await writeAudit(tx, {
      agencyId,
      actorId,
      action: 'createApiToken',
      entityType: 'apiToken',
      entityId: apiToken.id,
      detail: { name, scopes, userId },
    });
    return { apiToken, secret };
  });
}
