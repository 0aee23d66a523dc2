import { sql } from 'drizzle-orm';
import type { WriteTransaction } from '../../database.ts';
import { agencies, type agencyPlans } from '../tables/agencies.ts';

export type AgencyPlan = (typeof agencyPlans)[number];

/** Takes the rest of the transaction into another agency: what a super_admin does is written down there too. */
export async function enterAgency(tx: WriteTransaction, agencyId: string): Promise<void> {
  await tx.execute(sql`SELECT set_config('app.agency_id', ${agencyId}, true)`);
}

/** Inserts the agency that the transaction is in; false when the slug is taken. */
export async function insertAgency(
  tx: WriteTransaction,
  agency: { id: string; slug: string; name: string; plan?: AgencyPlan },
): Promise<boolean> {
  const made = await tx
    .insert(agencies)
    .values(agency)
    .onConflictDoNothing({ target: agencies.slug })
    .returning({ id: agencies.id });
  return made.length === 1;
}
