import postgres from 'postgres';
import { SUPERUSER } from './cluster.ts';

/** The superuser's URL of a database of a local server. */
export function urlOf(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

export async function answers(url: string): Promise<boolean> {
  try {
    await once(url, (sql) => sql`select 1`);
    return true;
  } catch {
    return false;
  }
}

/** Creates a database unless it exists; `url` is of another one of the same server. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  await once(url, async (sql) => {
    const [exists] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!exists) await sql`create database ${sql(name)}`;
  });
}

async function once<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
