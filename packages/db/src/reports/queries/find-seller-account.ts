import type { ReadTransaction } from '../../read-transaction.ts';

/** What an import needs to know of the seller whose file it reads. */
export interface SellerAccount {
  readonly id: string;
  readonly name: string;
  readonly marketplace: string;
  readonly currency: string;
  readonly timeZone: string;
}

/** The seller by id, or undefined where the agency has none such. */
export async function findSellerAccount(read: ReadTransaction, sellerId: string): Promise<SellerAccount | undefined> {
  const [row] = await read.query<SellerAccount>(
    `SELECT id, name, marketplace, currency, time_zone AS "timeZone" FROM catalog.sellers WHERE id = $1`,
    [sellerId],
  );
  return row;
}
