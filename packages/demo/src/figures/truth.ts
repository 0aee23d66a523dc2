import type { AdGroup, Campaign, Target } from '../world/campaign-tree.ts';

/** A purchase after a click. Amounts in minor units. */
export interface Order {
  /** Units of the advertised product and of others of the brand. */
  units: number;
  otherUnits: number;
  sales: number;
  otherSales: number;
  /** Days after the click until the order shows up in reports. */
  latency: number;
}

/** One click on an ad: the event from which every report's figures are added up. */
export interface Click {
  /** Position of the ad in its ad group, of the search term in its target, of the placement. */
  ad: number;
  term: number;
  placement: number;
  /** Minor units. */
  cost: number;
  /** When in the day, 0 to 1. */
  moment: number;
  /** Found to be invalid some days later and taken out again. */
  invalid: boolean;
  /** Impressions that the click's search term had for it. */
  impressions: number;
  order: Order | null;
}

/** What happened on one target on one day. */
export interface TargetDay {
  day: number;
  /** Impressions by ad of the ad group. */
  impressions: readonly number[];
  clicks: readonly Click[];
  /** Share of impressions at the top of search; null where Amazon shows none. */
  topShare: number | null;
}

/** Everything that happened on one target, by day. */
export interface TargetHistory {
  campaign: Campaign;
  adGroup: AdGroup;
  target: Target;
  days: readonly TargetDay[];
}
