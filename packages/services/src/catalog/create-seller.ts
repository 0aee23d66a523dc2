import { InvalidInputError } from '@sellergraph/core/errors';
import { isMarketplace, marketplaces } from '@sellergraph/core/marketplaces';
import { type Actor, requirePermission } from '@sellergraph/core/viewer';
import { insertSeller } from '@sellergraph/db/catalog/writes';
import type { Database } from '@sellergraph/db/database';
import { writeAudit } from '@sellergraph/db/system/writes';
import { requireName } from '../require-name.ts';

export interface CreateSellerInput {
  /** Amazon's merchant id. */
  amazonSellerId: string;
  /** Amazon's code: UK, not GB. */
  marketplace: string;
  name: string;
  /** ISO code; the marketplace's own unless given. */
  currency?: string;
  /** IANA name; the marketplace's own unless given. */
  timeZone?: string;
}

/**
 * Adds an Amazon account in one marketplace to the agency.
 * @throws InvalidInputError when a value is not acceptable; with code ALREADY_EXISTS when the agency has the account
 * @throws PermissionDeniedError
 */
export async function createSeller(
  database: Database,
  actor: Actor,
  input: CreateSellerInput,
): Promise<{ sellerId: string }> {
  requirePermission(actor, 'seller:create');
  const seller = checked(input);
  const { agencyId, userId } = actor;
  return database.write({ agencyId, userId }, async (tx) => {
    const sellerId = await insertSeller(tx, { ...seller, agencyId, createdBy: userId });
    if (sellerId === null) {
      const account = `${seller.amazonSellerId} in ${seller.marketplace}`;
      throw new InvalidInputError(`The agency has ${account} already.`, 'amazonSellerId', 'ALREADY_EXISTS');
    }
    await writeAudit(tx, {
      agencyId,
      actorId: userId,
      action: 'createSeller',
      entityType: 'seller',
      entityId: sellerId,
      detail: seller,
    });
    return { sellerId };
  });
}

function checked(input: CreateSellerInput) {
  const { amazonSellerId, marketplace } = input;
  if (!isMarketplace(marketplace)) {
    const known = Object.keys(marketplaces).join(', ');
    throw new InvalidInputError(`${marketplace} is no marketplace. It is one of ${known}.`, 'marketplace');
  }
  if (!/^[A-Z0-9]{2,30}$/.test(amazonSellerId)) {
    throw new InvalidInputError(
      "Amazon's seller id is capital letters and digits, such as A2EXAMPLE1.",
      'amazonSellerId',
    );
  }
  const { currency = marketplaces[marketplace].currency, timeZone = marketplaces[marketplace].timeZone } = input;
  if (!/^[A-Z]{3}$/.test(currency)) throw new InvalidInputError('A currency is an ISO code such as EUR.', 'currency');
  if (!isTimeZone(timeZone)) throw new InvalidInputError('A time zone is a name such as Europe/Berlin.', 'timeZone');
  return { name: requireName(input.name, 'name'), amazonSellerId, marketplace, currency, timeZone };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
