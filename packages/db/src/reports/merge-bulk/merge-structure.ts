import type { TransactionSql } from 'postgres';
import type { ParentLink, StructureKind } from './structure.ts';

export interface StructureContext {
  readonly sellerId: string;
  readonly uploadId: string;
  /** When the structure stood so. A record seen later than this is not overwritten. */
  readonly observedAt: string;
}

/** The temporary table that collects every structure row: which entity it is, and what became of it. */
export async function createMergedEntities(sql: TransactionSql): Promise<void> {
  await sql.unsafe(
    `CREATE TEMP TABLE merged_entities (
       entity text, entity_type text, line integer, entity_id uuid, is_new boolean, is_changed boolean
     ) ON COMMIT DROP`,
  );
}

/**
 * Inserts and updates the entities of one kind. Rows that lack their id or whose parent is not known stay out of
 * `merged_entities`; the caller rejects them.
 */
export async function mergeStructureKind(
  sql: TransactionSql,
  kind: StructureKind,
  context: StructureContext,
): Promise<void> {
  const table = `ads.${kind.table}`;
  const links = [kind.parent, kind.link].filter((link) => link !== undefined && link !== null);
  const identity = kind.identity.map(([column]) => column);
  const columns = [...kind.columns.map(([column]) => column), ...(kind.link ? [kind.link.column] : [])];
  const parents = kind.parent ? [kind.parent.column] : [];
  const sameRow = [...parents, ...identity].map((column) => `t.${column} = k.${column}`).join(' AND ');
  await sql.unsafe('DROP TABLE IF EXISTS kind_rows');
  await sql.unsafe(
    `CREATE TEMP TABLE kind_rows ON COMMIT DROP AS
     SELECT DISTINCT ON (${[...parents, ...identity].map((column) => `k.${column}`).join(', ')})
            k.*, t.id AS stored_id, t.observed_at AS stored_observed_at,
            t.id IS NOT NULL AND (${columns.map((column) => `t.${column}`).join(', ')})
              IS DISTINCT FROM (${columns.map((column) => `k.${column}`).join(', ')}) AS differs
       FROM (SELECT s.line, ${[...kind.identity, ...kind.columns].map(([column, expression]) => `${expression} AS ${column}`).join(', ')}
                    ${links.map((link) => `, ${link.column}.id AS ${link.column}`).join('')}
               FROM staged_bulk s ${links.map(joinOf).join(' ')}
              WHERE s.entity = $2) k
       LEFT JOIN ${table} t ON t.seller_id = $1 AND ${sameRow}
      WHERE ${[...parents, ...identity].map((column) => `k.${column} IS NOT NULL`).join(' AND ')}
      ORDER BY ${[...parents, ...identity].map((column) => `k.${column}`).join(', ')}, k.line DESC`,
    [context.sellerId, kind.entity],
  );
  const written = [...parents, ...identity, ...columns];
  await sql.unsafe(
    `INSERT INTO ${table} (agency_id, seller_id, ${written.join(', ')}, observed_at, upload_id)
     SELECT app.agency_id(), $1, ${written.join(', ')}, $2, $3 FROM kind_rows WHERE stored_id IS NULL`,
    [context.sellerId, context.observedAt, context.uploadId],
  );
  await sql.unsafe(
    `UPDATE ${table} t
        SET ${columns.map((column) => `${column} = CASE WHEN k.differs THEN k.${column} ELSE t.${column} END`).join(', ')},
            observed_at = $2, upload_id = CASE WHEN k.differs THEN $3 ELSE t.upload_id END,
            updated_at = CASE WHEN k.differs THEN now() ELSE t.updated_at END
       FROM kind_rows k
      WHERE t.seller_id = $1 AND t.id = k.stored_id AND t.observed_at <= $2`,
    [context.sellerId, context.observedAt, context.uploadId],
  );
  await sql.unsafe(
    `INSERT INTO merged_entities
     SELECT $2, $3, k.line, t.id, k.stored_id IS NULL, k.differs AND k.stored_observed_at <= $4
       FROM kind_rows k JOIN ${table} t ON t.seller_id = $1 AND ${sameRow}`,
    [context.sellerId, kind.entity, kind.entityType, context.observedAt],
  );
  if (kind.named) await recordNames(sql, kind, context);
}

function joinOf(link: ParentLink): string {
  return `LEFT JOIN ads.${link.table} ${link.column}
            ON ${link.column}.seller_id = $1 AND ${link.column}.${link.amazonColumn} = s.${link.source}`;
}

/** A new entity's name counts for all days before; a changed one begins on the marketplace's day of the download. */
async function recordNames(sql: TransactionSql, kind: StructureKind, context: StructureContext): Promise<void> {
  const parent = kind.parent?.column ?? 'NULL::uuid';
  await sql.unsafe(
    `WITH renamed AS (
       SELECT t.id AS entity_id, ${kind.parent ? `t.${parent}` : parent} AS parent_id, t.name,
              ($3::timestamptz AT TIME ZONE s.time_zone)::date AS day
         FROM merged_entities m
         JOIN ads.${kind.table} t ON t.id = m.entity_id
         JOIN catalog.sellers s ON s.id = t.seller_id
        WHERE m.entity = $2 AND (m.is_new OR m.is_changed)
          AND NOT EXISTS (SELECT FROM ads.sp_name_history h
                           WHERE h.entity_type = $4 AND h.entity_id = t.id AND h.effective_to IS NULL AND h.name = t.name)
     ), closed AS (
       UPDATE ads.sp_name_history h SET effective_to = r.day
         FROM renamed r WHERE h.entity_type = $4 AND h.entity_id = r.entity_id AND h.effective_to IS NULL
       RETURNING h.entity_id
     )
     INSERT INTO ads.sp_name_history
            (agency_id, seller_id, entity_type, entity_id, parent_id, name, effective_from, upload_id)
     SELECT app.agency_id(), $1, $4, r.entity_id, r.parent_id, r.name,
            CASE WHEN r.entity_id IN (SELECT entity_id FROM closed) THEN r.day END, $5
       FROM renamed r`,
    [context.sellerId, kind.entity, context.observedAt, kind.entityType, context.uploadId],
  );
}
