import type { Role } from '@sellergraph/core/permissions';
import type { Sql } from 'postgres';
import { type Columns, insertRow, nextNumber } from './insert.ts';

export interface TestAgency {
  readonly id: string;
  readonly name: string;
}

export async function insertAgency(sql: Sql, columns: Columns = {}): Promise<TestAgency> {
  const number = nextNumber();
  const name = `Agency ${number}`;
  return { name, ...(await insertRow(sql, 'identity.agencies', { name, slug: `agency-${number}`, ...columns })) };
}

/** A user without a password that anybody could sign in with. */
export async function insertUser(sql: Sql, agencyId: string, role: Role = 'admin', columns: Columns = {}) {
  const number = nextNumber();
  return await insertRow(sql, 'identity.users', {
    agency_id: agencyId,
    email: `user-${number}@example.test`,
    name: `User ${number}`,
    role,
    password_hash: '-',
    ...columns,
  });
}

export async function insertApiToken(sql: Sql, agencyId: string, userId: string, columns: Columns = {}) {
  return await insertRow(sql, 'identity.api_tokens', {
    agency_id: agencyId,
    user_id: userId,
    name: `Token ${nextNumber()}`,
    prefix: 'sg_12345678',
    token_hash: Buffer.from(crypto.getRandomValues(new Uint8Array(32))),
    scopes: sql.unsafe("ARRAY['read']") as never,
    ...columns,
  });
}
