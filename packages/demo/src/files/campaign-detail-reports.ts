import { type Metrics, noMetrics } from '../figures/metrics.ts';
import { totalOf } from '../figures/observe.ts';
import { createRandom } from '../random.ts';
import { stateOn, valueOn } from '../world/campaign-tree.ts';
import { writeCsv } from './csv.ts';
import type { Download } from './download.ts';
import { noisySum } from './java-number.ts';
import { beginReport, campaignName, finishReport, portfolioName, STYLE } from './report-sheet.ts';
import type { SheetWriter } from './sheet-xml.ts';

const PLACEMENT_HEADER =
  'Date|Portfolio name|Currency|Campaign Name|Bidding strategy|Placement|Impressions|Clicks|Cost Per Click (CPC)|Spend|' +
  '7 Day Total Sales |Total Advertising Cost of Sales (ACoS) |Total Return on Advertising Spend (RoAS)|' +
  '7 Day Total Orders (#)|7 Day Total Units (#)';

/** Placements as the report calls them, where they stand among those of a campaign, and their part of the impressions. */
const PLACEMENTS = [
  { name: 'Top of Search on-Amazon', places: [0], share: 0.16 },
  { name: 'Product pages on Amazon', places: [3], share: 0.5 },
  { name: 'Other on-Amazon', places: [1, 2], share: 0.34 },
] as const;

const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function blankOr(sheet: SheetWriter, column: number, part: number, whole: number, style: number): void {
  if (whole === 0) sheet.blank(column, style);
  else sheet.number(column, part / whole, style);
}

/** The placement report: a row for each campaign, day and placement. */
export function writePlacementReport(download: Download, from: number): Buffer {
  const { account, asOf, calendar } = download;
  const sheet = beginReport(PLACEMENT_HEADER.split('|'));
  for (const { campaign, days: byDay, placements } of download.figures) {
    for (const day of days(from, asOf)) {
      let rest = byDay.get(day)?.impressions ?? 0;
      if (rest === 0) continue;
      for (const [index, { name, places, share }] of PLACEMENTS.entries()) {
        const metrics = together(places.map((place) => placements[place]?.get(day)));
        const isLast = index === PLACEMENTS.length - 1;
        const own = isLast ? rest : Math.min(rest, Math.round((byDay.get(day)?.impressions ?? 0) * share));
        rest -= own;
        const spend = noisySum(metrics.spend, metrics.clicks);
        sheet.begin();
        sheet.number(0, calendar.serial(day), STYLE.date);
        sheet.text(1, portfolioName(campaign.portfolio));
        sheet.text(2, account.spec.currency);
        sheet.text(3, campaignName(campaign, asOf));
        sheet.text(4, campaign.strategy);
        sheet.text(5, name);
        sheet.number(6, Math.max(own, metrics.clicks), STYLE.count);
        sheet.number(7, metrics.clicks, STYLE.count);
        blankOr(sheet, 8, spend, metrics.clicks, STYLE.money);
        sheet.number(9, spend, STYLE.money);
        sheet.number(10, metrics.sales / 100, STYLE.money);
        blankOr(sheet, 11, spend, metrics.sales / 100, STYLE.percent);
        blankOr(sheet, 12, metrics.sales / 100, spend, STYLE.factor);
        sheet.number(13, metrics.orders, STYLE.count);
        sheet.number(14, metrics.units, STYLE.count);
        sheet.end();
      }
    }
  }
  return finishReport(sheet, 'Sponsored Product Placement Rep', download);
}

function together(parts: readonly (Metrics | undefined)[]): Metrics {
  return totalOf(
    parts.flatMap((metrics) => (metrics ? [[0, metrics] as [number, Metrics]] : [])),
    0,
    0,
  );
}

const TRAFFIC_HEADER =
  'Date|Portfolio name|Currency|Campaign Name|Campaign Status|Gross Impressions|Impressions|Invalid Impressions|' +
  'Invalid Impression Rate|Gross Clicks|Clicks|Invalid Clicks|Invalid Click Rate';

