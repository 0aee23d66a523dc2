import { normaliseHeader } from '../reading/header.ts';

/** A file that is known by its header and not taken. */
interface OtherReport {
  readonly label: string;
  /** Every one of these headers is there … */
  readonly all?: readonly string[];
  /** … and at least one of these … */
  readonly any?: readonly string[];
  /** … and none of these. */
  readonly none?: readonly string[];
}

/**
 * Reports that contain columns of the ones we take, or are often uploaded beside them. They are told by what only they
 * have, and refused by name, so that none is taken for a campaign report. One that becomes supported leaves this list.
 */
const declared: readonly OtherReport[] = [
  { label: 'Purchased product', all: ['Purchased ASIN'] },
  { label: 'Placement', all: ['Campaign Name'], any: ['Placement', 'Placement classification'] },
  {
    label: 'Budget',
    any: [
      'Recommended Budget',
      'Average Time in Budget',
      'Estimated Missed Impressions Range Min',
      'Estimated Missed Clicks Range Min',
      'Estimated Missed Sales Range Min',
    ],
  },
  { label: 'Search term impression share', any: ['Search Term Impression Share', 'Search Term Impression Rank'] },
  {
    label: 'Gross and invalid traffic',
    any: ['Gross Impressions', 'Gross Clicks', 'Invalid Impressions', 'Invalid Clicks', 'Invalid Click Rate'],
  },
  {
    label: 'Sponsored Brands or Sponsored Display',
    any: [
      '14 Day New-to-brand Orders (#)',
      '14 Day New-to-brand Sales',
      '14 Day Branded Searches',
      'Viewable Impressions',
      'Cost type',
      'Cost per 1,000 viewable impressions (VCPM)',
      'Video First Quartile Views',
    ],
  },
  {
    label: 'Performance over time',
    all: ['Clicks', 'Cost Per Click (CPC)', 'Spend'],
    none: ['Campaign Name', 'Campaign ID', 'Impressions', 'Entity', 'Ad Group Name', 'Targeting'],
  },
  { label: 'Detail page sales and traffic by child ASIN', all: ['(Child) ASIN'] },
  { label: 'Detail page sales and traffic by parent ASIN', all: ['(Parent) ASIN'], none: ['(Child) ASIN'] },
  { label: 'Sales and traffic by date', all: ['Date', 'Ordered Product Sales', 'Units Ordered'] },
  { label: 'All Orders', all: ['amazon-order-id', 'purchase-date'] },
  { label: 'Search Query Performance', all: ['Search Query', 'Search Query Volume'] },
  { label: 'Restock inventory', all: ['FNSKU'], any: ['Recommended replenishment qty', 'Recommended Order Quantity'] },
  { label: 'Inventory health', all: ['snapshot-date', 'fnsku'] },
  { label: 'advertising change history', all: ['eventSourceType', 'eventSourceId'] },
];

const keysOf = (words: readonly string[] = []) => words.map((word) => normaliseHeader(word).key);

const known = declared.map(({ label, all, any, none }) => ({
  label,
  all: keysOf(all),
  any: keysOf(any),
  none: keysOf(none),
}));

/** Normalised headers that tell these reports. */
export const otherReportKeys: readonly string[] = known.flatMap(({ all, any }) => [...all, ...any]);

/** What people call the report that a header belongs to, if it is one that is not taken. */
export function otherReport(keys: ReadonlySet<string>): string | null {
  const match = known.find(
    ({ all, any, none }) =>
      all.every((key) => keys.has(key)) &&
      (any.length === 0 || any.some((key) => keys.has(key))) &&
      !none.some((key) => keys.has(key)),
  );
  return match?.label ?? null;
}
