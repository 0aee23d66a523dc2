import type { Metrics } from '../figures/metrics.ts';
import type { Target } from '../world/campaign-tree.ts';
import { writeCsv } from './csv.ts';
import type { Download } from './download.ts';
import { noisySum } from './java-number.ts';
import { SEARCH_TERM_HEADER } from './report-headers.ts';
import {
  beginReport,
  campaignName,
  finishReport,
  type MetricColumns,
  matchType,
  portfolioName,
  STYLE,
  writeMetrics,
} from './report-sheet.ts';
import type { DamagedCell } from './sheet-xml.ts';

const COLUMNS: MetricColumns = { clicks: 11, acos: 16, sales: 15, orders: 18 };
const SPEND_COLUMN = 14;

/** What a spreadsheet program did to two cells of a report before it was uploaded. */
export const TWO_BAD_CELLS: readonly DamagedCell[] = [
  { row: 214, column: SPEND_COLUMN, error: '#N/A' },
  { row: 867, column: COLUMNS.clicks, text: 'n/a' },
];

interface SearchTermRow {
  day: number;
  portfolio: string;
  campaign: string;
  adGroup: string;
  target: Target;
  term: string;
  metrics: Metrics;
}

/** One row per search term with clicks, target and day, from a day on. */
function* searchTermRows({ figures, asOf }: Download, from: number): Generator<SearchTermRow> {
  for (const { campaign, adGroups } of figures) {
    const shared = { portfolio: portfolioName(campaign.portfolio), campaign: campaignName(campaign, asOf) };
    for (const { adGroup, targets } of adGroups) {
      for (const { target, terms } of targets) {
        for (const { term, days } of terms) {
          for (const [day, metrics] of days) {
            if (day >= from) yield { ...shared, day, adGroup: adGroup.name, target, term: term.text, metrics };
          }
        }
      }
    }
  }
}

/** The search term report of a download as a workbook. */
export function writeSearchTermReport(download: Download, from: number, damage: readonly DamagedCell[] = []): Buffer {
  const { account, calendar } = download;
  const sheet = beginReport(SEARCH_TERM_HEADER, damage);
  for (const row of searchTermRows(download, from)) {
    sheet.begin();
    sheet.number(0, calendar.serial(row.day), STYLE.date);
    sheet.text(1, row.portfolio);
    sheet.text(2, account.spec.currency);
    sheet.text(3, row.campaign);
    sheet.text(4, row.adGroup);
    sheet.text(5, 'Amazon');
    sheet.text(6, account.spec.country);
    sheet.text(7, row.target.text);
    sheet.text(8, matchType(row.target));
    sheet.text(9, row.term);
    sheet.number(10, row.metrics.impressions, STYLE.count);
    writeMetrics(sheet, COLUMNS, row.metrics, false);
    sheet.end();
  }
  return finishReport(sheet, 'Sponsored_Products_Search_term_', download);
}

const quotient = (part: number, whole: number): string => (whole === 0 ? '' : String(part / whole));

/** The same report as CSV: plain numbers, blank where a rate has no denominator. */
export function writeSearchTermCsv(download: Download, from: number): Buffer {
  const { account, calendar } = download;
  const lines = [SEARCH_TERM_HEADER.slice()];
  for (const { day, portfolio, campaign, adGroup, target, term, metrics } of searchTermRows(download, from)) {
    const { impressions, clicks, orders, units, otherUnits, otherSales } = metrics;
    const spend = noisySum(metrics.spend, clicks);
    const sales = metrics.sales / 100;
    lines.push([
      calendar.long(day),
      portfolio,
      account.spec.currency,
      campaign,
      adGroup,
      'Amazon',
      account.spec.country,
      target.text,
      matchType(target),
      term,
      String(impressions),
      String(clicks),
      quotient(clicks, impressions),
      quotient(spend, clicks),
      String(spend),
      String(sales),
      quotient(spend, sales),
      quotient(sales, spend),
      String(orders),
      String(units),
      quotient(orders, clicks),
      String(units - otherUnits),
      String(otherUnits),
      String((metrics.sales - otherSales) / 100),
      String(otherSales / 100),
    ]);
  }
  return writeCsv(lines);
}
