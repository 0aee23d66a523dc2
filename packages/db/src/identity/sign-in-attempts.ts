import type { Database } from '../database.ts';

/** Attempts of one subject since its window began, this one included. */
export interface AttemptCount {
  subject: 'email' | 'address';
  attempts: number;
  /** Until the window ends and counting begins anew. */
  secondsLeft: number;
}

/**
 * Counts an attempt to sign in against its e-mail and its address, before the password is looked at, so that attempts at
 * the same moment cannot slip past a limit together. `window` is PostgreSQL's way to write a duration.
 */
export function countAttempt(
  database: Database,
  emailHash: Buffer,
  addressHash: Buffer,
  window: string,
): Promise<AttemptCount[]> {
  return database.lookUp<AttemptCount>(
    `INSERT INTO identity.sign_in_attempts AS a (subject, subject_hash, window_start, failures)
     VALUES ('email', $1, now(), 1), ('address', $2, now(), 1)
     ON CONFLICT (subject, subject_hash) DO UPDATE SET
       failures = CASE WHEN a.window_start <= now() - $3::text::interval THEN 1 ELSE a.failures + 1 END,
       window_start = CASE WHEN a.window_start <= now() - $3::text::interval THEN now() ELSE a.window_start END
     RETURNING subject, failures AS attempts,
       ceil(extract(epoch FROM window_start + $3::text::interval - now()))::int AS "secondsLeft"`,
    [emailHash, addressHash, window],
  );
}

/** Takes back a successful attempt: the e-mail's count ends, the address keeps its failures. Old windows are dropped too. */
export async function forgiveAttempt(database: Database, emailHash: Buffer, addressHash: Buffer): Promise<void> {
  await database.lookUp(
    `WITH address AS (
       UPDATE identity.sign_in_attempts SET failures = greatest(failures - 1, 0)
        WHERE subject = 'address' AND subject_hash = $2
     )
     DELETE FROM identity.sign_in_attempts
      WHERE (subject = 'email' AND subject_hash = $1)
         OR (window_start < now() - interval '1 day' AND NOT (subject = 'address' AND subject_hash = $2))`,
    [emailHash, addressHash],
  );
}
