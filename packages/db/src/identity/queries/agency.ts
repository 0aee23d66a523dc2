import type { ReadTransaction } from '../../read-transaction.ts';
import type { agencyPlans, agencyStatuses } from '../tables/agencies.ts';

/** The agency of the transaction. Amounts are US dollars as decimal text. */
export interface AgencyRow {
  id: string;
  slug: string;
  name: string;
  plan: (typeof agencyPlans)[number];
  status: (typeof agencyStatuses)[number];
  jeffEnabled: boolean;
  lexEnabled: boolean;
  /** null is no cap. */
  monthlySpendCapUsd: string | null;
  currentMonthSpendUsd: string;
  createdAt: Date;
}

/** The agency that the transaction is in; null when it is in none. */
export async function currentAgency(tx: ReadTransaction): Promise<AgencyRow | null> {
  const [row] = await tx.query<AgencyRow>(
    `SELECT id, slug, name, plan, status, jeff_enabled AS "jeffEnabled", lex_enabled AS "lexEnabled",
            monthly_spend_cap_usd AS "monthlySpendCapUsd", current_month_spend_usd AS "currentMonthSpendUsd",
            created_at AS "createdAt"
       FROM identity.agencies WHERE id = (SELECT app.agency_id())`,
  );
  return row ?? null;
}
