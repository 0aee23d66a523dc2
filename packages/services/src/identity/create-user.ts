import { parseEmail } from '@sellergraph/core/email';
import { InvalidInputError } from '@sellergraph/core/errors';
import type { Role } from '@sellergraph/core/permissions';
import { type Actor, requirePermission } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import type { UserRow } from '@sellergraph/db/identity/queries/users';
import { insertUser } from '@sellergraph/db/identity/writes/users';
import { writeAudit } from '@sellergraph/db/system/writes';
import { requireName } from '../require-name.ts';
import { generatePassword, hashPassword, requireAcceptablePassword } from './passwords.ts';
import { requireMayGrant } from './require-may-grant.ts';

export interface CreateUserInput {
  email: string;
  name: string;
  role: Role;
  /** Only the command line and the demo choose one; otherwise it is generated. */
  password?: string;
}

export interface CreatedUser {
  user: UserRow;
  /** Told once and kept only as a hash. */
  password: string;
}

/**
 * Gives somebody a log-in to the agency.
 * @throws InvalidInputError when a value is not acceptable; with code ALREADY_EXISTS when the e-mail has a log-in here
 * @throws PermissionDeniedError also when somebody else than a super_admin makes a super_admin
 */
export async function createUser(database: Database, actor: Actor, input: CreateUserInput): Promise<CreatedUser> {
  requirePermission(actor, 'user:create');
  requireMayGrant(actor, input.role);
  const email = parseEmail(input.email);
  if (email === null) throw new InvalidInputError('This is not an e-mail address.', 'email');
  const name = requireName(input.name, 'name');
  const password = input.password ?? generatePassword();
  requireAcceptablePassword(password);
  const passwordHash = await hashPassword(password);
  const { agencyId, userId } = actor;
  return database.write({ agencyId, userId }, async (tx) => {
    const user = await insertUser(tx, { agencyId, email, name, role: input.role, passwordHash, createdBy: userId });
    if (!user) throw new InvalidInputError(`${email} has a log-in already.`, 'email', 'ALREADY_EXISTS');
    await writeAudit(tx, {
      agencyId,
      actorId: userId,
      action: 'createUser',
      entityType: 'user',
      entityId: user.id,
      detail: { email, role: input.role },
    });
    return { user, password };
  });
}
