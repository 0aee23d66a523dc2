import { DomainError } from '@sellergraph/core/errors';
import { findSellerByAccount } from '@sellergraph/db/catalog/find-seller';
import type { Database } from '@sellergraph/db/database';
import { findAgency } from '@sellergraph/db/identity/find-agency';
import { listUsers } from '@sellergraph/db/identity/queries/users';
import { reading } from '@sellergraph/db/reading';
import type { DemoAgency, DemoImport, DemoSeller } from '@sellergraph/demo/plan';
import { createSeller } from '@sellergraph/services/catalog/create-seller';
import { setSellerBrands } from '@sellergraph/services/catalog/set-seller-brands';
import { createAgency } from '@sellergraph/services/identity/create-agency';
import { createUser } from '@sellergraph/services/identity/create-user';
import { operatorOf } from '@sellergraph/services/operator';
import { markDemo } from './demo-progress.ts';

type Account = Pick<DemoImport, 'agencySlug' | 'sellerId' | 'marketplace'>;

/** Who the demo's names are in the database. */
export interface DemoAccounts {
  /** By slug, in the demo's order. */
  agencyIds: ReadonlyMap<string, string>;
  sellerKey(account: Account): string;
  of(file: DemoImport): { agencyId: string; sellerId: string; userId: string };
}

/** Makes the agencies, users, sellers and brands that are not there yet. */
export async function setUpDemo(
  database: Database,
  agencies: readonly (Omit<DemoAgency, 'plan'> & Partial<Pick<DemoAgency, 'plan'>>)[],
  sellers: readonly DemoSeller[],
  endDay: string,
): Promise<DemoAccounts> {
  const agencyIds = new Map<string, string>();
  const userIds = new Map<string, string>();
  for (const { slug, name, plan, users } of agencies) {
    const known = await findAgency(database, slug);
    const agencyId = known ?? (await createAgency(database, { slug, name, ...(plan ? { plan } : {}) })).agencyId;
    if (agencyIds.size === 0) await markDemo(database, agencyId, 'startDemo', { endDay });
    agencyIds.set(slug, agencyId);
    for (const user of users) await unlessThere(createUser(database, operatorOf(agencyId), user));
    const scope = { agencyId, userId: null };
    const made = await reading(database, scope, (tx) => listUsers(tx, { first: 100, after: null }));
    for (const { email, id } of made) userIds.set(`${slug} ${email}`, id);
  }
  const sellerIds = new Map<string, string>();
  for (const seller of sellers) {
    const agencyId = required(agencyIds, seller.agencySlug);
    sellerIds.set(sellerKey(seller), await setUpSeller(database, agencyId, seller));
  }
  return {
    agencyIds,
    sellerKey,
    of: (file) => ({
      agencyId: required(agencyIds, file.agencySlug),
      sellerId: required(sellerIds, sellerKey(file)),
      userId: required(userIds, `${file.agencySlug} ${file.uploadedBy}`),
    }),
  };
}

async function setUpSeller(database: Database, agencyId: string, seller: DemoSeller): Promise<string> {
  const { sellerId: amazonSellerId, marketplace, name, currency, timeZone, brands } = seller;
  const operator = operatorOf(agencyId);
  await unlessThere(createSeller(database, operator, { amazonSellerId, marketplace, name, currency, timeZone }));
  const sellerId = await reading(database, operator, (tx) => findSellerByAccount(tx, amazonSellerId, marketplace));
  if (sellerId === null) throw new Error(`the demo's seller ${name} was not made`);
  await setSellerBrands(database, operator, { sellerId, brands });
  return sellerId;
}

function sellerKey({ agencySlug, sellerId, marketplace }: Account): string {
  return `${agencySlug} ${sellerId} ${marketplace}`;
}

async function unlessThere(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'ALREADY_EXISTS')) throw error;
  }
}

function required(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo speaks of ${key}, which it does not have`);
  return id;
}
