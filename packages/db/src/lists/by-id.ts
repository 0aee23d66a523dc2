import { type ReadTransaction, uuidList } from '../read-transaction.ts';
import type { ListSource } from './list.ts';

/** The rows with these ids, in no order; ids that are not there, or not this agency's, are left out. */
export async function readByIds<Row extends object>(
  transaction: ReadTransaction,
  source: ListSource,
  ids: readonly string[],
): Promise<Row[]> {
  return await transaction.query<Row>(
    `SELECT ${source.columns} FROM ${source.table} t ${source.joins ?? ''} WHERE t.id = ANY ($1::uuid[])`,
    [uuidList(ids)],
  );
}
