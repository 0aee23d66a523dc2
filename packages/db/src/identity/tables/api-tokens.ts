import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { createdAt, createdBy } from '../../schema/columns.ts';
import { belongsTo, identity, identityKey, link } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';
import { identitySchema } from './agencies.ts';
import { bytea } from './sessions.ts';
import { users } from './users.ts';

export const apiTokens = identitySchema.table(
  'api_tokens',
  {
    ...identity(),
    userId: link('user_id').notNull(),
    name: text('name').notNull(),
    /** First characters of the secret, so that its owner can tell tokens apart. */
    prefix: text('prefix').notNull(),
    /** SHA-256 of the secret, which is shown once. */
    tokenHash: bytea('token_hash').notNull(),
    scopes: text('scopes').array().notNull(),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    revokedBy: link('revoked_by'),
    createdAt: createdAt(),
    createdBy: createdBy(),
  },
  (t) => [
    identityKey('api_tokens', t),
    ...belongsTo('api_tokens', t.agencyId, t.userId, users),
    unique('uq_api_tokens_token_hash').on(t.agencyId, t.tokenHash),
    // Serves identity.find_api_token, which runs before the agency is known.
    index('idx_api_tokens_token_hash').on(t.tokenHash),
    check('chk_api_tokens_scopes', sql`${t.scopes} <@ ARRAY['read', 'write'] AND cardinality(${t.scopes}) > 0`),
  ],
);

tableRules(apiTokens, {
  row: 'One API token of a user; it acts as that user, narrowed by its scopes.',
  kind: 'tenant',
  writtenBy: ['app'],
  secretColumns: ['token_hash'],
  indexesBeforeTenant: ['idx_api_tokens_token_hash'],
});
