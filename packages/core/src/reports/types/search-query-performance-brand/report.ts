import { key } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';
import { funnel, query, searchQueryDays } from '../../search-query-columns.ts';

export const searchQueryPerformanceBrand: ReportDeclaration = {
  type: 'search_query_performance_brand',
  label: 'Search query performance by brand',
  grain: 'One search query in one week, month or quarter: the market, and the part of one brand.',
  level: 'account',
  makesFiguresOf: [],
  days: searchQueryDays,
  currency: null,
  columns: [
    key(['brand', 'Brand', [], 'Brand of the view, from the line above the header.'], { metadata: ['Brand', 'Marke'] }),
    ...query,
    ...funnel('Brand'),
  ],
};
