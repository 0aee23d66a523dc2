import type { ReadTransaction } from '../read-transaction.ts';

/** The seller of an Amazon account in a marketplace; null when the agency has none. */
export async function findSellerByAccount(
  tx: ReadTransaction,
  amazonSellerId: string,
  marketplace: string,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    'SELECT id FROM catalog.sellers WHERE amazon_seller_id = $1 AND marketplace = $2',
    [amazonSellerId, marketplace],
  );
  return row?.id ?? null;
}

/** Whether the agency has a seller with this id. */
export async function sellerExists(tx: ReadTransaction, sellerId: string): Promise<boolean> {
  const found = await tx.query('SELECT 1 AS found FROM catalog.sellers WHERE id = $1', [sellerId]);
  return found.length === 1;
}
