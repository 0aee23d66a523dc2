// Generated from the folders of `types` by `node packages/core/src/reports/generate-registry.ts`.
import type { ReportDeclaration } from './report.ts';
import { azureUsage } from './types/azure-usage/report.ts';
import { brAllOrders } from './types/br-all-orders/report.ts';
import { brDetailPageSalesTraffic } from './types/br-detail-page-sales-traffic/report.ts';
import { brDetailPageSalesTrafficByChild } from './types/br-detail-page-sales-traffic-by-child/report.ts';
import { brSalesTrafficByDate } from './types/br-sales-traffic-by-date/report.ts';
import { restockInventory } from './types/restock-inventory/report.ts';
import { searchQueryPerformanceAsin } from './types/search-query-performance-asin/report.ts';
import { searchQueryPerformanceBrand } from './types/search-query-performance-brand/report.ts';
import { sponsoredProductsAdvertisedProduct } from './types/sponsored-products-advertised-product/report.ts';
import { sponsoredProductsBudget } from './types/sponsored-products-budget/report.ts';
import { sponsoredProductsCampaign } from './types/sponsored-products-campaign/report.ts';
import { sponsoredProductsGrossAndInvalidTraffic } from './types/sponsored-products-gross-and-invalid-traffic/report.ts';
import { sponsoredProductsPerformanceOverTime } from './types/sponsored-products-performance-over-time/report.ts';
import { sponsoredProductsPlacement } from './types/sponsored-products-placement/report.ts';
import { sponsoredProductsPurchasedProduct } from './types/sponsored-products-purchased-product/report.ts';
import { sponsoredProductsSearchTerm } from './types/sponsored-products-search-term/report.ts';
import { sponsoredProductsSearchTermImpressionShare } from './types/sponsored-products-search-term-impression-share/report.ts';
import { sponsoredProductsTargeting } from './types/sponsored-products-targeting/report.ts';

/** Every report the product takes. */
export const reports: readonly ReportDeclaration[] = [
  azureUsage,
  brAllOrders,
  brDetailPageSalesTraffic,
  brDetailPageSalesTrafficByChild,
  brSalesTrafficByDate,
  restockInventory,
  searchQueryPerformanceAsin,
  searchQueryPerformanceBrand,
  sponsoredProductsAdvertisedProduct,
  sponsoredProductsBudget,
  sponsoredProductsCampaign,
  sponsoredProductsGrossAndInvalidTraffic,
  sponsoredProductsPerformanceOverTime,
  sponsoredProductsPlacement,
  sponsoredProductsPurchasedProduct,
  sponsoredProductsSearchTerm,
  sponsoredProductsSearchTermImpressionShare,
  sponsoredProductsTargeting,
];

/** The declaration of a report type, by its name. */
export function reportByType(type: string): ReportDeclaration | undefined {
  return reports.find((report) => report.type === type);
}
