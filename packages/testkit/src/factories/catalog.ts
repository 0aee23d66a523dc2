import type { Sql } from 'postgres';
import { type Columns, insertRow, nextNumber } from './insert.ts';

export interface TestSeller {
  readonly agencyId: string;
  readonly id: string;
}

export async function insertSeller(sql: Sql, agencyId: string, columns: Columns = {}): Promise<TestSeller> {
  const number = nextNumber();
  const { id } = await insertRow(sql, 'catalog.sellers', {
    agency_id: agencyId,
    name: `Seller ${number}`,
    amazon_seller_id: `A${number}`,
    marketplace: 'DE',
    currency: 'EUR',
    time_zone: 'Europe/Berlin',
    ...columns,
  });
  return { agencyId, id };
}

/** A brand of everybody, sold by the seller. */
export async function insertBrandOf(sql: Sql, seller: TestSeller, columns: Columns = {}): Promise<{ id: string }> {
  const brand = await insertRow(sql, 'catalog.brands', { name: `Brand ${nextNumber()}`, ...columns });
  await sql`INSERT INTO catalog.seller_brand_mapping (agency_id, seller_id, brand_id)
            VALUES (${seller.agencyId}, ${seller.id}, ${brand.id})`;
  return brand;
}
