import type { ReportDeclaration } from './report.ts';
import { sponsoredProductsAdvertisedProduct } from './sponsored-products-advertised-product.ts';
import { sponsoredProductsCampaign } from './sponsored-products-campaign.ts';
import { sponsoredProductsSearchTerm } from './sponsored-products-search-term.ts';
import { sponsoredProductsTargeting } from './sponsored-products-targeting.ts';

/** Every report the product takes. A new report type is added by its declaration and one line here. */
export const reports: readonly ReportDeclaration[] = [
  sponsoredProductsCampaign,
  sponsoredProductsTargeting,
  sponsoredProductsAdvertisedProduct,
  sponsoredProductsSearchTerm,
];

/** The declaration of a report type, by its name. */
export function reportByType(type: string): ReportDeclaration | undefined {
  return reports.find((report) => report.type === type);
}
