/** How large a generated agency is. */
export interface Sizes {
  readonly sellers: number;
  readonly campaignsPerSeller: number;
  readonly adGroupsPerCampaign: number;
  readonly keywordsPerAdGroup: number;
  /** Days with figures; the last one is `lastDay`. */
  readonly days: number;
}

/** The last day with figures of every seller. Fixed, so that two generations are alike. */
export const lastDay = '2026-10-31';

/**
 * The large agency: at scale 1 20 sellers, 2,000 campaigns, 20,000 ad groups, 200,000 keywords and about 5 million
 * keyword-days, at a smaller scale as many sellers fewer.
 */
export function largeAgency(scale: number): Sizes {
  return {
    sellers: Math.max(1, Math.round(20 * scale)),
    campaignsPerSeller: 100,
    adGroupsPerCampaign: 10,
    keywordsPerAdGroup: 10,
    days: 250,
  };
}

/** A neighbour, so that row level security has something to keep apart. */
export const smallAgency: Sizes = {
  sellers: 1,
  campaignsPerSeller: 20,
  adGroupsPerCampaign: 5,
  keywordsPerAdGroup: 10,
  days: 250,
};
