import type { Sql } from 'postgres';

/** What triggers of the tables that credentials depend on notify. */
const CHANNEL = 'credentials_changed';
const RETRY_MS = 500;

/** What a connection calls back on. */
interface Callbacks {
  readonly onnotify: () => void;
  readonly onclose: () => void;
}

/**
 * Tells whether what a session or an API token opens may have changed: by the database's notification of any process's
 * change, and by `note` of this process's own, whose notification may arrive after its answer.
 */
export class CredentialChanges {
  readonly #open: (callbacks: Callbacks) => Sql;
  #connection: Sql | undefined;
  #retry: NodeJS.Timeout | undefined;
  #epoch = 0;
  #listening = false;
  #closed = false;

  constructor(open: (callbacks: Callbacks) => Sql) {
    this.#open = open;
  }

  /**
   * What was found out under this number and later is still so while it is the same. null while changes would not be heard
   * of: nothing may be remembered. The first to ask begins to listen.
   */
  get epoch(): number | null {
    if (!this.#connection && !this.#closed) {
      this.#connection = this.#open({ onnotify: () => this.note(), onclose: () => this.#lost() });
      void this.#listen(this.#connection);
    }
    return this.#listening ? this.#epoch : null;
  }

  /** Whatever was found out so far may be so no longer. */
  note(): void {
    this.#epoch++;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#listening = false;
    clearTimeout(this.#retry);
    await this.#connection?.end({ timeout: 5 });
  }

  async #listen(connection: Sql): Promise<void> {
    try {
      await connection.unsafe(`LISTEN ${CHANNEL}`);
      this.note();
      this.#listening = !this.#closed;
    } catch {
      this.#listenSoon(connection);
    }
  }

  #lost(): void {
    if (this.#listening && this.#connection) this.#listenSoon(this.#connection);
    this.#listening = false;
  }

  #listenSoon(connection: Sql): void {
    if (this.#closed) return;
    this.#retry = setTimeout(() => void this.#listen(connection), RETRY_MS);
    this.#retry.unref();
  }
}
