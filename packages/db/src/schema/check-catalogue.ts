import type { Sql, TransactionSql } from 'postgres';
import { type CatalogueQuery, catalogueQueries } from './catalogue-queries.ts';
import type { RuledTable } from './table-rules.ts';

/**
 * Compares the database's own catalogue with the rules of every table, and returns a sentence for each rule that is
 * broken. Reads nothing but the catalogue, so a rule that the migrations forgot is found as well as one that somebody
 * undid by hand.
 */
export async function checkCatalogue(sql: Sql | TransactionSql, tables: readonly RuledTable[]): Promise<string[]> {
  const rules = JSON.stringify(
    tables.map((table) => ({
      schema: table.schema,
      name: table.name,
      tenant: table.kind === 'tenant',
      agency_column: table.agencyColumn ?? 'agency_id',
      append_only: table.appendOnly ?? false,
      fact: table.fact ?? false,
      writers: table.writtenBy.map((role) => `sellergraph_${role}`),
      secrets: table.secretColumns ?? [],
      free_indexes: table.indexesBeforeTenant ?? [],
    })),
  );
  const broken: string[] = [];
  for (const query of catalogueQueries) broken.push(...(await run(sql, query, rules)));
  return broken;
}

async function run(sql: Sql | TransactionSql, query: CatalogueQuery, rules: string): Promise<string[]> {
  const rows = await sql.unsafe<{ subject: string }[]>(`${RULES} ${query.sql}`, [rules]);
  return rows.map((row) => `${row.subject}: ${query.rule}`);
}

/** The rules as a relation, and the tables of the product's schemas beside them. */
const RULES = `
  WITH rule AS (
    SELECT r.*, to_regclass(format('%I.%I', r.schema, r.name))::oid AS oid
      FROM jsonb_to_recordset($1::text::jsonb) AS r (
        schema text, name text, tenant boolean, agency_column text, append_only boolean, fact boolean,
        writers jsonb, secrets jsonb, free_indexes jsonb)
  ), own AS (
    SELECT c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.relispartition, c.reloptions,
           c.relacl, n.nspname, format('%s.%s', n.nspname, c.relname) AS label
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('identity', 'system', 'catalog', 'asins', 'ads', 'reports', 'pricing', 'inventory', 'competitors',
                         'analytics', 'tracking', 'workflow', 'removal', 'outreach', 'amc', 'dashboards', 'delivery',
                         'agents', 'content', 'crm', 'paid_media')
  )`;
