import type { Sql } from 'postgres';
import type { RuledTable } from './table-rules.ts';

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Statements that give a table its comment, grants, policy and append-only trigger. Running them again changes nothing. */
export function statementsFor(table: RuledTable, columns: readonly string[]): string[] {
  const target = `${quote(table.schema)}.${quote(table.name)}`;
  const open = columns
    .filter((column) => !table.secretColumns?.includes(column))
    .map(quote)
    .join(', ');
  const statements = [
    `COMMENT ON TABLE ${target} IS ${literal(table.row)}`,
    `REVOKE ALL ON ${target} FROM PUBLIC, sellergraph_app, sellergraph_ingest, sellergraph_readonly`,
    `GRANT SELECT ON ${target} TO sellergraph_app`,
    `GRANT SELECT (${open}) ON ${target} TO sellergraph_ingest, sellergraph_readonly`,
  ];
  const writes = table.appendOnly ? 'INSERT' : 'INSERT, UPDATE, DELETE';
  for (const role of table.writtenBy) statements.push(`GRANT ${writes} ON ${target} TO sellergraph_${role}`);
  if (table.kind === 'tenant') {
    const condition = `${quote(table.agencyColumn ?? 'agency_id')} = (SELECT app.agency_id())`;
    statements.push(
      `ALTER TABLE ${target} ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE ${target} FORCE ROW LEVEL SECURITY`,
      `DROP POLICY IF EXISTS tenant ON ${target}`,
      `CREATE POLICY tenant ON ${target} USING (${condition}) WITH CHECK (${condition})`,
    );
  }
  if (table.appendOnly) {
    statements.push(
      `CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${target} ` +
        'FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()',
    );
  }
  return statements;
}

/** Brings every table in line with its rules. Runs as the owner, after the migrations. */
export async function applyTableRules(sql: Sql, tables: readonly RuledTable[]): Promise<void> {
  const rows = await sql<{ schema: string; name: string; columns: string[] }[]>`
    SELECT n.nspname AS schema, c.relname AS name, json_agg(a.attname ORDER BY a.attnum) AS columns
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p')
     GROUP BY 1, 2`;
  const columnsOf = new Map(rows.map((row) => [`${row.schema}.${row.name}`, row.columns]));
  for (const schema of new Set(tables.map((table) => table.schema))) {
    await sql.unsafe(
      `GRANT USAGE ON SCHEMA ${quote(schema)} TO sellergraph_app, sellergraph_ingest, sellergraph_readonly`,
    );
  }
  for (const table of tables) {
    const columns = columnsOf.get(`${table.schema}.${table.name}`);
    if (!columns) throw new Error(`${table.schema}.${table.name} has rules and does not exist`);
    for (const statement of statementsFor(table, columns)) await sql.unsafe(statement);
  }
}
