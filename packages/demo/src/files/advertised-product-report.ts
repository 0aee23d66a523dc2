import type { Download } from './download.ts';
import { ADVERTISED_PRODUCT_HEADER } from './report-headers.ts';
import {
  beginReport,
  campaignName,
  finishReport,
  type MetricColumns,
  portfolioName,
  STYLE,
  writeMetrics,
} from './report-sheet.ts';

const COLUMNS: MetricColumns = { clicks: 10, acos: 15, sales: 14, orders: 17 };

/** The advertised product report of a download: one row per product ad and day with impressions. */
export function writeAdvertisedProductReport(download: Download): Buffer {
  const { account, asOf, calendar } = download;
  const sheet = beginReport(ADVERTISED_PRODUCT_HEADER);
  for (const { campaign, adGroups } of download.figures) {
    const portfolio = portfolioName(campaign.portfolio);
    const name = campaignName(campaign, asOf);
    for (const { adGroup, ads } of adGroups) {
      for (const { ad, days } of ads) {
        for (const [day, metrics] of [...days].toSorted(([a], [b]) => a - b)) {
          sheet.begin();
          sheet.number(0, calendar.serial(day), STYLE.date);
          sheet.text(1, portfolio);
          sheet.text(2, account.spec.currency);
          sheet.text(3, name);
          sheet.text(4, adGroup.name);
          sheet.text(5, 'Amazon');
          sheet.text(6, account.spec.country);
          sheet.text(7, ad.product.sku);
          sheet.text(8, ad.product.asin);
          sheet.number(9, metrics.impressions, STYLE.count);
          writeMetrics(sheet, COLUMNS, metrics, false);
          sheet.end();
        }
      }
    }
  }
  return finishReport(sheet, 'Sponsored_Products_Advertised_p', download);
}
