import { totalOf } from '../figures/observe.ts';
import { createRandom } from '../random.ts';
import { writeCsv } from './csv.ts';
import type { Download } from './download.ts';
import { beginReport, campaignName, finishReport, matchType, portfolioName, STYLE } from './report-sheet.ts';

const PURCHASED_HEADER =
  'Date|Portfolio name|Currency|Campaign Name|Ad Group Name|Advertised SKU|Advertised ASIN|Targeting|Match Type|' +
  'Purchased ASIN|7 Day Other SKU Units (#)|7 Day Other SKU Orders (#)|7 Day Other SKU Sales ';

/** The purchased product report: what was bought after a click on the ad for another product. */
export function writePurchasedProductReport(download: Download, from: number): Buffer {
  const { account, asOf, calendar } = download;
  const random = createRandom(`purchased ${account.spec.key}`);
  const sheet = beginReport(PURCHASED_HEADER.split('|'));
  for (const { campaign, adGroups } of download.figures) {
    for (const { adGroup, targets } of adGroups) {
      const [ad] = adGroup.ads;
      const others = account.products.filter(({ asin }) => !adGroup.ads.some(({ product }) => product.asin === asin));
      if (!ad || others.length === 0) continue;
      for (const { target, days } of targets) {
        for (const { day, metrics } of days) {
          if (day < from || metrics.otherUnits === 0) continue;
          sheet.begin();
          sheet.number(0, calendar.serial(day), STYLE.date);
          sheet.text(1, portfolioName(campaign.portfolio));
          sheet.text(2, account.spec.currency);
          sheet.text(3, campaignName(campaign, asOf));
          sheet.text(4, adGroup.name);
          sheet.text(5, ad.product.sku);
          sheet.text(6, ad.product.asin);
          sheet.text(7, target.text);
          sheet.text(8, matchType(target));
          sheet.text(9, random.pick(others).asin);
          sheet.number(10, metrics.otherUnits, STYLE.count);
          sheet.number(11, metrics.otherUnits, STYLE.count);
          sheet.number(12, metrics.otherSales / 100, STYLE.money);
          sheet.end();
        }
      }
    }
  }
  return finishReport(sheet, 'Sponsored Product Purchased Pro', download);
}

const SHARE_HEADER =
  'Start Date|End Date|Portfolio name|Currency|Campaign Name|Ad Group Name|Targeting|Match Type|Customer Search Term|' +
  'Search Term Impression Rank|Search Term Impression Share|Impressions|Clicks|Spend|7 Day Total Sales |' +
  '7 Day Total Orders (#)|7 Day Total Units (#)';
const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', USD: '$' };
/** Terms with fewer clicks have no rank. */
const ENOUGH_CLICKS = 6;

/** The search term impression share report over all the days together. */
export function writeImpressionShareReport(download: Download, from: number): Buffer {
  const { account, asOf, calendar, figures } = download;
  const random = createRandom(`share ${account.spec.key}`);
  const money = (minorUnits: number) => `${SYMBOLS[account.spec.currency] ?? ''}${(minorUnits / 100).toFixed(2)}`;
  const lines = figures.flatMap(({ campaign, adGroups }) =>
    adGroups.flatMap(({ adGroup, targets }) =>
      targets.flatMap(({ target, terms }) =>
        terms.flatMap(({ term, days }) => {
          const sum = totalOf(days, from, asOf);
          if (sum.clicks < ENOUGH_CLICKS) return [];
          const rank = random.weighted([30, 20, 14, 10, 8, 6, 5, 4, 3]) + 1;
          const share = random.between(0.4, 0.9) / rank;
          return [
            [
              calendar.long(from),
              calendar.long(asOf),
              portfolioName(campaign.portfolio),
              account.spec.currency,
              campaignName(campaign, asOf),
              adGroup.name,
              target.text,
              matchType(target),
              term.text,
              String(rank),
              `${Math.max(1, Math.round(share * 100))}%`,
              String(Math.max(sum.impressions, sum.clicks)),
              String(sum.clicks),
              money(sum.spend),
              money(sum.sales),
              String(sum.orders),
              String(sum.units),
            ],
          ];
        }),
      ),
    ),
  );
  return writeCsv([SHARE_HEADER.split('|'), ...lines]);
}
