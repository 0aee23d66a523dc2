import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 URL-safe characters, after an optional prefix that tells what they are. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** How a secret is kept: its SHA-256. Without a salt, because the secret itself is random. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
