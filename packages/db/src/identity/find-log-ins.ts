import type { Database } from '../database.ts';

/** A log-in that an e-mail may belong to. */
export interface LogIn {
  agencyId: string;
  userId: string;
  /** argon2id in PHC form. */
  passwordHash: string;
}

/** The active log-ins of an e-mail, oldest first: one an agency, ten at most. */
export function findLogIns(database: Database, email: string): Promise<LogIn[]> {
  return database.lookUp<LogIn>(
    `SELECT agency_id AS "agencyId", user_id AS "userId", password_hash AS "passwordHash"
       FROM identity.find_log_ins($1)`,
    [email],
  );
}
