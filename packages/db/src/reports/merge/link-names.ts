import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { linkColumns } from '../tables/report-table.ts';

/**
 * Finds the entities that report rows name. `source` is a relation with the report's key columns, `amazon_campaign_id`
 * and `amazon_ad_group_id` where the report has them, and `end_date`.
 *
 * A name leads to the one entity that ever carried it. Where several carried it, to the one that carried it on the row's
 * day; where that is still not one, to none: an ambiguity is shown, never guessed. Ids in the file go before names.
 *
 * Makes the temporary tables `campaign_links` (name, day, campaign_id), `ad_group_links` (campaign_id, name, day,
 * ad_group_id), `target_links` or `product_ad_links`, and `earliest_names` (entity_id, name).
 */
export async function linkNames(
  sql: TransactionSql,
  report: ReportDeclaration,
  sellerId: string,
  source: string,
): Promise<void> {
  const links: readonly string[] = linkColumns[report.level];
  await sql.unsafe(
    `CREATE TEMP TABLE name_periods ON COMMIT DROP AS
     SELECT h.entity_type, h.entity_id, h.parent_id, h.name,
            greatest(coalesce(h.effective_from, '-infinity'), coalesce(c.start_date, '-infinity')) AS from_day,
            least(coalesce(h.effective_to, 'infinity'), coalesce(c.end_date + 1, 'infinity')) AS to_day
       FROM ads.sp_name_history h
       LEFT JOIN ads.sp_campaigns c ON h.entity_type = 'campaign' AND c.id = h.entity_id
      WHERE h.seller_id = $1 AND h.entity_type IN ('campaign', 'ad_group')`,
    [sellerId],
  );
  await sql.unsafe(`CREATE TEMP TABLE campaign_links ON COMMIT DROP AS
     SELECT name, NULL::date AS day, (array_agg(entity_id))[1] AS campaign_id
       FROM name_periods WHERE entity_type = 'campaign'
      GROUP BY name HAVING count(DISTINCT entity_id) = 1
     UNION ALL
     SELECT s.campaign_name, s.end_date, (array_agg(p.entity_id))[1]
       FROM (SELECT DISTINCT campaign_name, end_date FROM ${source}) s
       JOIN name_periods p ON p.entity_type = 'campaign' AND p.name = s.campaign_name
                          AND s.end_date >= p.from_day AND s.end_date < p.to_day
      WHERE s.campaign_name IN (
              SELECT name FROM name_periods WHERE entity_type = 'campaign'
               GROUP BY name HAVING count(DISTINCT entity_id) > 1)
      GROUP BY 1, 2 HAVING count(DISTINCT p.entity_id) = 1`);
  if (links.includes('ad_group_id')) {
    await sql.unsafe(`CREATE TEMP TABLE ad_group_links ON COMMIT DROP AS
       SELECT parent_id AS campaign_id, name, (array_agg(entity_id))[1] AS ad_group_id
         FROM name_periods WHERE entity_type = 'ad_group'
        GROUP BY 1, 2 HAVING count(DISTINCT entity_id) = 1`);
  }
  if (links.includes('target_id')) await sql.unsafe(targetLinks, [sellerId]);
  if (links.includes('product_ad_id')) await sql.unsafe(productAdLinks, [sellerId]);
  // A renamed entity keeps the key of its earliest name, so that a file with the new name on old days finds its rows.
  // Not where another entity carried that name: the two would become one.
  await sql.unsafe(`CREATE TEMP TABLE earliest_names ON COMMIT DROP AS
     SELECT DISTINCT ON (p.entity_id) p.entity_id, p.name
       FROM name_periods p
      WHERE p.entity_id IN (SELECT entity_id FROM name_periods GROUP BY 1 HAVING count(DISTINCT name) > 1)
        AND NOT EXISTS (SELECT FROM name_periods o
                         WHERE o.entity_type = p.entity_type AND o.name = p.name AND o.entity_id <> p.entity_id
                           AND o.parent_id IS NOT DISTINCT FROM p.parent_id)
      ORDER BY p.entity_id, p.from_day`);
  for (const table of ['campaign_links', 'earliest_names']) await sql.unsafe(`ANALYZE ${table}`);
}

/** Removes what `linkNames` made, where several reports are linked in one transaction. */
export async function dropNameLinks(sql: TransactionSql): Promise<void> {
  await sql.unsafe(
    'DROP TABLE IF EXISTS name_periods, campaign_links, ad_group_links, target_links, product_ad_links, earliest_names',
  );
}

