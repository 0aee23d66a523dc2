import type { Sql } from 'postgres';

/** Roles that a transaction runs as. The owner of all objects is `sellergraph_migrator`, which only migrations use. */
export type DatabaseRole = 'sellergraph_app' | 'sellergraph_ingest' | 'sellergraph_readonly';

const limits = {
  sellergraph_app: { statement: '15s', lock: '5s', idle: '30s' },
  sellergraph_ingest: { statement: '15min', lock: '30s', idle: '5min' },
  sellergraph_readonly: { statement: '60s', lock: '5s', idle: '30s' },
} as const satisfies Record<DatabaseRole, object>;

/** Settings with which a role's connections begin: the role itself and how long a statement may take, wait and idle. */
export function roleSettings(role: DatabaseRole): Record<string, string> {
  return {
    role,
    statement_timeout: limits[role].statement,
    lock_timeout: limits[role].lock,
    idle_in_transaction_session_timeout: limits[role].idle,
  };
}

/** Makes the roles where they are missing. They belong to the whole server, so another database may have made them. */
export async function ensureRoles(sql: Sql): Promise<void> {
  await sql.unsafe(`
    DO $$
    DECLARE
      wanted text;
    BEGIN
      FOREACH wanted IN ARRAY ARRAY['sellergraph_app', 'sellergraph_ingest', 'sellergraph_readonly'] LOOP
        BEGIN
          EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT NOBYPASSRLS', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
          NULL;
        END;
      END LOOP;
      BEGIN
        CREATE ROLE sellergraph_migrator NOLOGIN NOINHERIT BYPASSRLS;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
      END;
    END
    $$`);
  await sql.unsafe(`
    DO $$
    BEGIN
      IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        EXECUTE format(
          'GRANT sellergraph_migrator, sellergraph_app, sellergraph_ingest, sellergraph_readonly TO %I', current_user);
      END IF;
      EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO sellergraph_migrator', current_database());
      EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
      EXECUTE format('GRANT CONNECT ON DATABASE %I TO sellergraph_app, sellergraph_readonly', current_database());
      EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO sellergraph_ingest', current_database());
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
    END
    $$`);
}
