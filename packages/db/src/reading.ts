import type { Database, Scope } from './database.ts';
import type { ReadTransaction } from './read-transaction.ts';

/** The result of `work` on one read-only transaction, which is closed afterwards in any case. */
export async function reading<Result>(
  database: Database,
  scope: Scope,
  work: (tx: ReadTransaction) => Promise<Result>,
): Promise<Result> {
  const tx = database.read(scope);
  try {
    return await work(tx);
  } finally {
    await tx.close();
  }
}
