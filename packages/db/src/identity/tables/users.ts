import { roles } from '@sellergraph/core/permissions';
import { sql } from 'drizzle-orm';
import { foreignKey, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { lifecycle } from '../../schema/columns.ts';
import { identity, identityKey, link, oneOf } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { agencies, identitySchema } from './agencies.ts';

export const userStatuses = ['active', 'invited', 'deactivated'] as const;

export const users = identitySchema.table(
  'users',
  {
    ...identity(),
    email: text('email').notNull(),
    /** Case-blind form of the e-mail; log-ins are looked up by it. */
    emailLower: text('email_lower').notNull().generatedAlwaysAs(sql`lower(email)`),
    name: text('name').notNull(),
    role: text('role', { enum: roles }).notNull(),
    status: text('status', { enum: userStatuses }).notNull().default('active'),
    /** argon2id in PHC form, with its salt and parameters. */
    passwordHash: text('password_hash').notNull(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }),
    ...lifecycle(),
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
    deletedBy: link('deleted_by'),
  },
  (t) => [
    identityKey('users', t),
    foreignKey({ name: 'fk_users_agency', columns: [t.agencyId], foreignColumns: [agencies.id] }),
    unique('uq_users_email').on(t.agencyId, t.emailLower),
    oneOf('users', t.role, roles),
    oneOf('users', t.status, userStatuses),
  ],
);

tableRules(users, {
  row: 'One person with a log-in to one agency. The same e-mail may have a log-in to several.',
  kind: 'tenant',
  writtenBy: ['app'],
  secretColumns: ['password_hash'],
});
