import type { Period } from '@sellergraph/core/reports/parsed-report';
import type { TransactionSql } from 'postgres';
import { measureNames } from '../../ads/tables/measure-columns.ts';
import type { StructureContext } from './merge-structure.ts';
import { structureKinds } from './structure.ts';

const measures = measureNames.join(', ');
const staged = measureNames.map((name) => `coalesce(s.${name}, 0)`).join(', ');

/**
 * Keeps the figures of every entity under the workbook's window, and marks in `merged_entities` the entities whose figures
 * differ from those of the workbook imported before. Windows lie beside each other: none overwrites another.
 */
export async function mergeBulkFigures(sql: TransactionSql, context: StructureContext, period: Period): Promise<void> {
  const withFigures = structureKinds.filter((kind) => !kind.withoutFigures).map((kind) => `'${kind.entityType}'`);
  await sql.unsafe('ANALYZE merged_entities');
  await sql.unsafe(
    `CREATE TEMP TABLE entity_figures ON COMMIT DROP AS
     SELECT m.entity_type, m.entity_id, s.line, ${measureNames.map((name) => `coalesce(s.${name}, 0) AS ${name}`).join(', ')},
            latest.upload_id IS NOT NULL AND (${measureNames.map((name) => `latest.${name}`).join(', ')})
              IS DISTINCT FROM (${staged}) AS differs
       FROM merged_entities m
       JOIN staged_bulk s ON s.sheet = 'campaigns' AND s.line = m.line
       LEFT JOIN LATERAL (
         SELECT f.upload_id, ${measureNames.map((name) => `f.${name}`).join(', ')} FROM reports.rpt_bulk_operations f
          WHERE f.seller_id = $1 AND f.entity_id = m.entity_id
          ORDER BY f.upload_id DESC LIMIT 1) latest ON true
      WHERE m.entity_type IN (${withFigures.join(', ')})`,
    [context.sellerId],
  );
  await sql.unsafe(
    `UPDATE merged_entities m SET is_changed = true
       FROM entity_figures f WHERE f.entity_id = m.entity_id AND f.differs AND NOT m.is_new`,
  );
  await sql.unsafe(
    `INSERT INTO reports.rpt_bulk_operations
            (agency_id, seller_id, entity_type, entity_id, period_from, period_to, upload_id, source_line, ${measures})
     SELECT app.agency_id(), $1, entity_type, entity_id, $2, $3, $4, line, ${measures} FROM entity_figures
     ON CONFLICT (agency_id, seller_id, entity_id, period_from, period_to) DO UPDATE
        SET upload_id = excluded.upload_id, source_line = excluded.source_line,
            ${measureNames.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [context.sellerId, period.from, period.to, context.uploadId],
  );
}

/** Keeps the search-term tab: the one source of search terms that carries ids. Returns the number of rows. */
export async function mergeBulkSearchTerms(
  sql: TransactionSql,
  context: StructureContext,
  period: Period,
): Promise<number> {
  const result = await sql.unsafe(
    `INSERT INTO reports.rpt_bulk_search_terms
            (agency_id, seller_id, key_hash, period_from, period_to, campaign_id, ad_group_id, target_id,
             amazon_campaign_id, amazon_ad_group_id, amazon_target_id, customer_search_term, upload_id, source_line,
             ${measures})
     SELECT app.agency_id(), $1, k.key_hash, $2, $3, c.id, a.id, coalesce(w.id, p.id),
            s.campaign_id, s.ad_group_id, k.target, coalesce(s.customer_search_term, '*'), $4, s.line, ${staged}
       FROM (SELECT DISTINCT ON (key_hash) *
               FROM (SELECT line, coalesce(keyword_id, product_targeting_id, '') AS target,
                            md5(concat_ws(E'\\x1f', campaign_id, ad_group_id, keyword_id, product_targeting_id,
                                          customer_search_term))::uuid AS key_hash
                       FROM staged_bulk WHERE sheet = 'search_terms') keyed
              ORDER BY key_hash, line DESC) k
       JOIN staged_bulk s ON s.sheet = 'search_terms' AND s.line = k.line
       LEFT JOIN ads.sp_campaigns c ON c.seller_id = $1 AND c.amazon_campaign_id = s.campaign_id
       LEFT JOIN ads.sp_ad_groups a ON a.campaign_id = c.id AND a.amazon_ad_group_id = s.ad_group_id
       LEFT JOIN ads.sp_keywords w ON w.ad_group_id = a.id AND w.amazon_keyword_id = s.keyword_id
       LEFT JOIN ads.sp_product_targetings p ON p.ad_group_id = a.id AND p.amazon_target_id = s.product_targeting_id
      WHERE s.campaign_id IS NOT NULL AND s.ad_group_id IS NOT NULL
     ON CONFLICT (agency_id, seller_id, period_from, period_to, key_hash) DO UPDATE
        SET upload_id = excluded.upload_id, source_line = excluded.source_line,
            ${measureNames.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [context.sellerId, period.from, period.to, context.uploadId],
  );
  return result.count;
}
