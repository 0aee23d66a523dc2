import { createHash } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { uuid } from './expressions.ts';

/** The secret of the API token of an agency's one user. It opens a generated database on this machine and nothing else. */
export function benchToken(agency: number): string {
  return `sg_bench_${String(agency).padEnd(37, '0')}`;
}

/** Writes the agency itself, a user who cannot sign in and the user's token. */
export async function writeAccess(sql: TransactionSql, agency: number, slug: string): Promise<void> {
  const secret = benchToken(agency);
  const agencyId = uuid('agency', agency, '0');
  const userId = uuid('user', agency, '1');
  await sql.unsafe(`INSERT INTO identity.agencies (id, slug, name) VALUES (${agencyId}, '${slug}', 'Bench ${slug}')`);
  await sql.unsafe(`
    INSERT INTO identity.users (agency_id, id, email, name, role, password_hash)
    VALUES (${agencyId}, ${userId}, '${slug}@example.com', 'Bench', 'admin', '!')`);
  await sql.unsafe(
    `INSERT INTO identity.api_tokens (agency_id, id, user_id, name, prefix, token_hash, scopes)
     VALUES (${agencyId}, ${uuid('token', agency, '1')}, ${userId}, 'bench', '${secret.slice(0, 11)}', $1, '{read}')`,
    [createHash('sha256').update(secret).digest()],
  );
}
