import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { addDays } from '@sellergraph/core/dates';
import type { Sql } from 'postgres';
import { lastDay } from '../generator/sizes.ts';

/** Twenty columns of a daily targeting report. */
const header = [
  'Date',
  'Portfolio name',
  'Currency',
  'Campaign Name',
  'Country',
  'Ad Group Name',
  'Retailer',
  'Targeting',
  'Match Type',
  'Impressions',
  'Top-of-search Impression Share',
  'Clicks',
  'Click-Thru Rate (CTR)',
  'Cost Per Click (CPC)',
  'Spend',
  '7 Day Total Sales ',
  '7 Day Total Orders (#)',
  '7 Day Total Units (#)',
  '7 Day Advertised SKU Units (#)',
  '7 Day Other SKU Units (#)',
];

/** The same columns as COPY takes them: amounts as numbers, rates as text. */
export const copyColumns = `
  date date, portfolio_name text, currency text, campaign_name text, country text, ad_group_name text, retailer text,
  targeting text, match_type text, impressions bigint, top_share text, clicks bigint, ctr text, cpc numeric, spend numeric,
  sales numeric, orders bigint, units bigint, advertised_units bigint, other_units bigint`;

interface Target {
  readonly campaign: string;
  readonly adGroup: string;
  readonly text: string;
  readonly matchType: string;
}

/**
 * Writes a CSV targeting report of so many rows: the seller's keywords, day by day back from the last one. The same call gives
 * the same rows; the quotes of the header are what makes one file another, for who compares files.
 */
export async function writeTargetingReport(
  sql: Sql,
  sellerId: string,
  rows: number,
  path: string,
  quote: '"' | '',
): Promise<void> {
  const targets = await sql<Target[]>`
    SELECT c.name AS campaign, g.name AS "adGroup", k.keyword_text AS text, upper(k.match_type) AS "matchType"
      FROM ads.sp_keywords k
      JOIN ads.sp_ad_groups g ON g.agency_id = k.agency_id AND g.id = k.ad_group_id
      JOIN ads.sp_campaigns c ON c.agency_id = g.agency_id AND c.id = g.campaign_id
     WHERE k.seller_id = ${sellerId} ORDER BY k.id`;
  const file = createWriteStream(path);
  let text = `${header.map((name) => `${quote}${name}${quote}`).join(',')}\r\n`;
  for (let row = 0; row < rows; row++) {
    const target = targets[row % targets.length];
    if (!target) throw new Error('The seller has no keywords.');
    text += line(target, addDays(lastDay, -Math.floor(row / targets.length)), row);
    if (text.length < 1_000_000) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
}

function line({ campaign, adGroup, text, matchType }: Target, day: string, row: number): string {
  const impressions = 1 + ((row * 7_919) % 4_000);
  const clicks = Math.floor(impressions / 50);
  const spendCents = clicks * (20 + (row % 180));
  const orders = Math.floor(clicks / 9);
  const salesCents = orders * (900 + (row % 4_000));
  const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(2)}%`);
  const money = (cents: number) => (cents / 100).toFixed(2);
  const cpc = clicks === 0 ? '' : money(spendCents / clicks);
  return (
    `${day},,GBP,"${campaign}",United Kingdom,"${adGroup}",Amazon,"${text}",${matchType},${impressions},` +
    `${percent(row % 40, 100)},${clicks},${percent(clicks, impressions)},${cpc},${money(spendCents)},${money(salesCents)},` +
    `${orders},${orders},${orders - (orders >> 2)},${orders >> 2}\r\n`
  );
}
