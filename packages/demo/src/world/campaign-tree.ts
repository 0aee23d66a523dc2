import type { CampaignKind, SellerSpec } from '../vocabulary/seller-spec.ts';

export type EntityState = 'enabled' | 'paused' | 'archived';

/** A value that was different before a day (counted from the first day of figures). */
export interface Earlier<T> {
  value: T;
  until: number;
}

export interface Portfolio {
  id: string;
  name: string;
  /** Monthly cap in major units, null when there is none. */
  monthlyBudget: number | null;
}

/** An offer that can be advertised. */
export interface Product {
  line: string;
  code: string;
  sku: string;
  asin: string;
  /** Price in minor units before the line's price cut. */
  price: number;
}

/** A search term that can lead to a target. */
export interface SearchTerm {
  text: string;
  /** Share of the target's clicks, relative to its other terms. */
  weight: number;
  /** How much likelier a click buys than the target's average. */
  conversion: number;
}

/** What an ad group bids on: a keyword, a product target or one of the four automatic groups. */
export interface Target {
  id: string;
  entity: 'Keyword' | 'Product Targeting';
  /** As reports show it: keyword text or resolved expression. */
  text: string;
  /** The expression with Amazon's category ids in it; equal to the text for keywords. */
  expression: string;
  matchType: 'Exact' | 'Phrase' | 'Broad' | null;
  /** Bid in minor units; null follows the ad group's default bid. */
  bid: number | null;
  previousBid: Earlier<number | null> | null;
  state: EntityState;
  /** First and last day on which the target can be shown. */
  firstDay: number;
  lastDay: number;
  /** Deleted long ago: its figures remain at campaign and product level, but the target is listed nowhere. */
  deleted: boolean;
  /** Impressions expected on an average day. */
  demand: number;
  clickRate: number;
  /** Average cost of a click in minor units. */
  clickCost: number;
  conversionRate: number;
  terms: readonly SearchTerm[];
}

export interface ProductAd {
  id: string;
  product: Product;
  state: EntityState;
  eligible: boolean;
  /** Share of the ad group's impressions, relative to its other ads. */
  weight: number;
}

/** A negative keyword or product target, of an ad group or of a whole campaign. */
export interface Negative {
  id: string;
  text: string;
  /** Null for product targets. */
  matchType: 'Negative Exact' | 'Negative Phrase' | null;
  createdOn: number;
}

export interface AdGroup {
  id: string;
  name: string;
  state: EntityState;
  /** Minor units. */
  defaultBid: number;
  targets: readonly Target[];
  ads: readonly ProductAd[];
  negatives: readonly Negative[];
}

export type PlacementName =
  | 'Placement Top'
  | 'Placement Amazon Business'
  | 'Placement Rest Of Search'
  | 'Placement Product Page';

/** The four placements in the order of bulk workbooks. */
export const PLACEMENTS: readonly PlacementName[] = [
  'Placement Top',
  'Placement Amazon Business',
  'Placement Rest Of Search',
  'Placement Product Page',
];

export interface Campaign {
  id: string;
  name: string;
  previousName: Earlier<string> | null;
  kind: CampaignKind;
  /** Label of the campaign's line, empty for campaigns over all products. */
  line: string;
  portfolio: Portfolio | null;
  state: EntityState;
  /** First day; below 0 when it started before the figures. */
  firstDay: number;
  /** Last day with figures; equal to the last day of the period while the campaign runs. */
  lastDay: number;
  /** End date in the settings, null when open. */
  endsOn: number | null;
  /** Daily budget in minor units. */
  budget: number;
  previousBudget: Earlier<number> | null;
  strategy: string;
  /** Bid increase by placement in percent, in the order of {@link PLACEMENTS}. */
  adjustments: readonly number[];
  adGroups: readonly AdGroup[];
  negatives: readonly Negative[];
}

/** A seller account with everything in it. */
export interface Account {
  spec: SellerSpec;
  portfolios: readonly Portfolio[];
  products: readonly Product[];
  campaigns: readonly Campaign[];
}

/** The value in force on a day. */
export function valueOn<T>(current: T, earlier: Earlier<T> | null, day: number): T {
  return earlier !== null && day < earlier.until ? earlier.value : current;
}

/** State on a day: what was paused or archived later was still enabled. */
export function stateOn({ state, lastDay }: { state: EntityState; lastDay: number }, day: number): EntityState {
  return lastDay >= day ? 'enabled' : state;
}
