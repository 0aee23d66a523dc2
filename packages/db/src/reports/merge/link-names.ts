import { columnsOf, type ReportDeclaration, type TimeUnit } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { noParent } from '../../ads/tables/sp-name-links.ts';
import { linkColumns } from '../tables/report-table.ts';
import { isNaming, namingColumns } from './naming-columns.ts';

/** Separates the parts of a key; occurs in no name. */
export const keySeparator = "E'\\x1f'";

/** Which rows are linked: `rows` is a relation with `name` (a number in the temporary table `names`) and `end_date`. */
interface Linking {
  readonly report: ReportDeclaration;
  readonly sellerId: string;
  readonly rows: string;
  readonly timeUnit: TimeUnit;
  /** First day of a summary, which is part of its rows' identity. */
  readonly periodFrom: string;
}

/**
 * Finds the entities that the numbered `names` of report rows mean.
 *
 * A name leads to the one entity that ever carried it. Where several carried it, to the one that carried it on the row's
 * day; where that is still not one, to none: an ambiguity is shown, never guessed. What somebody said of a name goes before
 * that, and ids in the file before all.
 *
 * Makes the temporary table `linked_names`: for each name (and day, where the campaign's name is ambiguous; otherwise `day`
 * is null) the naming columns as the file has them, the link columns of the report's level, and `key_text`, the part of the
 * rows' identity that the names give, with `key_hash` made of it; `file_key_text` is the same under the names in the file, which differ where one `is_renamed`.
 */
export async function linkNames(sql: TransactionSql, linking: Linking): Promise<void> {
  const { report, sellerId, rows } = linking;
  const wanted: readonly string[] = linkColumns[report.level];
  if (wanted.length === 0) return makeUnlinkedNames(sql, linking);
  await sql.unsafe(
    `CREATE TEMP TABLE name_periods ON COMMIT DROP AS
     SELECT entity_type, entity_id, nullif(parent_id, '${noParent}') AS parent_id, name, true AS is_said,
            '-infinity'::date AS from_day, 'infinity'::date AS to_day
       FROM ads.sp_name_links WHERE seller_id = $1
     UNION ALL
     SELECT h.entity_type, h.entity_id, h.parent_id, h.name, false,
            greatest(coalesce(h.effective_from, '-infinity'), coalesce(c.start_date, '-infinity')) AS from_day,
            least(coalesce(h.effective_to, 'infinity'), coalesce(c.end_date + 1, 'infinity')) AS to_day
       FROM ads.sp_name_history h
       LEFT JOIN ads.sp_campaigns c ON h.entity_type = 'campaign' AND c.id = h.entity_id
      WHERE h.seller_id = $1 AND h.entity_type IN ('campaign', 'ad_group')
        AND NOT EXISTS (SELECT FROM ads.sp_name_links k
                         WHERE k.seller_id = $1 AND k.entity_type = h.entity_type AND k.name = h.name
                           AND k.parent_id = coalesce(h.parent_id, '${noParent}'))`,
    [sellerId],
  );
  await sql.unsafe(`CREATE TEMP TABLE naming ON COMMIT DROP AS
     WITH ambiguous AS MATERIALIZED (
            SELECT n.* FROM names n
              JOIN (SELECT name FROM name_periods WHERE entity_type = 'campaign'
                     GROUP BY name HAVING count(DISTINCT entity_id) > 1) several ON several.name = n.campaign_name)
     SELECT n.*, NULL::date AS day FROM names n WHERE n.name NOT IN (SELECT name FROM ambiguous)
     UNION ALL
     SELECT a.*, d.end_date FROM ambiguous a
       JOIN (SELECT DISTINCT name, end_date FROM ${rows} WHERE name IN (SELECT name FROM ambiguous)) d ON d.name = a.name`);
  await sql.unsafe(`CREATE TEMP TABLE campaign_links ON COMMIT DROP AS
     SELECT name, NULL::date AS day, (array_agg(entity_id))[1] AS campaign_id
       FROM name_periods WHERE entity_type = 'campaign'
      GROUP BY name HAVING count(DISTINCT entity_id) = 1
     UNION ALL
     SELECT s.campaign_name, s.day, (array_agg(p.entity_id))[1]
       FROM (SELECT DISTINCT campaign_name, day FROM naming WHERE day IS NOT NULL) s
       JOIN name_periods p ON p.entity_type = 'campaign' AND p.name = s.campaign_name
                          AND s.day >= p.from_day AND s.day < p.to_day
      GROUP BY 1, 2 HAVING count(DISTINCT p.entity_id) = 1`);
  if (wanted.includes('ad_group_id')) {
    await sql.unsafe(`CREATE TEMP TABLE ad_group_links ON COMMIT DROP AS
       SELECT parent_id AS campaign_id, name, (array_agg(entity_id))[1] AS ad_group_id
         FROM name_periods WHERE entity_type = 'ad_group'
        GROUP BY 1, 2 HAVING count(DISTINCT entity_id) = 1`);
  }
  if (wanted.includes('target_id')) await sql.unsafe(targetLinks, [sellerId]);
  if (wanted.includes('product_ad_id')) await sql.unsafe(productAdLinks, [sellerId]);
  // A renamed entity keeps the key of its earliest name, so that a file with the new name on old days finds its rows.
  // Not where another entity carried that name: the two would become one.
  await sql.unsafe(`CREATE TEMP TABLE earliest_names ON COMMIT DROP AS
     SELECT DISTINCT ON (p.entity_id) p.entity_id, p.name
       FROM name_periods p
      WHERE p.entity_id IN (SELECT entity_id FROM name_periods GROUP BY 1 HAVING count(DISTINCT name) > 1)
        AND NOT EXISTS (SELECT FROM name_periods o
                         WHERE o.entity_type = p.entity_type AND o.name = p.name AND o.entity_id <> p.entity_id
                           AND o.parent_id IS NOT DISTINCT FROM p.parent_id)
      ORDER BY p.entity_id, p.is_said, p.from_day`);
  await makeLinkedNames(sql, linking);
}

