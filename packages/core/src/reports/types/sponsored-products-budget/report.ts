import { attribute, measure, optional, standing } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

const telling = { telling: true } as const;

export const sponsoredProductsBudget: ReportDeclaration = {
  type: 'sponsored_products_budget',
  label: 'Budget',
  grain: 'One campaign name on one day, or over one period, with what its budget let it miss.',
  level: 'campaign',
  makesFiguresOf: [],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  columns: [
    column.campaignName,
    optional(column.impressions),
    optional(column.clicks),
    optional(column.spend),
    optional(column.sales),
    optional(column.orders),
    column.units,
    standing(
      'ratio',
      [
        'average_time_in_budget',
        'Time in budget',
        ['Average Time in Budget'],
        'Share of the time in which the campaign had budget left; null without traffic.',
      ],
      telling,
    ),
    attribute(
      'money',
      [
        'recommended_budget_micros',
        'Recommended budget',
        ['Recommended Budget'],
        "Amazon's advice at the time of download; null when the budget is enough.",
      ],
      telling,
    ),
    measure(
      'count',
      [
        'missed_impressions_min',
        'Missed impressions, at least',
        ['Estimated Missed Impressions Range Min'],
        'Lower bound of the estimate; null when nothing was missed.',
      ],
      telling,
    ),
    measure(
      'count',
      [
        'missed_impressions_max',
        'Missed impressions, at most',
        ['Estimated Missed Impressions Range Max'],
        'Upper bound of the estimate; null when nothing was missed.',
      ],
      telling,
    ),
    measure(
      'count',
      [
        'missed_clicks_min',
        'Missed clicks, at least',
        ['Estimated Missed Clicks Range Min'],
        'Lower bound of the estimate; null when nothing was missed.',
      ],
      telling,
    ),
    measure(
      'count',
      [
        'missed_clicks_max',
        'Missed clicks, at most',
        ['Estimated Missed Clicks Range Max'],
        'Upper bound of the estimate; null when nothing was missed.',
      ],
      telling,
    ),
    measure(
      'money',
      [
        'missed_sales_min_micros',
        'Missed sales, at least',
        ['Estimated Missed Sales Range Min'],
        'Lower bound of the estimate; null when nothing was missed.',
      ],
      telling,
    ),
    measure(
      'money',
      [
        'missed_sales_max_micros',
        'Missed sales, at most',
        ['Estimated Missed Sales Range Max'],
        'Upper bound of the estimate; null when nothing was missed.',
      ],
      telling,
    ),
    ...column.lastYear,
    measure('money', ['last_year_sales_micros', 'Sales last year', ['Last Year Sales'], 'Same day a year before.']),
    column.portfolioName,
    ...Object.values(column.campaignAttribute),
    column.retailer,
    column.country,
    column.amazonCampaignId,
    ...column.derivedRates,
  ],
};
