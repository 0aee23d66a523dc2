import type { ListSource, Parents } from '../../lists/list.ts';
import type { Order } from '../../lists/order.ts';

export interface BrandRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Brands are shared; array types are not parsed by the driver, so aliases travel as JSON. */
export const brandSource: ListSource = {
  table: 'catalog.brands',
  columns: 't.id, t.name, to_json(t.aliases) AS aliases',
};

export const byBrandName: Order = {
  term: { name: 'name', sql: 't.name_lower', type: 'text', nullable: false },
  direction: 'ASC',
};

/** How brands are found below sellers. */
export const brandsOfSellers: Omit<Parents, 'ids'> = {
  column: 'b.seller_id',
  joins: 'JOIN catalog.seller_brand_mapping b ON b.brand_id = t.id',
};

/** The brands that some seller of the agency sells: the shared list would tell whom others work for. */
export const soldByAgency = (): string[] => [
  'EXISTS (SELECT FROM catalog.seller_brand_mapping b WHERE b.brand_id = t.id)',
];
