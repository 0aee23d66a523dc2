import { addDays, type Day } from '@sellergraph/core/dates';
import type { Database } from '@sellergraph/db/database';
import { findAgency } from '@sellergraph/db/identity/find-agency';
import { countUsers } from '@sellergraph/db/identity/queries/users';
import { reading } from '@sellergraph/db/reading';
import { findAct } from '@sellergraph/db/system/queries/find-act';
import { writeAudit } from '@sellergraph/db/system/writes';

/** `foreign`: an agency has the demo's slug and is not the demo's. `endDay` is the newest day of the demo's figures. */
export type DemoProgress = { state: 'complete' | 'foreign' } | { state: 'open'; endDay: string };

/**
 * How far the demo has been loaded, as the audit log of its first agency tells. What has not begun ends at `endDay`, or
 * yesterday.
 */
export async function demoProgress(database: Database, slug: string, endDay: Day | null): Promise<DemoProgress> {
  const agencyId = await findAgency(database, slug);
  const yesterday = addDays(new Date().toISOString().slice(0, 10), -1);
  const fresh = { state: 'open', endDay: endDay ?? yesterday } as const;
  if (agencyId === null) return fresh;
  return reading(database, { agencyId, userId: null }, async (tx) => {
    if (await findAct(tx, 'finishDemo')) return { state: 'complete' };
    const begun = (await findAct(tx, 'startDemo'))?.endDay;
    if (typeof begun === 'string') return { state: 'open', endDay: begun };
    return (await countUsers(tx)) > 0 ? { state: 'foreign' } : fresh;
  });
}

/** Writes down how far the demo is. */
export function markDemo(
  database: Database,
  agencyId: string,
  action: 'startDemo' | 'finishDemo',
  detail: Record<string, unknown>,
): Promise<void> {
  const entry = { agencyId, actorId: null, action, entityType: 'agency', entityId: agencyId, detail };
  return database.write({ agencyId, userId: null }, (tx) => writeAudit(tx, entry));
}
