import type { ReadTransaction } from '../../read-transaction.ts';

/** What the audit log says of the first act of a name in the agency; null when there was none. */
export async function findAct(tx: ReadTransaction, action: string): Promise<Record<string, unknown> | null> {
  const [row] = await tx.query<{ detail: Record<string, unknown> }>(
    'SELECT detail FROM system.audit_log WHERE action = $1 ORDER BY id LIMIT 1',
    [action],
  );
  return row?.detail ?? null;
}
