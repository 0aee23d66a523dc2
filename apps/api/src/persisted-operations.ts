import { existsSync, readFileSync } from 'node:fs';
import type { FastifyRequest } from 'fastify';
import { Lru } from './lru.ts';

/** Documents that clients may name by their SHA-256 instead of sending them. */
export interface PersistedOperations {
  /** For Apollo, which asks with this prefix before the hash. */
  cache: {
    get(key: string): Promise<string | undefined>;
    set(key: string, document: string): Promise<void>;
    delete(key: string): Promise<boolean>;
  };
  /** Whether the request names an operation of the web application. */
  isOwn(request: FastifyRequest): boolean;
}

const PREFIX = 'apq:';
const OTHERS = 1_000;
const LONGEST = 20_000;

/** The web application's operations, which the build writes down, and beside them the last ones that others registered. */
export function persistedOperations(own: ReadonlyMap<string, string>): PersistedOperations {
  const others = new Lru<string>(OTHERS);
  return {
    cache: {
      get: async (key) => own.get(key.replace(PREFIX, '')) ?? others.get(key),
      set: async (key, document) => {
        if (document.length <= LONGEST && !own.has(key.replace(PREFIX, ''))) others.set(key, document);
      },
      delete: async () => false,
    },
    isOwn: (request) => {
      const hash = hashOf(request);
      return hash !== undefined && own.has(hash);
    },
  };
}

/** Reads the build's lists; empty where the web application is not built. */
export function readOwnOperations(files: readonly string[]): Map<string, string> {
  const entries = files
    .filter((file) => existsSync(file))
    .flatMap((file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  return new Map(entries.map(([hash, document]) => [hash.replace('sha256:', ''), document]));
}

function hashOf(request: FastifyRequest): string | undefined {
  const hash = member(member(extensionsOf(request), 'persistedQuery'), 'sha256Hash');
  return typeof hash === 'string' ? hash : undefined;
}

function extensionsOf(request: FastifyRequest): unknown {
  if (request.method !== 'GET') return member(request.body, 'extensions');
  const text = member(request.query, 'extensions');
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
