import { NotFoundError } from '@sellergraph/core/errors';
import { type Actor, requirePermission } from '@sellergraph/core/viewer';
import { hasSeller, type NamedBrand, replaceSellerBrands, upsertBrand } from '@sellergraph/db/catalog/writes';
import type { Database } from '@sellergraph/db/database';
import { writeIngestAudit } from '@sellergraph/db/system/writes';
import { requireName } from '../require-name.ts';

export interface SetSellerBrandsInput {
  sellerId: string;
  /** All brands that the seller sells. Aliases are other spellings, for matching files and pages. */
  brands: readonly NamedBrand[];
}

/**
 * States which brands a seller sells; those not named are taken off. Brands are shared: a name that is known, also as an
 * alias, is that brand, and aliases are only added.
 * @throws InvalidInputError
 * @throws NotFoundError when the agency has no such seller
 * @throws PermissionDeniedError
 */
export async function setSellerBrands(
  database: Database,
  actor: Actor,
  input: SetSellerBrandsInput,
): Promise<{ brandIds: string[] }> {
  requirePermission(actor, 'seller:edit');
  const brands = input.brands.map((brand) => ({
    name: requireName(brand.name, 'brands'),
    aliases: brand.aliases.map((alias) => requireName(alias, 'brands')),
  }));
  // One order for everybody, so that two agencies naming the same brands wait for each other and never in a circle.
  brands.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const { sellerId } = input;
  const { agencyId, userId } = actor;
  // The shared table is written by the ingest role alone.
  return database.ingest({ agencyId, userId }, async (sql) => {
    if (!(await hasSeller(sql, sellerId))) throw new NotFoundError('Your agency has no such seller.');
    const brandIds = new Set<string>();
    for (const brand of brands) brandIds.add(await upsertBrand(sql, brand));
    const ids = [...brandIds];
    await replaceSellerBrands(sql, { agencyId, sellerId, brandIds: ids, createdBy: userId });
    await writeIngestAudit(sql, {
      agencyId,
      actorId: userId,
      action: 'setSellerBrands',
      entityType: 'seller',
      entityId: sellerId,
      detail: { brands: brands.map((it) => it.name) },
    });
    return { brandIds: ids };
  });
}
