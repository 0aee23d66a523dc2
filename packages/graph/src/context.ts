import type { Viewer } from '@sellergraph/core/viewer';
import type { Database } from '@sellergraph/db/database';
import type { ReadTransaction } from '@sellergraph/db/read-transaction';
import { Loaders } from './loaders.ts';

/** What every resolver of one request shares. */
export interface Context {
  /** null when nobody is signed in. */
  readonly viewer: Viewer | null;
  /** The request's one read-only transaction, inside the viewer's agency. Untouched while nobody is signed in. */
  readonly transaction: ReadTransaction;
  readonly database: Database;
  /** Batches and caches of this request alone. */
  readonly loaders: Loaders;
  /** The browser's session: `start` sets its cookie, `end` takes it away. */
  readonly session: { start(token: string, expiresAt: Date): void; end(): void };
  readonly request: { readonly id: string; readonly address: string; readonly userAgent: string | null };
}

/** The context of one request. */
export function createContext(parts: Omit<Context, 'loaders'>): Context {
  return { ...parts, loaders: new Loaders() };
}
