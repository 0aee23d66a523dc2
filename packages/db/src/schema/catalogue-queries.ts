/** One rule, and SQL that finds what breaks it: rows of one column, `subject`. */
export interface CatalogueQuery {
  readonly rule: string;
  readonly sql: string;
}

const agencyAttribute = `JOIN pg_attribute ag ON ag.attrelid = rule.oid AND ag.attname = rule.agency_column`;
const roles = `('sellergraph_app', 'sellergraph_ingest', 'sellergraph_readonly')`;

/** Every rule that a table, view, role or function of the product has to keep. */
export const catalogueQueries: readonly CatalogueQuery[] = [
  {
    rule: 'is in no list of table rules',
    sql: `SELECT label AS subject FROM own
           WHERE relkind IN ('r', 'p', 'f') AND NOT relispartition AND oid NOT IN (SELECT oid FROM rule WHERE oid IS NOT NULL)`,
  },
  {
    rule: 'has rules and does not exist',
    sql: `SELECT format('%s.%s', schema, name) AS subject FROM rule WHERE oid IS NULL`,
  },
  {
    rule: 'does not say what one row is',
    sql: `SELECT own.label AS subject FROM own JOIN rule USING (oid) WHERE obj_description(own.oid, 'pg_class') IS NULL`,
  },
  {
    rule: 'has no agency column that is a uuid and never null',
    sql: `SELECT format('%s.%s', schema, name) AS subject FROM rule WHERE tenant AND NOT EXISTS (
            SELECT FROM pg_attribute a WHERE a.attrelid = rule.oid AND a.attname = rule.agency_column
               AND a.attnotnull AND a.atttypid = 'uuid'::regtype AND NOT a.attisdropped)`,
  },
  {
    rule: 'is shared and has an agency column',
    sql: `SELECT own.label AS subject FROM own JOIN rule USING (oid) WHERE NOT tenant AND EXISTS (
            SELECT FROM pg_attribute a WHERE a.attrelid = own.oid AND a.attname = 'agency_id' AND NOT a.attisdropped)`,
  },
  {
    rule: 'has no row level security, or does not force it on its owner',
    sql: `SELECT own.label AS subject FROM own JOIN rule USING (oid)
           WHERE tenant AND NOT (relrowsecurity AND relforcerowsecurity)`,
  },
  {
    rule: 'has another policy than the one of its agency',
    sql: `SELECT own.label AS subject FROM own JOIN rule USING (oid) WHERE tenant AND (
            SELECT coalesce(string_agg(replace(concat_ws(' | ', p.polname, p.polcmd, p.polpermissive, p.polroles,
                     pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)), 'app.', ''), ' ; '), '')
              FROM pg_policy p WHERE p.polrelid = own.oid)
          <> format('tenant | * | t | {0} | (%1$I = ( SELECT agency_id() AS agency_id)) | (%1$I = ( SELECT agency_id() AS agency_id))',
                    agency_column)`,
  },
  {
    rule: 'has a key or index that does not begin with the agency',
    sql: `SELECT i.indexrelid::regclass::text AS subject
            FROM rule ${agencyAttribute} JOIN pg_index i ON i.indrelid = rule.oid
            JOIN pg_class c ON c.oid = i.indexrelid
           WHERE tenant AND i.indkey[0] <> ag.attnum AND NOT rule.free_indexes ? c.relname`,
  },
  {
    rule: 'is a foreign key between tenant tables that does not carry the agency',
    sql: `SELECT format('%s on %s', k.conname, k.conrelid::regclass) AS subject
            FROM pg_constraint k JOIN rule ON rule.oid = k.conrelid ${agencyAttribute}
            JOIN rule parent ON parent.oid = k.confrelid
            JOIN pg_attribute pa ON pa.attrelid = parent.oid AND pa.attname = parent.agency_column
           WHERE k.contype = 'f' AND rule.tenant AND parent.tenant AND parent.name <> 'agencies'
             AND NOT EXISTS (SELECT FROM unnest(k.conkey, k.confkey) AS pair (own_column, parent_column)
                              WHERE own_column = ag.attnum AND parent_column = pa.attnum)`,
  },
  {
    rule: 'is a foreign key without an index that begins with its columns, the agency before them or not',
    sql: `SELECT format('%s on %s', k.conname, k.conrelid::regclass) AS subject
            FROM pg_constraint k JOIN rule ON rule.oid = k.conrelid
           WHERE k.contype = 'f' AND NOT EXISTS (
             SELECT FROM pg_index i WHERE i.indrelid = k.conrelid
                AND (i.indkey::int2[])[0:cardinality(k.conkey)] @> k.conkey)`,
  },
  {
    rule: 'is a tenant table that nothing ties to its agency',
    sql: `SELECT format('%s.%s', schema, name) AS subject FROM rule
           WHERE tenant AND NOT fact AND NOT append_only AND name <> 'agencies' AND NOT EXISTS (
             SELECT FROM pg_constraint k WHERE k.conrelid = rule.oid AND k.contype = 'f')`,
  },
  {
    rule: 'cascades into a table that is append-only',
    sql: `SELECT format('%s on %s', k.conname, k.conrelid::regclass) AS subject
            FROM pg_constraint k JOIN rule ON rule.oid = k.conrelid
           WHERE k.contype = 'f' AND rule.append_only AND (k.confdeltype <> 'a' OR k.confupdtype <> 'a')`,
  },
  {
    rule: 'is append-only and has no trigger that says so',
    sql: `SELECT own.label AS subject FROM own JOIN rule USING (oid) WHERE append_only AND NOT EXISTS (
            SELECT FROM pg_trigger t WHERE t.tgrelid = own.oid AND t.tgfoid = 'app.refuse_change()'::regprocedure
               AND t.tgenabled = 'O' AND t.tgtype & 58 = 58)`,
  },
  {
    rule: 'gives a right that its rules do not',
    sql: `SELECT format('%s to %s on %s', acl.privilege_type, coalesce(r.rolname, 'PUBLIC'), own.label) AS subject
            FROM own CROSS JOIN aclexplode(own.relacl) acl LEFT JOIN pg_roles r ON r.oid = acl.grantee
            LEFT JOIN rule ON rule.oid = own.oid
           WHERE own.relkind IN ('r', 'p', 'v', 'm', 'f') AND coalesce(r.rolname, '') <> 'sellergraph_migrator' AND (
             rule.oid IS NOT NULL AND (
               (acl.privilege_type = 'SELECT' AND r.rolname IN ${roles}
                 AND (rule.secrets = '[]' OR r.rolname = 'sellergraph_app'))
               OR (acl.privilege_type = 'INSERT' AND rule.writers ? r.rolname)
               OR (acl.privilege_type IN ('UPDATE', 'DELETE') AND rule.writers ? r.rolname AND NOT rule.append_only))) IS NOT TRUE`,
  },
  {
    rule: 'shows a secret column to a role that may not see it',
    sql: `SELECT format('%s.%s', own.label, a.attname) AS subject
            FROM own JOIN rule USING (oid) JOIN pg_attribute a ON a.attrelid = own.oid AND rule.secrets ? a.attname
           WHERE has_column_privilege('sellergraph_readonly', own.oid, a.attnum, 'SELECT')
              OR has_column_privilege('sellergraph_ingest', own.oid, a.attnum, 'SELECT')`,
  },
  {
    rule: 'is an enum: no index serves it under a policy',
    sql: `SELECT t.oid::regtype::text AS subject FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
           WHERE t.typtype = 'e' AND n.nspname IN (SELECT nspname FROM own)`,
  },
  {
    rule: 'is a floating-point column: figures are exact',
    sql: `SELECT format('%s.%s', own.label, a.attname) AS subject
            FROM own JOIN pg_attribute a ON a.attrelid = own.oid AND a.attnum > 0
           WHERE own.relkind IN ('r', 'p') AND a.atttypid IN ('float4'::regtype, 'float8'::regtype)`,
  },
  {
    rule: 'is a view that does not run as its reader',
    sql: `SELECT label AS subject FROM own WHERE relkind = 'v'
             AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)`,
  },
  {
    rule: 'is a materialised view, which no policy guards',
    sql: `SELECT label AS subject FROM own WHERE relkind = 'm'`,
  },
  {
    rule: 'is not owned by the migrator',
    sql: `SELECT own.label AS subject FROM own JOIN pg_class c USING (oid)
           WHERE own.relkind IN ('r', 'p', 'v') AND pg_get_userbyid(c.relowner) <> 'sellergraph_migrator'`,
  },
  {
    rule: 'does not carry the prefix of its kind',
    sql: `SELECT format('%s on %s', k.conname, k.conrelid::regclass) AS subject
            FROM pg_constraint k JOIN rule ON rule.oid = k.conrelid
           WHERE k.conname NOT LIKE CASE k.contype WHEN 'p' THEN 'pk\\_%' WHEN 'f' THEN 'fk\\_%' WHEN 'u' THEN 'uq\\_%'
                                                   WHEN 'c' THEN 'chk\\_%' ELSE '%' END
           UNION ALL
          SELECT i.indexrelid::regclass::text FROM pg_index i JOIN rule ON rule.oid = i.indrelid
            JOIN pg_class c ON c.oid = i.indexrelid
           WHERE c.relname !~ '^(pk|uq|idx)_'`,
  },
  {
    rule: 'is a role with more power than its work needs',
    sql: `SELECT rolname AS subject FROM pg_roles WHERE rolname IN ${roles} AND (
            rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolinherit
            OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = pg_roles.oid)
            OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = pg_roles.oid AND c.relpersistence <> 't'))`,
  },
  {
    rule: 'runs as its owner and leaves the search path to its caller',
    sql: `SELECT p.oid::regprocedure::text AS subject FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
           WHERE p.prosecdef AND (n.nspname = 'app' OR n.nspname IN (SELECT nspname FROM own))
             AND NOT coalesce(p.proconfig::text LIKE '%search_path=%', false)`,
  },
];
