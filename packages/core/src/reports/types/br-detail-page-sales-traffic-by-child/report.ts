import * as column from '../../business-report-columns.ts';
import type { ReportDeclaration } from '../../report.ts';

export const brDetailPageSalesTrafficByChild: ReportDeclaration = {
  type: 'br_detail_page_sales_traffic_by_child',
  label: 'Sales and traffic by child ASIN',
  grain: 'One child ASIN under one parent, or one SKU of it, over the period of the file.',
  level: 'account',
  makesFiguresOf: [],
  days: { from: 'user' },
  currency: null,
  columns: [
    column.parentAsin,
    column.childAsin,
    column.sku,
    ...column.traffic,
    ...column.orderedSales,
    ...column.shipped,
    ...column.buyBox,
    column.title,
    ...column.rates,
  ],
};
