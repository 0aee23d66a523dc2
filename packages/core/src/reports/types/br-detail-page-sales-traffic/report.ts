import * as column from '../../business-report-columns.ts';
import type { ReportDeclaration } from '../../report.ts';

export const brDetailPageSalesTraffic: ReportDeclaration = {
  type: 'br_detail_page_sales_traffic',
  label: 'Sales and traffic by parent ASIN',
  grain: 'One variation family over the period of the file.',
  level: 'account',
  makesFiguresOf: [],
  days: { from: 'user' },
  currency: null,
  columns: [
    column.parentAsin,
    column.sku,
    ...column.traffic,
    ...column.orderedSales,
    ...column.shipped,
    ...column.buyBox,
    column.title,
    ...column.rates,
  ],
};
