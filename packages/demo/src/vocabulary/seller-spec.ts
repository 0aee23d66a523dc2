/** How a campaign finds its shoppers. `defence` bids on the seller's own brand. */
export type CampaignKind = 'exact' | 'phrase' | 'broad' | 'auto' | 'asin' | 'category' | 'defence';

/** One offer of a product line: SKU ending and price in major units of the marketplace's currency. */
export interface VariantSpec {
  code: string;
  price: number;
}

/** An ad group's idea: the variants it advertises and the keywords it bids on, head first, comma separated. */
export interface ThemeSpec {
  name: string;
  variants: readonly string[];
  keywords: string;
}

/** Products that are advertised together, by one campaign of each kind. */
export interface LineSpec {
  /** The line's word in campaign names. */
  label: string;
  /** Beginning of the line's SKUs. */
  stem: string;
  /** Amazon category of the line's category targets. */
  category: string;
  /** Portfolio of the line's campaigns, null for none. */
  portfolio: string | null;
  /** Spend a day over all campaigns of the line at the start of the period, in major units. */
  spend: number;
  kinds: readonly CampaignKind[];
  variants: readonly VariantSpec[];
  themes: readonly ThemeSpec[];
  /** Words that shoppers put behind a keyword, comma separated. */
  extensions: string;
  /** Words that never lead to a sale, comma separated: terms with them waste spend, and they are the negatives. */
  waste: string;
}

/** Names a campaign of a line: `"label/kind"`, or `"/defence"` and `"/auto"` for the seller's own two. */
export type CampaignRef = string;

/** What happened to a seller's advertising. Days are counts, 0 = first day of figures. */
export interface SellerEvents {
  /** Campaigns that were switched off, and the day after their last one. */
  paused: Readonly<Record<CampaignRef, number>>;
  archived: Readonly<Record<CampaignRef, number>>;
  /** Campaigns with another name before a day. */
  renamed: Readonly<Record<CampaignRef, { before: string; day: number }>>;
  /** Campaigns that were archived and started anew under the same name. */
  restarted: readonly CampaignRef[];
  /** Campaigns that use up their budget every day. */
  outOfBudget: readonly CampaignRef[];
  /** Campaigns started within the period, and their first day. */
  launched: Readonly<Record<CampaignRef, number>>;
  /** Bids of a line are a third higher between two days. */
  bidRise: { line: string; from: number; to: number };
  /** Prices of a line are 15 % lower from a day on. */
  priceCut: { line: string; from: number };
  /** Growth of demand from the first to the last day, 0.2 = 20 %. */
  trend: number;
  /** Extra demand at the end of the period, for the season, 0.3 = 30 %. */
  season: number;
}

/** Everything that is invented by hand about a seller account. */
export interface SellerSpec {
  /** Folder of the seller's files. */
  key: string;
  agencySlug: string;
  name: string;
  /** Amazon merchant id; accounts of one seller in several marketplaces share it. */
  merchantId: string;
  /** Account part of bulk workbook names. */
  accountTag: string;
  marketplace: string;
  country: string;
  currency: string;
  timeZone: string;
  brands: readonly { name: string; aliases: readonly string[] }[];
  /** The brand as shoppers type it. */
  brandTerm: string;
  /** Campaign names, with {line} and {kind}. */
  namePattern: string;
  kindLabels: Readonly<Record<CampaignKind, string>>;
  /** Campaign names that do not follow the pattern. */
  names: Readonly<Record<CampaignRef, string>>;
  /** Name of the brand defence ad groups and of the catch-all ad group. */
  ownLabels: { defence: string; catchAll: string };
  /** An automatic campaign over all products, beside those of the lines. */
  catchAll: boolean;
  portfolios: readonly { name: string; monthlyBudget?: number }[];
  lines: readonly LineSpec[];
  /** Usual cost of a click in major units. */
  clickCost: number;
  /** First day with advertising, for accounts that started within the period. */
  startedOn?: number;
  /** Sentence-case headers in the bulk workbook, as accounts in British or Canadian English have them. */
  sentenceCaseBulk: boolean;
  events: SellerEvents;
}
