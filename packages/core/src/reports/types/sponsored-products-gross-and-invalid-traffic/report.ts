import { attribute, derived, measure, optional } from '../../define-column.ts';
import type { ReportDeclaration } from '../../report.ts';
import * as column from '../../sponsored-products-columns.ts';

const telling = { telling: true } as const;

export const sponsoredProductsGrossAndInvalidTraffic: ReportDeclaration = {
  type: 'sponsored_products_gross_and_invalid_traffic',
  label: 'Gross and invalid traffic',
  grain: 'One campaign name on one day, or over one period, with the traffic that Amazon did not charge for.',
  level: 'campaign',
  makesFiguresOf: [],
  days: column.consoleDays,
  currency: column.consoleCurrency,
  invariants: [
    {
      code: 'GROSS_DIFFERS',
      total: 'gross_impressions',
      parts: ['impressions', 'invalid_impressions'],
      message: 'Gross impressions are not valid and invalid impressions together',
    },
    {
      code: 'GROSS_DIFFERS',
      total: 'gross_clicks',
      parts: ['clicks', 'invalid_clicks'],
      message: 'Gross clicks are not valid and invalid clicks together',
    },
  ],
  columns: [
    column.campaignName,
    { ...optional(column.impressions), description: 'Valid impressions.' },
    { ...optional(column.clicks), description: 'Valid clicks, which are charged for.' },
    measure(
      'count',
      ['gross_impressions', 'Gross impressions', ['Gross Impressions'], 'Valid and invalid impressions.'],
      telling,
    ),
    measure(
      'count',
      ['invalid_impressions', 'Invalid impressions', ['Invalid Impressions'], 'Impressions that do not count.'],
      telling,
    ),
    measure(
      'count',
      ['gross_clicks', 'Gross clicks', ['Gross Clicks', 'Gross click-throughs'], 'Valid and invalid clicks.'],
      telling,
    ),
    measure(
      'count',
      [
        'invalid_clicks',
        'Invalid clicks',
        ['Invalid Clicks', 'Invalid click-throughs'],
        'Clicks that Amazon does not charge for.',
      ],
      telling,
    ),
    column.portfolioName,
    attribute('text', [
      'status',
      'State',
      ['Campaign Status', 'Status'],
      'State at the time of download, on every day of the file.',
    ]),
    column.retailer,
    column.country,
    column.amazonCampaignId,
    derived(
      'ratio',
      [
        'invalid_impression_rate',
        'Invalid impression rate',
        ['Invalid Impression Rate'],
        'Invalid impressions ÷ gross impressions.',
      ],
      { ...telling, quotient: ['invalid_impressions', 'gross_impressions'] },
    ),
    derived(
      'ratio',
      [
        'invalid_click_rate',
        'Invalid click rate',
        ['Invalid Click Rate', 'Invalid click-through rate'],
        'Invalid clicks ÷ gross clicks.',
      ],
      { ...telling, quotient: ['invalid_clicks', 'gross_clicks'] },
    ),
  ],
};
