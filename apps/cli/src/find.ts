import { NotFoundError } from '@sellergraph/core/errors';
import { findSellerByAccount } from '@sellergraph/db/catalog/find-seller';
import type { Database } from '@sellergraph/db/database';
import { findAgency } from '@sellergraph/db/identity/find-agency';
import { reading } from '@sellergraph/db/reading';
import { type OptionValues, requireOption } from './command.ts';

/**
 * The agency that `--agency` names by its slug.
 * @throws BadArgumentError, NotFoundError
 */
export async function requireAgency(database: Database, options: OptionValues): Promise<string> {
  const slug = requireOption(options, 'agency');
  const agencyId = await findAgency(database, slug);
  if (agencyId === null) throw new NotFoundError(`There is no agency ${slug}.`);
  return agencyId;
}

/**
 * The seller that `--seller-id` and `--marketplace` name.
 * @throws BadArgumentError, NotFoundError
 */
export async function requireSeller(database: Database, agencyId: string, options: OptionValues): Promise<string> {
  const account = requireOption(options, 'seller-id');
  const marketplace = requireOption(options, 'marketplace');
  const scope = { agencyId, userId: null };
  const sellerId = await reading(database, scope, (tx) => findSellerByAccount(tx, account, marketplace));
  if (sellerId === null) throw new NotFoundError(`The agency has no seller ${account} in ${marketplace}.`);
  return sellerId;
}
