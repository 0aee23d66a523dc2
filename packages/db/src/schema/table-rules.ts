import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';

/** What a table is and who may do what with it. Grants, policies and comments are made from it at migration. */
export interface TableRules {
  /** What one row is. Becomes the table's comment. */
  readonly row: string;
  /** `tenant`: belongs to one agency, under row level security. `shared`: the same for every agency. */
  readonly kind: 'tenant' | 'shared';
  /** Roles that may write. Everybody may read, under the policies. */
  readonly writtenBy: readonly ('app' | 'ingest')[];
  /** Rows are never changed or removed: UPDATE, DELETE and TRUNCATE are revoked, and a trigger stops the owner too. */
  readonly appendOnly?: boolean;
  /** Columns that the read-only role may not see. */
  readonly secretColumns?: readonly string[];
  /** The column that names the agency, where it is not `agency_id`. */
  readonly agencyColumn?: string;
  /** Indexes that do not begin with the agency, because the functions that find it read them. */
  readonly indexesBeforeTenant?: readonly string[];
  /** Facts: written in bulk by set-based SQL under the policy, so only the seller is held by a foreign key. */
  readonly fact?: boolean;
}

export interface RuledTable extends TableRules {
  readonly schema: string;
  readonly name: string;
}

const ruled: RuledTable[] = [];

/** States the rules of a table. Every table must have them: the catalogue test compares with the database. */
export function tableRules(table: PgTable, rules: TableRules): void {
  const { schema, name } = getTableConfig(table);
  if (!schema) throw new Error(`${name} is in no schema`);
  ruled.push({ ...rules, schema, name });
}

/** All tables with their rules. Import `schema/all-tables.ts` first, so that every table has stated them. */
export function ruledTables(): readonly RuledTable[] {
  return ruled;
}
