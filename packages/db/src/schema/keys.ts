import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  type PgColumn,
  type PgTableExtraConfigValue,
  primaryKey,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencyId, id } from './columns.ts';

interface Keyed {
  agencyId: PgColumn;
  id: PgColumn;
}

/** The two columns that identify a record of a tenant. */
export const identity = () => ({ agencyId: agencyId(), id: id() });

/** Primary key of a tenant's record. */
export function identityKey(table: string, columns: Keyed): PgTableExtraConfigValue {
  return primaryKey({ name: `pk_${table}`, columns: [columns.agencyId, columns.id] });
}

/** A link to another record of the same agency; nullable. `.notNull()` where it must be there. */
export const link = (column: string) => uuid(column);

/**
 * Foreign key that carries the agency, so that a row pointing into another agency cannot be stored, and its index.
 * A null link is not checked. With `id` the index has the children of a parent in the order of their ids, as lists read them.
 */
export function belongsTo(
  table: string,
  agency: PgColumn,
  column: PgColumn,
  parent: Keyed,
  id?: PgColumn,
): [PgTableExtraConfigValue, PgTableExtraConfigValue] {
  const name = column.name.replace(/_id$/, '');
  return [
    foreignKey({
      name: `fk_${table}_${name}`,
      columns: [agency, column],
      foreignColumns: [parent.agencyId, parent.id],
    }),
    index(`idx_${table}_${name}`).on(agency, column, ...(id ? [id] : [])),
  ];
}

/** A closed set of values as text with a CHECK: enums are not leakproof, so no index would serve them under policies. */
export function oneOf(table: string, column: PgColumn, values: readonly string[]): PgTableExtraConfigValue {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  return check(`chk_${table}_${column.name}`, sql`${column} IN (${sql.raw(list)})`);
}
