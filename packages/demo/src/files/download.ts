import type { Calendar } from '../days.ts';
import type { CampaignFigures } from '../figures/observe.ts';
import type { Account } from '../world/campaign-tree.ts';

/** One visit of a user to Amazon's console: what was seen there, and when. */
export interface Download {
  account: Account;
  calendar: Calendar;
  /** Day of the download; it is the newest, unfinished day of the figures. */
  asOf: number;
  /** The instant in epoch milliseconds. */
  at: number;
  figures: readonly CampaignFigures[];
}