/** Removes what `linkNames` made, where several reports are linked in one transaction. */
export async function dropNameLinks(sql: TransactionSql): Promise<void> {
  await sql.unsafe(
    `DROP TABLE IF EXISTS names, name_periods, naming, campaign_links, ad_group_links, target_links, product_ad_links,
                          earliest_names, linked_names`,
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

/** For rows of the account, of products and of orders: no name in them is an entity's. */
async function makeUnlinkedNames(sql: TransactionSql, { report, timeUnit, periodFrom }: Linking): Promise<void> {
  const keys = columnsOf(report, 'key').filter(isNaming);
  const parts = [
    `'${timeUnit}'`,
    ...(timeUnit === 'SUMMARY' ? [`'${periodFrom}'`] : []),
    ...keys.map((column) => `s.${column.name}`),
  ];
  await sql.unsafe(
    `CREATE TEMP TABLE linked_names ON COMMIT DROP AS
     SELECT linked.*, md5(key_text)::uuid AS key_hash, key_text AS file_key_text, false AS is_renamed
       FROM (SELECT row_number() OVER ()::int AS id, s.*, NULL::date AS day,
                    concat_ws(${keySeparator}, ${parts.join(', ')}) AS key_text FROM names s) linked`,
  );
  await sql.unsafe('ANALYZE linked_names');
}

/** Joins the names with what the steps before found. */
async function makeLinkedNames(sql: TransactionSql, linking: Linking): Promise<void> {
  const { report, timeUnit } = linking;
  const has = (name: string) => report.columns.some((column) => column.name === name);
  const wanted: readonly string[] = linkColumns[report.level];
  const campaign = has('amazon_campaign_id')
    ? 'coalesce(ci.id, cu.campaign_id, cd.campaign_id)'
    : 'coalesce(cu.campaign_id, cd.campaign_id)';
  const links = new Map([['campaign_id', campaign]]);
  const joins = [
    'LEFT JOIN campaign_links cu ON cu.name = s.campaign_name AND cu.day IS NULL',
    'LEFT JOIN campaign_links cd ON cd.name = s.campaign_name AND cd.day = s.day',
  ];
  if (has('amazon_campaign_id')) {
    joins.push(
      'LEFT JOIN ads.sp_campaigns ci ON ci.seller_id = given.seller_id AND ci.amazon_campaign_id = s.amazon_campaign_id',
    );
  }
  joins.push(`LEFT JOIN earliest_names cn ON cn.entity_id = ${campaign}`);
  if (wanted.includes('ad_group_id')) {
    const adGroup = has('amazon_ad_group_id') ? 'coalesce(ai.id, al.ad_group_id)' : 'al.ad_group_id';
    if (has('amazon_ad_group_id')) {
      joins.push(
        `LEFT JOIN ads.sp_ad_groups ai ON ai.campaign_id = ${campaign} AND ai.amazon_ad_group_id = s.amazon_ad_group_id`,
      );
    }
    joins.push(`LEFT JOIN ad_group_links al ON al.campaign_id = ${campaign} AND al.name = s.ad_group_name`);
    joins.push(`LEFT JOIN earliest_names an ON an.entity_id = ${adGroup}`);
    links.set('ad_group_id', adGroup);
    if (wanted.includes('target_id')) {
      joins.push(`LEFT JOIN target_links tl ON tl.ad_group_id = ${adGroup} AND tl.targeting = lower(s.targeting)
        AND tl.kind = CASE WHEN upper(s.match_type) IN ('EXACT', 'PHRASE', 'BROAD') THEN upper(s.match_type) ELSE '' END`);
      links.set('target_id', 'tl.target_id');
    }
    if (wanted.includes('product_ad_id')) {
      joins.push(`LEFT JOIN product_ad_links pl ON pl.ad_group_id = ${adGroup}
        AND pl.sku = s.advertised_sku AND pl.asin = s.advertised_asin`);
      links.set('product_ad_id', 'pl.product_ad_id');
    }
  }
  const earliest = (column: string) => {
    if (column === 'campaign_name') return 'coalesce(cn.name, s.campaign_name)';
    if (column === 'ad_group_name' && wanted.includes('ad_group_id')) return 'coalesce(an.name, s.ad_group_name)';
    return `s.${column}`;
  };
  const renamed = ['coalesce(cn.name <> s.campaign_name, false)'];
  if (wanted.includes('ad_group_id')) renamed.push('coalesce(an.name <> s.ad_group_name, false)');
  const keys = columnsOf(report, 'key').filter(isNaming);
  const moment = timeUnit === 'SUMMARY' ? [`'${timeUnit}'`, 'given.period_from::text'] : [`'${timeUnit}'`];
  const keyText = (part: (column: string) => string) =>
    `concat_ws(${keySeparator}, ${[...moment, ...keys.map((column) => part(column.name))].join(', ')})`;
  await sql.unsafe(
    `CREATE TEMP TABLE linked_names ON COMMIT DROP AS
     SELECT linked.*, md5(key_text)::uuid AS key_hash
       FROM (SELECT row_number() OVER ()::int AS id, s.name, s.day,
                    ${namingColumns(report)
                      .map((column) => `s.${column.name}`)
                      .join(', ')},
                    ${[...links].map(([column, expression]) => `${expression} AS ${column}`).join(', ')},
                    ${renamed.join(' OR ')} AS is_renamed,
                    ${keyText(earliest)} AS key_text, ${keyText((column) => `s.${column}`)} AS file_key_text
               FROM naming s CROSS JOIN (SELECT $1::uuid AS seller_id, $2::date AS period_from) given
               ${joins.join('\n')}) linked`,
    [linking.sellerId, linking.periodFrom],
  );
  await sql.unsafe('ANALYZE linked_names');
}
