import type { Download } from './download.ts';
import { TARGETING_HEADER } from './report-headers.ts';
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

const COLUMNS: MetricColumns = { clicks: 11, acos: 15, sales: 17, orders: 18 };

/** The targeting report of a download: one row per target and day with impressions. */
export function writeTargetingReport(download: Download): Buffer {
  const { account, asOf, calendar } = download;
  const sheet = beginReport(TARGETING_HEADER);
  for (const { campaign, adGroups } of download.figures) {
    const portfolio = portfolioName(campaign.portfolio);
    const name = campaignName(campaign, asOf);
    for (const { adGroup, targets } of adGroups) {
      for (const { target, days } of targets) {
        for (const { day, topShare, metrics } of days) {
          sheet.begin();
          sheet.number(0, calendar.serial(day), STYLE.date);
          sheet.text(1, portfolio);
          sheet.text(2, account.spec.currency);
          sheet.text(3, name);
          sheet.text(4, account.spec.country);
          sheet.text(5, adGroup.name);
          sheet.text(6, 'Amazon');
          sheet.text(7, target.text);
          sheet.text(8, matchType(target));
          sheet.number(9, metrics.impressions, STYLE.count);
          if (topShare === null) sheet.blank(10, STYLE.percent);
          else sheet.number(10, topShare, STYLE.percent);
          writeMetrics(sheet, COLUMNS, metrics, true);
          sheet.end();
        }
      }
    }
  }
  return finishReport(sheet, 'Sponsored_Products_Targeting_re', download);
}
