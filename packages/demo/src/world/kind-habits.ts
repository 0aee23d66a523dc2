import type { CampaignKind } from '../vocabulary/seller-spec.ts';

/** What is usual for one kind of campaign. */
interface KindHabits {
  /** Part of a line's spend, relative to the other kinds. */
  share: number;
  clickRate: number;
  conversionRate: number;
  /** Cost of a click beside the seller's usual one. */
  clickCost: number;
}

export const KIND_HABITS: Readonly<Record<CampaignKind, KindHabits>> = {
  exact: { share: 0.36, clickRate: 0.0056, conversionRate: 0.1, clickCost: 1.14 },
  phrase: { share: 0.17, clickRate: 0.0044, conversionRate: 0.077, clickCost: 1 },
  broad: { share: 0.13, clickRate: 0.0036, conversionRate: 0.061, clickCost: 0.92 },
  auto: { share: 0.18, clickRate: 0.0034, conversionRate: 0.06, clickCost: 0.78 },
  asin: { share: 0.09, clickRate: 0.0034, conversionRate: 0.054, clickCost: 0.86 },
  category: { share: 0.07, clickRate: 0.003, conversionRate: 0.047, clickCost: 0.7 },
  defence: { share: 0, clickRate: 0.0075, conversionRate: 0.126, clickCost: 0.56 },
};
