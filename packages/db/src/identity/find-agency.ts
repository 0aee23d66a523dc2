import type { Database } from '../database.ts';

/** The id of the agency with this slug; null when there is none. For the command line and super_admins. */
export async function findAgency(database: Database, slug: string): Promise<string | null> {
  const [row] = await database.lookUp<{ id: string | null }>('SELECT identity.find_agency($1) AS id', [slug]);
  return row?.id ?? null;
}
