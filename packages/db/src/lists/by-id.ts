import { Parameters } from '../parameters.ts';
import { type ReadTransaction, uuidList } from '../read-transaction.ts';
import { type ListSource, tableOf } from './list.ts';

/** The rows with these ids, in no order; ids that are not there, or not this agency's, are left out. */
export async function readByIds<Row extends object>(
  transaction: ReadTransaction,
  source: ListSource,
  ids: readonly string[],
): Promise<Row[]> {
  const parameters = new Parameters();
  const list = parameters.add(uuidList(ids), 'uuid[]');
  const from = `${tableOf(source, parameters)} t ${source.joins ?? ''}`;
  return await transaction.query<Row>(
    `SELECT ${source.columns} FROM ${from} WHERE t.id = ANY (${list})`,
    parameters.values,
  );
}
