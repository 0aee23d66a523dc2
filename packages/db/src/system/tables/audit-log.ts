import { index, jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt } from '../../schema/columns.ts';
import { identity, identityKey } from '../../schema/keys.ts';
import { tableRules } from '../../schema/table-rules.ts';

export const systemSchema = pgSchema('system');

export const auditLog = systemSchema.table(
  'audit_log',
  {
    ...identity(),
    /** Who did it; null for the system itself. Not a foreign key: the log outlives its actors. */
    actorId: uuid('actor_id'),
    /** The act, named as the service is: `createUser`. */
    action: text('action').notNull(),
    entityType: text('entity_type').notNull(),
    entityId: uuid('entity_id'),
    /** What changed, without secrets. */
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [identityKey('audit_log', t), index('idx_audit_log_entity').on(t.agencyId, t.entityType, t.entityId)],
);

tableRules(auditLog, {
  row: 'One act that changed something, written in the transaction of the act.',
  kind: 'tenant',
  writtenBy: ['app', 'ingest'],
  appendOnly: true,
});
