import { shopDays } from './figures/shop.ts';
import { writeAllOrders } from './files/all-orders.ts';
import {
  writeSalesTrafficByChild,
  writeSalesTrafficByDate,
  writeSalesTrafficByParent,
} from './files/business-reports.ts';
import { writeBudgetReport, writeInvalidTrafficReport, writePlacementReport } from './files/campaign-detail-reports.ts';
import type { Download } from './files/download.ts';
import { writeRestockInventory } from './files/restock-inventory.ts';
import { writeSearchQueryPerformance } from './files/search-query-performance.ts';
import { writeImpressionShareReport, writePurchasedProductReport } from './files/target-detail-reports.ts';

/** A file, with the days that the user has to say where it does not tell them. */
export interface DownloadedFile {
  name: string;
  content: Buffer;
  period?: { from: string; to: string };
}

/** Days of the reports beside those of the campaigns. */
const WINDOW_DAYS = 30;
const WEEKS = 3;

/** The reports beside those of the campaigns: of the shop, of searches, of placements and budgets. */
export function moreDownloads(download: Download, withOrders: boolean): DownloadedFile[] {
  const { account, asOf, calendar } = download;
  const from = asOf - WINDOW_DAYS + 1;
  const shop = shopDays(download, from);
  const period = { from: calendar.iso(from), to: calendar.iso(asOf) };
  const [, month, date] = period.to.split('-');
  const businessReport = `BusinessReport-${month}-${date}-${period.to.slice(2, 4)}`;
  const brand = account.spec.brands[0]?.name ?? account.spec.name;
  const asin = account.products[0]?.asin;
  const weeks = Array.from({ length: WEEKS }, (_, index) => lastSaturday(download) - 7 * (WEEKS - 1 - index));
  return [
    { name: `${businessReport}.csv`, content: writeSalesTrafficByDate(download, shop) },
    { name: `${businessReport} (1).csv`, content: writeSalesTrafficByParent(download, shop), period },
    { name: `${businessReport} (2).csv`, content: writeSalesTrafficByChild(download, shop), period },
    { name: `Restock_Inventory_${calendar.compact(asOf)}.txt`, content: writeRestockInventory(download, shop) },
    { name: 'Sponsored_Products_Placement_report.xlsx', content: writePlacementReport(download, from) },
    { name: 'Sponsored_Products_Budget_report.csv', content: writeBudgetReport(download, from) },
    {
      name: 'Sponsored_Products_Gross_and_invalid_traffic_report.xlsx',
      content: writeInvalidTrafficReport(download, from),
    },
    { name: 'Sponsored_Products_Purchased_product_report.xlsx', content: writePurchasedProductReport(download, from) },
    {
      name: 'Sponsored_Products_Search_Term_Impression_Share_report.csv',
      content: writeImpressionShareReport(download, from),
    },
    ...weeks.map((last) => ({
      name: `${brand}_Search_Query_Performance_Brand_View_Week_${calendar.iso(last)}.csv`,
      content: writeSearchQueryPerformance(download, { kind: 'Brand', name: brand }, last),
    })),
    ...(asin === undefined
      ? []
      : [
          {
            name: `Search_Query_Performance_ASIN_View_${asin}_Week_${calendar.iso(weeks.at(-1) ?? asOf)}.csv`,
            content: writeSearchQueryPerformance(download, { kind: 'ASIN', name: asin }, weeks.at(-1) ?? asOf),
          },
        ]),
    ...(withOrders
      ? [{ name: `${calendar.compact(asOf)}_All_Orders.txt`, content: writeAllOrders(download, shop) }]
      : []),
  ];
}

/** Weeks of search queries end on Saturday; the one that is not over has no file yet. */
function lastSaturday({ asOf, calendar }: Download): number {
  return asOf - 1 - ((calendar.weekday(asOf - 1) + 1) % 7);
}
