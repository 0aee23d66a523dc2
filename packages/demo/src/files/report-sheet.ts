import type { Metrics } from '../figures/metrics.ts';
import { type Campaign, type Portfolio, type Target, valueOn } from '../world/campaign-tree.ts';
import type { Download } from './download.ts';
import { noisySum } from './java-number.ts';
import { type DamagedCell, SheetWriter } from './sheet-xml.ts';
import { styleSheet, writeWorkbook } from './xlsx-container.ts';

/** Cell formats of console reports, by position in the style sheet. */
export const STYLE = { percent: 1, date: 2, money: 3, count: 4, factor: 5 } as const;

const MONEY_FORMATS: Readonly<Record<string, string>> = {
  DE: '[$€-de-DE]#,##0.00',
  FR: '[$€-fr-FR]#,##0.00',
  UK: '[$£]#,##0.00',
  US: '[$$-en-US]#,##0.00',
};

/** Columns of the figures, where they stand in one kind of report; the others follow in fixed order. */
export interface MetricColumns {
  clicks: number;
  acos: number;
  sales: number;
  orders: number;
}

/** Begins a report's only sheet with its header row. */
export function beginReport(header: readonly string[], damage: readonly DamagedCell[] = []): SheetWriter {
  const widths = header.map((name) => name.length + 3.5);
  const sheet = new SheetWriter({ view: ' tabSelected="true"', widths, damage });
  sheet.begin();
  for (const [column, name] of header.entries()) sheet.text(column, name);
  sheet.end();
  return sheet;
}

/** Wraps the sheet up in a workbook with the formats of the download's marketplace. */
export function finishReport(sheet: SheetWriter, name: string, { account, at }: Download): Buffer {
  const money = MONEY_FORMATS[account.spec.marketplace];
  if (money === undefined) throw new Error(`No money format for ${account.spec.marketplace}.`);
  const styles = styleSheet([0, 164, 165, 166, 1, 4], ['#,##0.0000%', 'MMM dd, yyyy', money]);
  return writeWorkbook([{ name, xml: sheet.finish() }], styles, at);
}

/** Portfolio as console reports write it. */
export const portfolioName = (portfolio: Portfolio | null): string => portfolio?.name ?? 'No Portfolio';

/** Name that a campaign had when the report was downloaded. */
export const campaignName = (campaign: Campaign, asOf: number): string =>
  valueOn(campaign.name, campaign.previousName, asOf);

/** Match type as console reports write it. */
export const matchType = (target: Target): string => target.matchType?.toUpperCase() ?? '-';

function ratio(sheet: SheetWriter, column: number, part: number, whole: number, style: number): void {
  if (whole === 0) sheet.blank(column, style);
  else sheet.number(column, part / whole, style);
}

/**
 * Writes the figures from the clicks on. A rate without a denominator stays blank; `zeroCpc` is the targeting
 * report's habit of writing 0 for the cost of no clicks.
 */
export function writeMetrics(sheet: SheetWriter, at: MetricColumns, metrics: Metrics, zeroCpc: boolean): void {
  const { clicks, orders, sales } = metrics;
  const spend = noisySum(metrics.spend, clicks);
  const writeSales = () => sheet.number(at.sales, noisySum(sales, orders), STYLE.money);
  sheet.number(at.clicks, clicks, STYLE.count);
  ratio(sheet, at.clicks + 1, clicks, metrics.impressions, STYLE.percent);
  if (clicks === 0 && zeroCpc) sheet.number(at.clicks + 2, 0, STYLE.money);
  else ratio(sheet, at.clicks + 2, spend, clicks, STYLE.money);
  sheet.number(at.clicks + 3, spend, STYLE.money);
  if (at.sales < at.acos) writeSales();
  ratio(sheet, at.acos, spend, sales / 100, STYLE.percent);
  ratio(sheet, at.acos + 1, sales / 100, spend, STYLE.factor);
  if (at.sales > at.acos) writeSales();
  sheet.number(at.orders, orders, STYLE.count);
  sheet.number(at.orders + 1, metrics.units, STYLE.count);
  ratio(sheet, at.orders + 2, orders, clicks, STYLE.percent);
  sheet.number(at.orders + 3, metrics.units - metrics.otherUnits, STYLE.count);
  sheet.number(at.orders + 4, metrics.otherUnits, STYLE.count);
  sheet.number(at.orders + 5, (sales - metrics.otherSales) / 100, STYLE.money);
  sheet.number(at.orders + 6, metrics.otherSales / 100, STYLE.money);
}