/** Keywords by text and match type, product targets by expression as written or resolved; `kind` '' for the latter. */
const targetLinks = `
  CREATE TEMP TABLE target_links ON COMMIT DROP AS
  SELECT ad_group_id, targeting, kind, (array_agg(target_id))[1] AS target_id
    FROM (SELECT ad_group_id, keyword_lower AS targeting, upper(match_type) AS kind, id AS target_id
            FROM ads.sp_keywords WHERE seller_id = $1
           UNION
          SELECT ad_group_id, expression_lower, '', id FROM ads.sp_product_targetings WHERE seller_id = $1
           UNION
          SELECT ad_group_id, resolved_expression_lower, '', id
            FROM ads.sp_product_targetings WHERE seller_id = $1 AND resolved_expression IS NOT NULL) known
   GROUP BY 1, 2, 3 HAVING count(DISTINCT target_id) = 1`;

/** Product ads by SKU and ASIN; a row without SKU (vendors) by ASIN alone. */
const productAdLinks = `
  CREATE TEMP TABLE product_ad_links ON COMMIT DROP AS
  SELECT ad_group_id, sku, asin, (array_agg(product_ad_id))[1] AS product_ad_id
    FROM (SELECT ad_group_id, coalesce(sku, '') AS sku, coalesce(asin, '') AS asin, id AS product_ad_id
            FROM ads.sp_product_ads WHERE seller_id = $1
           UNION
          SELECT ad_group_id, '', asin, id FROM ads.sp_product_ads WHERE seller_id = $1 AND asin IS NOT NULL) known
   GROUP BY 1, 2, 3 HAVING count(DISTINCT product_ad_id) = 1`;

export interface LinkedSelect {
  /** Joins to put after `FROM <source> s`. */
  readonly joins: string;
  /** Expression of each link column. */
  readonly links: ReadonlyMap<string, string>;
  /** Expression of a key column for the row's key: names are taken under their earliest form. */
  readonly key: (column: string) => string;
}

/** A join that finds nothing, for a report without the id column. */
const noneById = (alias: string) => `LEFT JOIN (SELECT NULL::uuid AS id WHERE $1::uuid IS NULL) ${alias} ON true`;

/** How a relation `s` of report rows is joined with the tables of `linkNames`. */
export function linkedSelect(report: ReportDeclaration): LinkedSelect {
  const has = (name: string) => report.columns.some((column) => column.name === name);
  const links = new Map([['campaign_id', 'coalesce(ci.id, cu.campaign_id, cd.campaign_id)']]);
  const campaign = links.get('campaign_id');
  const joins = [
    has('amazon_campaign_id')
      ? 'LEFT JOIN ads.sp_campaigns ci ON ci.seller_id = $1 AND ci.amazon_campaign_id = s.amazon_campaign_id'
      : noneById('ci'),
    'LEFT JOIN campaign_links cu ON cu.name = s.campaign_name AND cu.day IS NULL',
    'LEFT JOIN campaign_links cd ON cd.name = s.campaign_name AND cd.day = s.end_date',
    `LEFT JOIN earliest_names cn ON cn.entity_id = ${campaign}`,
  ];
  const wanted: readonly string[] = linkColumns[report.level];
  if (wanted.includes('ad_group_id')) {
    joins.push(
      has('amazon_ad_group_id')
        ? `LEFT JOIN ads.sp_ad_groups ai ON ai.campaign_id = ${campaign} AND ai.amazon_ad_group_id = s.amazon_ad_group_id`
        : noneById('ai'),
      `LEFT JOIN ad_group_links al ON al.campaign_id = ${campaign} AND al.name = s.ad_group_name`,
    );
    links.set('ad_group_id', 'coalesce(ai.id, al.ad_group_id)');
    joins.push('LEFT JOIN earliest_names an ON an.entity_id = coalesce(ai.id, al.ad_group_id)');
  }
  if (wanted.includes('target_id')) {
    joins.push(`LEFT JOIN target_links tl ON tl.ad_group_id = coalesce(ai.id, al.ad_group_id)
      AND tl.targeting = lower(s.targeting)
      AND tl.kind = CASE WHEN upper(s.match_type) IN ('EXACT', 'PHRASE', 'BROAD') THEN upper(s.match_type) ELSE '' END`);
    links.set('target_id', 'tl.target_id');
  }
  if (wanted.includes('product_ad_id')) {
    joins.push(`LEFT JOIN product_ad_links pl ON pl.ad_group_id = coalesce(ai.id, al.ad_group_id)
      AND pl.sku = s.advertised_sku AND pl.asin = s.advertised_asin`);
    links.set('product_ad_id', 'pl.product_ad_id');
  }
  const key = (column: string) => {
    if (column === 'campaign_name') return 'coalesce(cn.name, s.campaign_name)';
    if (column === 'ad_group_name') return 'coalesce(an.name, s.ad_group_name)';
    return `s.${column}`;
  };
  return { joins: joins.join('\n'), links, key };
}
