import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { addDays } from '@sellergraph/core/dates';
import type { Sql } from 'postgres';
import { lastDay } from '../generator/sizes.ts';

/** The reports that can be written: twenty columns each. */
export type WrittenReport = 'targeting' | 'search_term';

const shared = [
  'Impressions',
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
const names = ['Date', 'Portfolio name', 'Currency', 'Campaign Name', 'Ad Group Name', 'Retailer', 'Country'];
const headers: Readonly<Record<WrittenReport, readonly string[]>> = {
  targeting: [...names, 'Targeting', 'Match Type', 'Top-of-search Impression Share', ...shared],
  search_term: [...names, 'Targeting', 'Match Type', 'Customer Search Term', ...shared],
};

/** The same columns as COPY takes them: amounts as numbers, rates as text. */
export const copyColumns = `
  date date, portfolio_name text, currency text, campaign_name text, ad_group_name text, retailer text, country text,
  targeting text, match_type text, term_or_share text, impressions bigint, clicks bigint, ctr text, cpc numeric,
  spend numeric, sales numeric, orders bigint, units bigint, advertised_units bigint, other_units bigint`;

interface Target {
  readonly campaign: string;
  readonly adGroup: string;
  readonly text: string;
  readonly matchType: string;
}

export interface WriteOptions {
  readonly report: WrittenReport;
  readonly rows: number;
  readonly path: string;
  /** Around the names of the header: what makes one file another for who compares bytes. */
  readonly quote: '"' | '';
  /** Every so many rows have other figures; 0 for none. */
  readonly changeEvery: number;
}

/**
 * Writes a CSV report: the seller's keywords day by day back from the last one, in the search term report with three terms
 * each. The same options give the same rows.
 */
export async function writeReport(sql: Sql, sellerId: string, options: WriteOptions): Promise<void> {
  const { report, rows, path, quote, changeEvery } = options;
  const targets = await sql<Target[]>`
    SELECT c.name AS campaign, g.name AS "adGroup", k.keyword_text AS text, upper(k.match_type) AS "matchType"
      FROM ads.sp_keywords k
      JOIN ads.sp_ad_groups g ON g.agency_id = k.agency_id AND g.id = k.ad_group_id
      JOIN ads.sp_campaigns c ON c.agency_id = g.agency_id AND c.id = g.campaign_id
     WHERE k.seller_id = ${sellerId} ORDER BY k.id`;
  const terms = report === 'search_term' ? 3 : 1;
  const ofDay = targets.length * terms;
  const file = createWriteStream(path);
  let text = `${headers[report].map((name) => `${quote}${name}${quote}`).join(',')}\r\n`;
  for (let row = 0; row < rows; row++) {
    const target = targets[Math.floor(row / terms) % targets.length];
    if (!target) throw new Error('The seller has no keywords.');
    const own = report === 'search_term' ? `"${target.text} for ${row % ofDay} days"` : percent(row % 40, 100);
    const figures = row + (changeEvery > 0 && row % changeEvery === 0 ? 1 : 0);
    text += line(target, addDays(lastDay, -Math.floor(row / ofDay)), own, figures);
    if (text.length < 1_000_000) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
}

const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(2)}%`);
const money = (cents: number) => (cents / 100).toFixed(2);

function line({ campaign, adGroup, text, matchType }: Target, day: string, own: string, seed: number): string {
  const impressions = 1 + ((seed * 7_919) % 4_000);
  const clicks = Math.floor(impressions / 50);
  const spendCents = clicks * (20 + (seed % 180));
  const orders = Math.floor(clicks / 9);
  const salesCents = orders * (900 + (seed % 4_000));
  const cpc = clicks === 0 ? '' : money(spendCents / clicks);
  return (
    `${day},,GBP,"${campaign}","${adGroup}",Amazon,United Kingdom,"${text}",${matchType},${own},${impressions},` +
    `${clicks},${percent(clicks, impressions)},${cpc},${money(spendCents)},${money(salesCents)},` +
    `${orders},${orders},${orders - (orders >> 2)},${orders >> 2}\r\n`
  );
}
