import type { TransactionSql } from 'postgres';
import type { WriteTransaction } from '../database.ts';
import { auditLog } from './tables/audit-log.ts';

/** One act, as the audit log keeps it. */
export interface AuditEntry {
  agencyId: string;
  /** null for the system itself. */
  actorId: string | null;
  /** The act, named as the service is: `createUser`. */
  action: string;
  entityType: string;
  entityId: string | null;
  /** What changed, without secrets. */
  detail?: Record<string, unknown>;
}

/** Writes down an act, in the transaction of the act. */
export async function writeAudit(tx: WriteTransaction, entry: AuditEntry): Promise<void> {
  await tx.insert(auditLog).values(entry);
}

/** The same in a transaction of the ingest role. */
export async function writeIngestAudit(sql: TransactionSql, entry: AuditEntry): Promise<void> {
  await sql`
    INSERT INTO system.audit_log (agency_id, actor_id, action, entity_type, entity_id, detail)
    VALUES (${entry.agencyId}, ${entry.actorId}, ${entry.action}, ${entry.entityType}, ${entry.entityId},
            ${JSON.stringify(entry.detail ?? {})}::text::jsonb)`;
}
