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
  { label: 'Brand Analytics search terms', any: ['Search Frequency Rank'] },
  { label: 'Search Catalog Performance', any: ['Impressions: Impressions', 'Impressions: ASIN Impressions Count'] },
  { label: 'Amazon-fulfilled shipments', all: ['amazon-order-id', 'shipment-id'] },
  { label: 'unshipped orders', all: ['order-id', 'buyer-email'] },
  { label: 'settlement', all: ['settlement-id', 'settlement-start-date'] },
  { label: 'FBA inventory', all: ['afn-fulfillable-quantity'] },
  { label: 'Inventory health', all: ['snapshot-date', 'fnsku'] },
  { label: 'advertising change history', all: ['eventSourceType', 'eventSourceId'] },
  { label: 'Keepa product viewer', any: ['Sales Rank: Current', 'Buy Box: Current', 'Tracking since'] },
  { label: 'budget rules', all: ['Budget Rule ID'] },
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
