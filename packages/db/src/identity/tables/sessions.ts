import { customType, foreignKey, index, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt } from '../../schema/columns.ts';
import { belongsTo, identity, identityKey, link } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { agencies, identitySchema } from './agencies.ts';
import { users } from './users.ts';

/** Bytes, as a Buffer. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const sessions = identitySchema.table(
  'sessions',
  {
    ...identity(),
    userId: link('user_id').notNull(),
    /** SHA-256 of the cookie's value; the value itself is nowhere kept. */
    tokenHash: bytea('token_hash').notNull(),
    /** The agency a super_admin has chosen to act in; null is their own. */
    actingAgencyId: uuid('acting_agency_id'),
    userAgent: text('user_agent'),
    createdAt: createdAt(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    identityKey('sessions', t),
    ...belongsTo('sessions', t.agencyId, t.userId, users),
    foreignKey({ name: 'fk_sessions_acting_agency', columns: [t.actingAgencyId], foreignColumns: [agencies.id] }),
    index('idx_sessions_acting_agency').on(t.actingAgencyId),
    unique('uq_sessions_token_hash').on(t.agencyId, t.tokenHash),
    // Serves identity.find_session, which runs before the agency is known.
    index('idx_sessions_token_hash').on(t.tokenHash),
  ],
);

tableRules(sessions, {
  row: 'One log-in of a user in one browser, until it expires or is signed out.',
  kind: 'tenant',
  writtenBy: ['app'],
  secretColumns: ['token_hash'],
  indexesBeforeTenant: ['idx_sessions_token_hash', 'idx_sessions_acting_agency'],
});