/** The report of gross and invalid traffic: a row for each campaign and day. */
export function writeInvalidTrafficReport(download: Download, from: number): Buffer {
  const { account, asOf, calendar } = download;
  const random = createRandom(`invalid ${account.spec.key}`);
  const sheet = beginReport(TRAFFIC_HEADER.split('|'));
  for (const { campaign, days: byDay } of download.figures) {
    for (const day of days(from, asOf)) {
      const { impressions, clicks } = byDay.get(day) ?? noMetrics();
      if (impressions === 0) continue;
      const invalidImpressions = random.poisson(impressions * 0.021);
      const invalidClicks = random.poisson(clicks * 0.03);
      sheet.begin();
      sheet.number(0, calendar.serial(day), STYLE.date);
      sheet.text(1, portfolioName(campaign.portfolio));
      sheet.text(2, account.spec.currency);
      sheet.text(3, campaignName(campaign, asOf));
      sheet.text(4, stateOn(campaign, asOf).toUpperCase());
      sheet.number(5, impressions + invalidImpressions, STYLE.count);
      sheet.number(6, impressions, STYLE.count);
      sheet.number(7, invalidImpressions, STYLE.count);
      sheet.number(8, invalidImpressions / (impressions + invalidImpressions), STYLE.percent);
      sheet.number(9, clicks + invalidClicks, STYLE.count);
      sheet.number(10, clicks, STYLE.count);
      sheet.number(11, invalidClicks, STYLE.count);
      blankOr(sheet, 12, invalidClicks, clicks + invalidClicks, STYLE.percent);
      sheet.end();
    }
  }
  return finishReport(sheet, 'Sponsored_Products_Gross_and_in', download);
}

const BUDGET_HEADER =
  'Start Date|End Date|Portfolio name|Program Type|Campaign Name|Retailer|Country|Status|Currency|Budget Amount|' +
  'Recommended Budget|Average Time in Budget|Targeting Type|Bidding strategy|Impressions|' +
  'Estimated Missed Impressions Range Min|Estimated Missed Impressions Range Max|Clicks|' +
  'Estimated Missed Clicks Range Min|Estimated Missed Clicks Range Max|Spend|7 Day Total Orders (#)|7 Day Total Sales |' +
  'Estimated Missed Sales Range Min|Estimated Missed Sales Range Max';
const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', USD: '$' };

/** The budget report over all the days together: a row for each campaign. Campaigns that spend their budget miss something. */
export function writeBudgetReport(download: Download, from: number): Buffer {
  const { account, asOf, calendar, figures } = download;
  const random = createRandom(`budget ${account.spec.key}`);
  const money = (amount: number) => `${SYMBOLS[account.spec.currency] ?? ''}${amount.toFixed(2)}`;
  const lines = figures.flatMap(({ campaign, days: byDay }) => {
    const sum = totalOf(byDay, from, asOf);
    if (sum.impressions === 0) return [];
    const budget = valueOn(campaign.budget, campaign.previousBudget, asOf);
    const used = sum.spend / (budget * (asOf - from + 1));
    const missed = used > 0.75 ? random.between(0.05, 0.3) : 0;
    const range = (figure: number, write: (amount: number) => string) =>
      missed === 0 ? ['', ''] : [write(figure * missed * 0.5), write(figure * missed * 1.4)];
    const whole = (figure: number) => String(Math.round(figure));
    return [
      [
        calendar.long(from),
        calendar.long(asOf),
        portfolioName(campaign.portfolio),
        'Sponsored Products',
        campaignName(campaign, asOf),
        'Amazon',
        account.spec.country,
        stateOn(campaign, asOf).toUpperCase(),
        account.spec.currency,
        money(budget / 100),
        missed === 0 ? '' : money(Math.ceil((budget * (1 + missed)) / 100)),
        `${(missed === 0 ? random.between(98, 100) : 100 - missed * 200).toFixed(2)}%`,
        campaign.kind === 'auto' ? 'Automatic targeting' : 'Manual targeting',
        campaign.strategy,
        String(sum.impressions),
        ...range(sum.impressions, whole),
        String(sum.clicks),
        ...range(sum.clicks, whole),
        money(sum.spend / 100),
        String(sum.orders),
        money(sum.sales / 100),
        ...range(sum.sales / 100, money),
      ],
    ];
  });
  return writeCsv([BUDGET_HEADER.split('|'), ...lines]);
}
