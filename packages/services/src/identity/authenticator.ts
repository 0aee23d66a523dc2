import type { Database } from '@sellergraph/db/database';
import { type Authenticated, authenticate, type Credential, type Defer } from './authenticate.ts';
import { hashSecret } from './secrets.ts';

/** What was found is believed for so long even when nothing is heard of a change: a connection may be dead and not know. */
export const REMEMBERED_MS = 5_000;
/** Credentials that are remembered at once; the oldest makes room. */
export const REMEMBERED_MAX = 10_000;

interface Remembered {
  readonly authenticated: Authenticated;
  readonly epoch: number;
  readonly until: number;
}

/**
 * Finds out who makes a request, and remembers it for a few seconds or until anything is changed that sessions and tokens
 * depend on, whichever is first. Refusals are not remembered, nor anything while changes cannot be heard of.
 */
export class Authenticator {
  readonly #database: Database;
  readonly #defer: Defer;
  /** By kind and hash of the secret, oldest first. */
  readonly #remembered = new Map<string, Remembered>();

  constructor(database: Database, defer: Defer) {
    this.#database = database;
    this.#defer = defer;
  }

  /** Who has the credential; null when it is unknown, over or revoked, or its user is not active any more. */
  async open(credential: Credential): Promise<Authenticated | null> {
    const key = `${credential.kind} ${hashSecret(credential.secret).toString('base64')}`;
    const { epoch } = this.#database.credentialChanges;
    const known = this.#remembered.get(key);
    if (known?.epoch === epoch && performance.now() < known.until) return known.authenticated;
    this.#remembered.delete(key);
    // A change from here on makes the number another one, so that what is found is not believed later.
    const authenticated = await authenticate(this.#database, credential, this.#defer);
    if (authenticated && epoch !== null) this.#remember(key, authenticated, epoch);
    return authenticated;
  }

  #remember(key: string, authenticated: Authenticated, epoch: number): void {
    this.#remembered.delete(key);
    // The session was extended once, by the request that found it.
    const remembered = { ...authenticated, extendedTo: null };
    this.#remembered.set(key, { authenticated: remembered, epoch, until: performance.now() + REMEMBERED_MS });
    if (this.#remembered.size <= REMEMBERED_MAX) return;
    const oldest = this.#remembered.keys().next();
    if (!oldest.done) this.#remembered.delete(oldest.value);
  }
}
