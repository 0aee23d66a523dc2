import { key } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';
import { funnel, query, searchQueryDays } from '../../search-query-columns.ts';

export const searchQueryPerformanceAsin: ReportDeclaration = {
  type: 'search_query_performance_asin',
  label: 'Search query performance by ASIN',
  grain: 'One search query in one week, month or quarter: the market, and the part of one ASIN.',
  level: 'account',
  makesFiguresOf: [],
  days: searchQueryDays,
  currency: null,
  columns: [
    key(['asin', 'ASIN', [], 'ASIN of the view, from the line above the header.'], {
      type: 'asin',
      metadata: ['ASIN or Product', 'ASIN', 'ASIN oder Produkt'],
    }),
    ...query,
    ...funnel('ASIN'),
  ],
};
