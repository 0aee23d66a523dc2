import { sql as raw } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { CredentialChanges } from './identity/credential-changes.ts';
import { ReadTransaction, readerSettings } from './read-transaction.ts';
import { type DatabaseRole, roleSettings } from './roles.ts';

/** The agency inside which a transaction reads and writes, and the person it is done for; null for the system itself. */
export interface Scope {
  readonly agencyId: string;
  readonly userId: string | null;
}

/** A transaction of the app role, as Drizzle's query builder. */
export type WriteTransaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

export interface DatabaseOptions {
  /** Connections for reading; as many requests read at once, others wait. */
  readers?: number;
  /** Shown in pg_stat_activity. */
  applicationName?: string;
}

/**
 * The product's way to PostgreSQL: three pools, each of one role, every transaction inside one agency. There is no query
 * outside a scope but through the functions named in `identity/find-*.ts`.
 */
export interface Database {
  /** A read-only transaction that sees one instant. It begins with its first query; `close()` it in a `finally`. */
  read(scope: Scope): ReadTransaction;
  /** Runs `work` in one transaction of the app role; a throw rolls it back. */
  write<Result>(scope: Scope, work: (tx: WriteTransaction) => Promise<Result>): Promise<Result>;
  /** The same as the ingest role, with the driver itself for COPY and set-based SQL. */
  ingest<Result>(scope: Scope, work: (sql: TransactionSql) => Promise<Result>): Promise<Result>;
  /** The same, and takes everything back that `work` did. */
  rehearse<Result>(scope: Scope, work: (sql: TransactionSql) => Promise<Result>): Promise<Result>;
  /** A statement of the app role before any agency is known. Only the definer functions of `identity` answer it. */
  lookUp<Row extends object>(text: string, parameters: readonly (string | Buffer)[]): Promise<Row[]>;
  /** Tells whether what a credential opens may be remembered. */
  readonly credentialChanges: Pick<CredentialChanges, 'epoch'>;
  /** Calls back on every notification of a channel, and once after each reconnection, when some may have been missed. */
  listen(channel: string, onNotify: () => void): Promise<void>;
  /** Work of any agency that waits for a worker. */
  findWaitingUploads(): Promise<{ agencyId: string; uploadId: string }[]>;
  close(): Promise<void>;
}

/** Ends the transaction of a rehearsal. */
class RehearsalDone extends Error {}

/** Opens the pools. Nothing connects before the first query. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const name = options.applicationName ?? 'sellergraph';
  const readers = openPool(url, 'sellergraph_app', options.readers ?? 10, name, { connection: readerSettings });
  const writers = openPool(url, 'sellergraph_app', 6, name);
  const ingesters = openPool(url, 'sellergraph_ingest', 4, `${name} ingest`);
  const writing = drizzle(writers);
  const credentialChanges = new CredentialChanges((callbacks) =>
    openPool(url, 'sellergraph_app', 1, name, { ...callbacks, max_lifetime: null }),
  );
  const database: Database = {
    read: (scope) => new ReadTransaction(readers, scope),
    write: async (scope, work) => {
      const result = await writing.transaction(async (tx) => {
        await tx.execute(raw`SELECT set_config('app.agency_id', ${scope.agencyId}, true),
                                    set_config('app.user_id', ${scope.userId ?? ''}, true)`);
        return work(tx);
      });
      credentialChanges.note();
      return result;
    },
    ingest: async (scope, work) => {
      const result = await ingesters.begin(async (sql) => {
        // Rows written by the transaction itself are in no statistics yet: the planner takes a table of a million new rows
        // for an empty one and loops over it. Set-based work is done by hashing, which asks little of the statistics.
        await sql`SELECT set_config('app.agency_id', ${scope.agencyId}, true),
                         set_config('app.user_id', ${scope.userId ?? ''}, true),
                         set_config('enable_nestloop', 'off', true),
                         set_config('work_mem', '64MB', true),
                         set_config('default_statistics_target', '10', true)`;
        await sql`SELECT set_config('transaction_timeout', ${INGEST_DEADLINE}, true)
                   WHERE current_setting('server_version_num')::int >= 170000`;
        return { value: await work(sql) };
      });
      return result.value;
    },
    rehearse: async <Result>(scope: Scope, work: (sql: TransactionSql) => Promise<Result>): Promise<Result> => {
      let found: { value: Result } | undefined;
      try {
        await database.ingest(scope, async (sql) => {
          found = { value: await work(sql) };
          throw new RehearsalDone();
        });
      } catch (error) {
        if (!(error instanceof RehearsalDone)) throw error;
      }
      if (!found) throw new Error('the rehearsal found nothing');
      return found.value;
    },
    lookUp: (text, parameters) => writers.unsafe(text, [...parameters], { prepare: true }),
    credentialChanges,
    listen: async (channel, onNotify) => {
      await ingesters.listen(channel, onNotify, onNotify);
    },
    findWaitingUploads: () => ingesters<{ agencyId: string; uploadId: string }[]>`
      SELECT agency_id AS "agencyId", upload_id AS "uploadId" FROM reports.find_waiting_uploads()`,
    close: async () => {
      const pools = [readers, writers, ingesters].map((pool) => pool.end({ timeout: 5 }));
      await Promise.all([...pools, credentialChanges.close()]);
    },
  };
  return database;
}

/** Of a whole import, where the server can hold it to one (17 and later); each statement has its own everywhere. */
const INGEST_DEADLINE = '30min';

type PoolOptions = Pick<
  postgres.Options<Record<string, never>>,
  'connection' | 'onclose' | 'onnotify' | 'max_lifetime'
>;

/** Days stay text, bigint is exact; PostgreSQL's catalogue is not asked for array types, which costs every connection a query. */
function openPool(
  url: string,
  role: DatabaseRole,
  max: number,
  applicationName: string,
  { connection, ...options }: PoolOptions = {},
): Sql {
  return postgres(url, {
    ...options,
    max,
    fetch_types: false,
    onnotice: () => {},
    connect_timeout: 10,
    backoff: (attempt) => Math.min(0.1 * 2 ** attempt, 1),
    connection: { application_name: applicationName, ...roleSettings(role), ...connection },
    types: {
      day: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (value: string) => value },
      bigint: {
        to: 20,
        from: [20],
        serialize: (value: bigint) => value.toString(),
        parse: (value: string) => BigInt(value),
      },
    },
  }) as Sql;
}
