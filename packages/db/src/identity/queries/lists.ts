import type { Conditions, ListSource } from '../../lists/list.ts';
import type { Order } from '../../lists/order.ts';
import type { TokenOwner } from './api-tokens.ts';

/** Rows are `UserRow`. */
export const userSource: ListSource = {
  table: 'identity.users',
  columns: 't.id, t.email, t.name, t.role, t.status, t.created_at AS "createdAt", t.last_seen_at AS "lastSeenAt"',
};

export const presentUsers: Conditions = () => ['t.deleted_at IS NULL'];

/** `uq_users_email` serves it. */
export const byEmail: Order = {
  term: { name: 'email', sql: 't.email_lower', type: 'text', nullable: false },
  direction: 'ASC',
};

/** Rows are `ApiTokenRow`. */
export const apiTokenSource: ListSource = {
  table: 'identity.api_tokens',
  columns:
    't.id, t.user_id AS "userId", t.name, t.prefix, to_jsonb(t.scopes) AS scopes, t.created_at AS "createdAt", ' +
    't.last_used_at AS "lastUsedAt", t.revoked_at AS "revokedAt"',
};

export function tokensOf({ userId }: TokenOwner): Conditions {
  return (parameters) => (userId === null ? [] : [`t.user_id = ${parameters.add(userId, 'uuid')}`]);
}

/** Ids are made in the order of time. */
export const newestTokensFirst: Order = { term: null, direction: 'DESC' };
