import type { Metrics } from '../figures/metrics.ts';
import { createRandom, type Random } from '../random.ts';
import { type Campaign, stateOn, valueOn } from '../world/campaign-tree.ts';
import { writeCsv } from './csv.ts';
import type { Download } from './download.ts';
import { javaDouble, noisySum } from './java-number.ts';
import { CAMPAIGN_HEADER, CAMPAIGN_LAST_YEAR_HEADER } from './report-headers.ts';
import { campaignName, portfolioName } from './report-sheet.ts';

const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** The console writes a rate with two decimals and a percent sign, 0 when it has no denominator. */
const percent = (part: number, whole: number): string => `${(whole === 0 ? 0 : (part / whole) * 100).toFixed(2)}%`;

/** Costs per click are cut at seven decimals. */
const perClick = (spend: number, clicks: number): number =>
  clicks === 0 ? 0 : Math.round((spend / clicks) * 1e7) / 1e7;

/** Figures of the year before: only campaigns that are older than a year have them. */
function lastYear(
  campaign: Campaign,
  day: number,
  metrics: Metrics,
  money: (amount: number) => string,
  random: Random,
) {
  if (campaign.firstDay > day - 365) return { impressions: '', clicks: '', spend: '', cpc: '' };
  const clicks = Math.round(metrics.clicks * random.between(0.6, 1.2));
  const spend = (clicks * Math.round(random.between(50, 120))) / 100;
  return {
    impressions: String(Math.round(metrics.impressions * random.between(0.6, 1.2))),
    clicks: String(clicks),
    spend: money(spend),
    cpc: money(perClick(spend, clicks)),
  };
}

/** Settings of a campaign as they are on the day of the download: they repeat on every row. */
function settings(campaign: Campaign, { asOf, calendar, account }: Download, money: (amount: number) => string) {
  return {
    start: calendar.long(campaign.firstDay),
    end: campaign.endsOn === null ? '' : calendar.long(campaign.endsOn),
    portfolio: portfolioName(campaign.portfolio),
    // The console escapes quotes in names with a backslash, before the CSV quoting.
    name: campaignName(campaign, asOf).replaceAll('"', '\\"'),
    status: stateOn(campaign, asOf).toUpperCase(),
    currency: account.spec.currency,
    budget: money(valueOn(campaign.budget, campaign.previousBudget, asOf) / 100),
    targeting: campaign.kind === 'auto' ? 'Automatic targeting' : 'Manual targeting',
  };
}

/** The campaign report of a download as CSV, by day and then by campaign, with or without the year before. */
export function writeCampaignReport(download: Download, withLastYear: boolean): Buffer {
  const { calendar, account, figures } = download;
  const symbol = SYMBOLS[account.spec.currency] ?? '';
  const money = (amount: number) => `${symbol}${javaDouble(amount)}`;
  const random = createRandom(`last year ${account.spec.key}`);
  const rows = figures.flatMap(({ campaign, days }) => {
    const set = settings(campaign, download, money);
    return [...days].map(([day, metrics]) => ({ day, campaign, set, metrics }));
  });
  const lines = rows
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, campaign, set, metrics }) => {
      const { impressions, clicks, orders } = metrics;
      const spend = noisySum(metrics.spend, 1);
      const sales = metrics.sales / 100;
      const before = lastYear(campaign, day, metrics, money, random);
      const year = (value: string) => (withLastYear ? [value] : []);
      return [
        calendar.long(day),
        set.start,
        set.end,
        set.portfolio,
        'Sponsored Products',
        set.name,
        set.status,
        set.currency,
        set.budget,
        set.targeting,
        campaign.strategy,
        String(impressions),
        ...year(before.impressions),
        String(clicks),
        ...year(before.clicks),
        percent(clicks, impressions),
        money(spend),
        ...year(before.spend),
        money(perClick(spend, clicks)),
        ...year(before.cpc),
        String(orders),
        percent(spend, sales),
        money(sales),
      ];
    });
  return writeCsv([withLastYear ? CAMPAIGN_LAST_YEAR_HEADER : CAMPAIGN_HEADER, ...lines]);
}
