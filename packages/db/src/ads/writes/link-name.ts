import type { TransactionSql } from 'postgres';
import { type linkedEntityTypes, noParent } from '../tables/sp-name-links.ts';

/** A campaign or ad group that a name is linked to. */
export interface LinkableEntity {
  readonly entityType: (typeof linkedEntityTypes)[number];
  readonly sellerId: string;
  /** The campaign of an ad group. */
  readonly parentId: string | null;
}

/** The campaign or ad group with this id, if the agency has one. */
export async function findLinkable(sql: TransactionSql, entityId: string): Promise<LinkableEntity | undefined> {
  const [found] = await sql<LinkableEntity[]>`
    SELECT 'campaign' AS "entityType", seller_id AS "sellerId", NULL::uuid AS "parentId"
      FROM ads.sp_campaigns WHERE id = ${entityId}
     UNION ALL
    SELECT 'ad_group', seller_id, campaign_id FROM ads.sp_ad_groups WHERE id = ${entityId}`;
  return found;
}

/** Keeps that a name means an entity, in the place of what was said of it before. */
export async function keepNameLink(
  sql: TransactionSql,
  link: LinkableEntity & { readonly entityId: string; readonly name: string; readonly linkedBy: string | null },
): Promise<void> {
  await sql`
    INSERT INTO ads.sp_name_links (agency_id, seller_id, entity_type, parent_id, name, entity_id, linked_by)
    VALUES (app.agency_id(), ${link.sellerId}, ${link.entityType}, ${link.parentId ?? noParent}, ${link.name},
            ${link.entityId}, ${link.linkedBy})
    ON CONFLICT (agency_id, seller_id, entity_type, parent_id, name)
    DO UPDATE SET entity_id = excluded.entity_id, linked_by = excluded.linked_by, created_at = now()`;
}
