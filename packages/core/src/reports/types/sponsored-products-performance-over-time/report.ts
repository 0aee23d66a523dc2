import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

export const sponsoredProductsPerformanceOverTime: ReportDeclaration = {
  type: 'sponsored_products_performance_over_time',
  label: 'Performance over time',
  grain: 'All campaigns of the account together, on one day or over one period.',
  level: 'account',
  makesFiguresOf: [],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  columns: [column.clicks, column.spend, column.retailer, column.country, column.cpc],
};
