import { sponsoredProductsAdvertisedProduct } from '@sellergraph/core/reports/sponsored-products-advertised-product';
import { sponsoredProductsCampaign } from '@sellergraph/core/reports/sponsored-products-campaign';
import { sponsoredProductsSearchTerm } from '@sellergraph/core/reports/sponsored-products-search-term';
import { sponsoredProductsTargeting } from '@sellergraph/core/reports/sponsored-products-targeting';
import { defineReportTable } from './report-table.ts';

export const rptSponsoredProductsCampaign = defineReportTable(sponsoredProductsCampaign);
export const rptSponsoredProductsTargeting = defineReportTable(sponsoredProductsTargeting);
export const rptSponsoredProductsAdvertisedProduct = defineReportTable(sponsoredProductsAdvertisedProduct);
export const rptSponsoredProductsSearchTerm = defineReportTable(sponsoredProductsSearchTerm);
