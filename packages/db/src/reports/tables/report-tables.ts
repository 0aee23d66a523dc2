// Generated from the registry of reports by `node packages/db/src/reports/tables/generate-report-tables.ts`.
import { azureUsage } from '@sellergraph/core/reports/types/azure-usage/report';
import { brAllOrders } from '@sellergraph/core/reports/types/br-all-orders/report';
import { brDetailPageSalesTraffic } from '@sellergraph/core/reports/types/br-detail-page-sales-traffic/report';
import { brDetailPageSalesTrafficByChild } from '@sellergraph/core/reports/types/br-detail-page-sales-traffic-by-child/report';
import { brSalesTrafficByDate } from '@sellergraph/core/reports/types/br-sales-traffic-by-date/report';
import { restockInventory } from '@sellergraph/core/reports/types/restock-inventory/report';
import { searchQueryPerformanceAsin } from '@sellergraph/core/reports/types/search-query-performance-asin/report';
import { searchQueryPerformanceBrand } from '@sellergraph/core/reports/types/search-query-performance-brand/report';
import { sponsoredProductsAdvertisedProduct } from '@sellergraph/core/reports/types/sponsored-products-advertised-product/report';
import { sponsoredProductsBudget } from '@sellergraph/core/reports/types/sponsored-products-budget/report';
import { sponsoredProductsCampaign } from '@sellergraph/core/reports/types/sponsored-products-campaign/report';
import { sponsoredProductsGrossAndInvalidTraffic } from '@sellergraph/core/reports/types/sponsored-products-gross-and-invalid-traffic/report';
import { sponsoredProductsPerformanceOverTime } from '@sellergraph/core/reports/types/sponsored-products-performance-over-time/report';
import { sponsoredProductsPlacement } from '@sellergraph/core/reports/types/sponsored-products-placement/report';
import { sponsoredProductsPurchasedProduct } from '@sellergraph/core/reports/types/sponsored-products-purchased-product/report';
import { sponsoredProductsSearchTerm } from '@sellergraph/core/reports/types/sponsored-products-search-term/report';
import { sponsoredProductsSearchTermImpressionShare } from '@sellergraph/core/reports/types/sponsored-products-search-term-impression-share/report';
import { sponsoredProductsTargeting } from '@sellergraph/core/reports/types/sponsored-products-targeting/report';
import { defineReportTable } from './report-table.ts';

export const rptAzureUsage = defineReportTable(azureUsage);
export const rptBrAllOrders = defineReportTable(brAllOrders);
export const rptBrDetailPageSalesTraffic = defineReportTable(brDetailPageSalesTraffic);
export const rptBrDetailPageSalesTrafficByChild = defineReportTable(brDetailPageSalesTrafficByChild);
export const rptBrSalesTrafficByDate = defineReportTable(brSalesTrafficByDate);
export const rptRestockInventory = defineReportTable(restockInventory);
export const rptSearchQueryPerformanceAsin = defineReportTable(searchQueryPerformanceAsin);
export const rptSearchQueryPerformanceBrand = defineReportTable(searchQueryPerformanceBrand);
export const rptSponsoredProductsAdvertisedProduct = defineReportTable(sponsoredProductsAdvertisedProduct);
export const rptSponsoredProductsBudget = defineReportTable(sponsoredProductsBudget);
export const rptSponsoredProductsCampaign = defineReportTable(sponsoredProductsCampaign);
export const rptSponsoredProductsGrossAndInvalidTraffic = defineReportTable(sponsoredProductsGrossAndInvalidTraffic);
export const rptSponsoredProductsPerformanceOverTime = defineReportTable(sponsoredProductsPerformanceOverTime);
export const rptSponsoredProductsPlacement = defineReportTable(sponsoredProductsPlacement);
export const rptSponsoredProductsPurchasedProduct = defineReportTable(sponsoredProductsPurchasedProduct);
export const rptSponsoredProductsSearchTerm = defineReportTable(sponsoredProductsSearchTerm);
export const rptSponsoredProductsSearchTermImpressionShare = defineReportTable(
  sponsoredProductsSearchTermImpressionShare,
);
export const rptSponsoredProductsTargeting = defineReportTable(sponsoredProductsTargeting);
