import type { Sql } from 'postgres';

/** Columns of a row by name; what is left out has a value that the factory invents. */
export type Columns = Record<string, unknown>;

let made = 0;

/** A number that no other row of the run has, for invented names. */
export function nextNumber(): number {
  return ++made;
}

/** Inserts one row as the superuser, past every policy, and answers the id that it got. */
export async function insertRow(sql: Sql, table: string, columns: Columns): Promise<{ id: string }> {
  const [row] = await sql<{ id: string }[]>`INSERT INTO ${sql(table)} ${sql(columns)} RETURNING id`;
  if (!row) throw new Error(`nothing was inserted into ${table}`);
  return { id: row.id };
}
