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
  const [first] = ids;
  // One id has a statement of its own: PostgreSQL takes a list for ten ids, and would plan anew for each that is shorter.
  const condition =
    first !== undefined && ids.length === 1
      ? `t.id = ${parameters.add(first, 'uuid')}`
      : `t.id = ANY (${parameters.add(uuidList(ids), 'uuid[]')})`;
  const from = `${tableOf(source, parameters)} t ${source.joins ?? ''}`;
  return await transaction.query<Row>(`SELECT ${source.columns} FROM ${from} WHERE ${condition}`, parameters.values);
}
