import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimitedError } from '@sellergraph/core/errors';
import type { Database } from '@sellergraph/db/database';
import { countAttempt, forgiveAttempt } from '@sellergraph/db/identity/sign-in-attempts';

/** Attempts that may fail in a window, per e-mail and per address. */
export const signInLimits = { email: 10, address: 50, window: '15 minutes' } as const;

/** An attempt that has been counted and can be taken back. */
export interface CountedAttempt {
  forgive(): Promise<void>;
}

/**
 * Counts an attempt to sign in, before anything else is done.
 * @throws RateLimitedError when its e-mail or its address has failed too often; the answer does not tell which
 */
export async function countSignInAttempt(database: Database, email: string, address: string): Promise<CountedAttempt> {
  const emailHash = digest(email.toLowerCase());
  const addressHash = digest(network(address));
  const counts = await countAttempt(database, emailHash, addressHash, signInLimits.window);
  const exceeded = counts.filter((it) => it.attempts > signInLimits[it.subject]);
  if (exceeded.length > 0) {
    const seconds = Math.max(...exceeded.map((it) => it.secondsLeft), 1);
    const minutes = Math.ceil(seconds / 60);
    const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
    throw new RateLimitedError(`Too many attempts to sign in. Wait ${wait} and try again.`, seconds);
  }
  return { forgive: () => forgiveAttempt(database, emailHash, addressHash) };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The address as it is counted: one customer of an IPv6 provider has a whole /64. */
function network(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
