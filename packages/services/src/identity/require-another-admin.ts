import { InvalidInputError } from '@sellergraph/core/errors';
import type { WriteTransaction } from '@sellergraph/db/database';
import { lockAdmins } from '@sellergraph/db/identity/writes/users';

/**
 * Holds the agency's admins until the transaction ends, so that two of them cannot remove each other at the same moment.
 * @throws InvalidInputError with code LAST_ADMIN when the user is the only admin
 */
export async function requireAnotherAdmin(tx: WriteTransaction, userId: string): Promise<void> {
  const admins = await lockAdmins(tx);
  if (admins.includes(userId) && admins.length === 1) {
    throw new InvalidInputError(
      'This is the only admin of the agency. Make somebody else an admin first.',
      'userId',
      'LAST_ADMIN',
    );
  }
}
