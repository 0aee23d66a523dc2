import type { ReservedSql, Sql } from 'postgres';
import type { Scope } from './database.ts';

/** Waiting longer than this for a free connection means that the server is overloaded, and is said so. */
const ACQUIRE_TIMEOUT_MS = 5_000;

/** Values that PostgreSQL reads from text. Lists are passed by `uuidList` or `textList`. */
export type Parameter = string | number | boolean | null;

/** Every connection is taken. The request may be repeated. */
export class OverloadedError extends Error {}

const BEGIN = { string: 'BEGIN', parameters: [] };
/** Settings with which the connections of readers begin: their transactions are read-only and see one instant. */
export const readerSettings = {
  default_transaction_isolation: 'repeatable read',
  default_transaction_read_only: true,
} as const;

const SET_SCOPE = "SELECT set_config('app.agency_id', $1, true), set_config('app.user_id', $2, true)";

/**
 * One read-only REPEATABLE READ transaction inside one agency. BEGIN, the settings and the first query are sent together,
 * so that the scope costs no round trip. All queries of a request share it and therefore see the same instant.
 */
export class ReadTransaction {
  readonly #pool: Sql;
  readonly #scope: Scope;
  #connection: Promise<ReservedSql> | undefined;
  #alone = false;
  #closed = false;
  /** Statements sent so far, without those that open and close the transaction. */
  statements = 0;

  constructor(pool: Sql, scope: Scope) {
    this.#pool = pool;
    this.#scope = scope;
  }

  /**
   * Says that one statement is all that will be read. It goes with its settings in one exchange and is a transaction of its
   * own; whoever reads on in spite of that begins another one.
   */
  expectOne(): void {
    this.#alone = this.#connection === undefined;
  }

  /**
   * Rows of one statement. A prepared one must be one of few texts: each is planned and kept per connection. Texts whose
   * shape a caller decides are run with `prepare` false.
   */
  async query<Row extends object>(text: string, parameters: readonly Parameter[] = [], prepare = true): Promise<Row[]> {
    if (this.#closed) throw new Error('the transaction is closed');
    this.statements++;
    if (this.#alone) {
      this.#alone = false;
      return await this.#queryAlone<Row>(text, parameters, prepare);
    }
    this.#connection ??= this.#open();
    const connection = await this.#connection;
    return await connection.unsafe<Row[]>(text, [...parameters], { prepare });
  }

  /** Ends the transaction and gives the connection back. Safe to call more than once and without a query. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const connection = await this.#connection?.catch(() => undefined);
    if (!connection) return;
    try {
      await connection.unsafe('COMMIT');
    } catch {
      // A lost connection has ended the transaction by itself; the pool replaces it.
    } finally {
      connection.release();
    }
  }

  async #queryAlone<Row extends object>(
    text: string,
    parameters: readonly Parameter[],
    prepare: boolean,
  ): Promise<Row[]> {
    const connection = await acquire(this.#pool);
    try {
      const opening = [{ string: SET_SCOPE, parameters: this.#settings() }];
      return await connection.unsafe<Row[]>(text, [...parameters], { prepare, opening });
    } finally {
      connection.release();
    }
  }

  async #open(): Promise<ReservedSql> {
    const connection = await acquire(this.#pool);
    const begun = connection.unsafe(SET_SCOPE, this.#settings(), { prepare: true, opening: [BEGIN] }).execute();
    // A failure here fails the first query too, which reports it.
    begun.catch(() => {});
    return connection;
  }

  #settings(): string[] {
    return [this.#scope.agencyId, this.#scope.userId ?? ''];
  }
}

async function acquire(pool: Sql): Promise<ReservedSql> {
  const reserving = pool.reserve();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OverloadedError('no connection became free in time')), ACQUIRE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([reserving, timeout]);
  } catch (error) {
    void reserving.then((late) => late.release()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** A list of UUIDs as one parameter, for `= ANY ($1::uuid[])`. */
export function uuidList(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}

/** A list of texts as one parameter, for `= ANY ($1::text[])`. */
export function textList(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}
