import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { InvalidInputError } from '@sellergraph/core/errors';

/** argon2id, the library's default, with the parameters that OWASP gives for a server: about 50 ms and 19 MiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const SHORTEST = 8;
const LONGEST = 1024;

/** Without characters that look like others. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** argon2id in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether the password is the one. A longer one than any that could be set costs no more than others. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.slice(0, LONGEST + 1));
}

/** A password of 99 random bits that can be read out on the telephone. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return [group(), group(), group(), group()].join('-');
}

/** @throws InvalidInputError when the password is too short or absurdly long */
export function requireAcceptablePassword(password: string): void {
  const length = [...password].length;
  if (length < SHORTEST) throw new InvalidInputError(`A password has at least ${SHORTEST} characters.`, 'password');
  if (length > LONGEST) throw new InvalidInputError(`A password has at most ${LONGEST} characters.`, 'password');
}
