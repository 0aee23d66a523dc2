import { integer, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { tableRules } from '../../schema/table-rules.ts';
import { identitySchema } from './agencies.ts';
import { bytea } from './sessions.ts';

export const signInAttempts = identitySchema.table(
  'sign_in_attempts',
  {
    /** `email` or `address`. */
    subject: text('subject').notNull(),
    /** SHA-256 of the e-mail or address, so that the table tells nobody's. */
    subjectHash: bytea('subject_hash').notNull(),
    /** Start of the window in which the failures are counted. */
    windowStart: timestamp('window_start', { withTimezone: true }).notNull(),
    failures: integer('failures').notNull().default(0),
  },
  (t) => [primaryKey({ name: 'pk_sign_in_attempts', columns: [t.subject, t.subjectHash] })],
);

tableRules(signInAttempts, {
  row: 'Failed log-ins of one e-mail or from one address in the current window. Shared: the agency is not known yet.',
  kind: 'shared',
  writtenBy: ['app'],
});
