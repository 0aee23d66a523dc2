import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { sponsoredProductsAdvertisedProduct } from '@sellergraph/core/reports/types/sponsored-products-advertised-product/report';
import { sponsoredProductsCampaign } from '@sellergraph/core/reports/types/sponsored-products-campaign/report';
import { sponsoredProductsSearchTerm } from '@sellergraph/core/reports/types/sponsored-products-search-term/report';
import { sponsoredProductsTargeting } from '@sellergraph/core/reports/types/sponsored-products-targeting/report';
import { defineReportTable } from './report-table.ts';

export const rptSponsoredProductsCampaign = defineReportTable(sponsoredProductsCampaign);
export const rptSponsoredProductsTargeting = defineReportTable(sponsoredProductsTargeting);
export const rptSponsoredProductsAdvertisedProduct = defineReportTable(sponsoredProductsAdvertisedProduct);
export const rptSponsoredProductsSearchTerm = defineReportTable(sponsoredProductsSearchTerm);

/** The reports that have a table. */
export const storedReports: readonly ReportDeclaration[] = [
  sponsoredProductsCampaign,
  sponsoredProductsTargeting,
  sponsoredProductsAdvertisedProduct,
  sponsoredProductsSearchTerm,
];
