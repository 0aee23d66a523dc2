import type { Marketplace } from '@sellergraph/core/marketplaces';
import type { TransactionSql } from 'postgres';
import type { WriteTransaction } from '../database.ts';
import { sellers } from './tables/sellers.ts';

export interface NewSeller {
  agencyId: string;
  name: string;
  /** Amazon's merchant id. */
  amazonSellerId: string;
  marketplace: Marketplace;
  /** ISO code. */
  currency: string;
  /** IANA name. */
  timeZone: string;
  createdBy: string | null;
}

/** Inserts a seller; null when the agency has this account in this marketplace already. */
export async function insertSeller(tx: WriteTransaction, seller: NewSeller): Promise<string | null> {
  const [made] = await tx
    .insert(sellers)
    .values(seller)
    .onConflictDoNothing({ target: [sellers.agencyId, sellers.amazonSellerId, sellers.marketplace] })
    .returning({ id: sellers.id });
  return made?.id ?? null;
}

/** Whether the agency of the transaction has this seller. */
export async function hasSeller(sql: TransactionSql, sellerId: string): Promise<boolean> {
  const found = await sql`SELECT 1 FROM catalog.sellers WHERE id = ${sellerId}`;
  return found.length === 1;
}

/** A brand as somebody names it, with other spellings. */
export interface NamedBrand {
  name: string;
  aliases: readonly string[];
}

/**
 * The shared brand of a name: the one so called, else the one that has the name among its aliases, else a new one. Aliases
 * are only ever added: a brand is everybody's.
 */
export async function upsertBrand(sql: TransactionSql, brand: NamedBrand): Promise<string> {
  const known = await sql<{ id: string }[]>`
    UPDATE catalog.brands b SET updated_at = now(), aliases = ${joined(sql, brand.aliases)}
     WHERE b.id = (SELECT c.id FROM catalog.brands c
                    WHERE c.name_lower = lower(${brand.name})
                       OR EXISTS (SELECT FROM unnest(c.aliases) alias WHERE lower(alias) = lower(${brand.name}))
                    ORDER BY (c.name_lower = lower(${brand.name})) DESC, c.id LIMIT 1)
    RETURNING b.id`;
  if (known[0]) return known[0].id;
  const [made] = await sql<{ id: string }[]>`
    INSERT INTO catalog.brands AS b (name, aliases)
    VALUES (${brand.name}, ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(brand.aliases)}::text::jsonb)))
    ON CONFLICT (name_lower) DO UPDATE SET updated_at = now(), aliases = ${joined(sql, brand.aliases)}
    RETURNING b.id`;
  if (!made) throw new Error('the brand was not inserted');
  return made.id;
}

/** The aliases of a brand `b` with these added. */
function joined(sql: TransactionSql, aliases: readonly string[]) {
  return sql`ARRAY(
    SELECT alias FROM unnest(b.aliases || ARRAY(
      SELECT jsonb_array_elements_text(${JSON.stringify(aliases)}::text::jsonb))) WITH ORDINALITY AS list (alias, place)
     GROUP BY alias ORDER BY min(place))`;
}

/** Makes these the brands that a seller sells, and no others. */
export async function replaceSellerBrands(
  sql: TransactionSql,
  mapping: { agencyId: string; sellerId: string; brandIds: readonly string[]; createdBy: string | null },
): Promise<void> {
  const ids = `{${mapping.brandIds.join(',')}}`;
  await sql`
    DELETE FROM catalog.seller_brand_mapping
     WHERE seller_id = ${mapping.sellerId} AND NOT brand_id = ANY (${ids}::text::uuid[])`;
  await sql`
    INSERT INTO catalog.seller_brand_mapping (agency_id, seller_id, brand_id, created_by)
    SELECT ${mapping.agencyId}, ${mapping.sellerId}, id, ${mapping.createdBy} FROM unnest(${ids}::text::uuid[]) AS id
    ON CONFLICT DO NOTHING`;
}
