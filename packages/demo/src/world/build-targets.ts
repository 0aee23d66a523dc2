import { LAST_DAY } from '../days.ts';
import type { Random } from '../random.ts';
import type { CampaignKind, LineSpec, SellerSpec, ThemeSpec } from '../vocabulary/seller-spec.ts';
import type { Earlier, EntityState, SearchTerm, Target } from './campaign-tree.ts';
import { type Identifiers, inventAsin } from './identifiers.ts';
import { KIND_HABITS } from './kind-habits.ts';
import { automaticTerms, keywordTerms, list, productTerms } from './search-terms.ts';

/** What an ad group's targets are built from. */
export interface TargetSetting {
  spec: SellerSpec;
  line: LineSpec;
  theme: ThemeSpec;
  kind: CampaignKind;
  /** First and last day of the ad group. */
  firstDay: number;
  lastDay: number;
  /** Spend a day of the whole ad group, in minor units. */
  spend: number;
}

/** A target before it has numbers. */
type Idea = Pick<Target, 'entity' | 'text' | 'expression' | 'matchType'> & { terms: SearchTerm[] };

const AUTOMATIC_GROUPS = ['close-match', 'loose-match', 'substitutes', 'complements'];
/** Share of an ad group's clicks by automatic group. */
const AUTOMATIC_WEIGHTS = [0.46, 0.24, 0.2, 0.1];

function productIdea(expression: string, text: string, terms: SearchTerm[]): Idea {
  return { entity: 'Product Targeting', text, expression, matchType: null, terms };
}

function keywordIdeas(setting: TargetSetting, keywords: readonly string[], random: Random): Idea[] {
  const matchType = setting.kind === 'phrase' ? 'Phrase' : setting.kind === 'broad' ? 'Broad' : 'Exact';
  return keywords.map((text) => ({
    entity: 'Keyword',
    text,
    expression: text,
    matchType,
    terms: keywordTerms(text, setting.kind, setting.theme, setting.line, random),
  }));
}

function competitorsOf({ spec, line, theme }: TargetSetting): string[] {
  return Array.from({ length: 12 }, (_, i) => inventAsin('B0X', `${spec.marketplace} ${line.stem} ${theme.name} ${i}`));
}

function categoryIdeas(setting: TargetSetting, competitors: readonly string[], random: Random): Idea[] {
  const id = random.integer(2_200_000_000, 2_999_999_999);
  const price = Math.round(setting.line.variants[0]?.price ?? 20);
  const refinements = ['', ` price=<${price}`, ` price=${price}-${price * 2}`, ' rating=0-4', ' brand="Tallowe"'];
  return refinements.map((refinement) =>
    productIdea(
      `category="${id}"${refinement}`,
      `category="${setting.line.category}"${refinement}`,
      productTerms(
        [0, 1, 2, 3].map(() => random.pick(competitors)),
        random,
      ),
    ),
  );
}

function ideas(setting: TargetSetting, random: Random): Idea[] {
  const keywords = list(setting.theme.keywords);
  const competitors = competitorsOf(setting);
  const brand = setting.spec.brandTerm;
  switch (setting.kind) {
    case 'exact':
      return keywordIdeas(setting, keywords, random);
    case 'phrase':
      return keywordIdeas(setting, keywords.slice(0, 7), random);
    case 'broad':
      return keywordIdeas(setting, keywords.slice(0, 6), random);
    case 'defence':
      return keywordIdeas(setting, [brand, ...keywords.slice(0, 6).map((keyword) => `${brand} ${keyword}`)], random);
    case 'auto':
      return AUTOMATIC_GROUPS.map((group) =>
        productIdea(group, group, automaticTerms(group, setting.theme, setting.line, competitors, random)),
      );
    case 'category':
      return categoryIdeas(setting, competitors, random);
    case 'asin':
      return competitors.slice(0, 8).map((asin, rank) => {
        const expanded = rank % 4 === 3;
        const expression = expanded ? `asin-expanded="${asin}"` : `asin="${asin}"`;
        const pages = expanded ? [asin, random.pick(competitors), random.pick(competitors)] : [asin];
        return productIdea(expression, expression, productTerms(pages, random));
      });
  }
}

/** Shares of the ad group's spend, head first; the tail gets none and is shown only now and then. */
function spendShares(kind: CampaignKind, count: number): number[] {
  if (kind === 'auto') return AUTOMATIC_WEIGHTS;
  const head = Math.max(2, Math.round(count * 0.34));
  const weights = Array.from({ length: count }, (_, rank) => (rank < head ? 1 / (rank + 1) ** 1.15 : 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function lifetime(setting: TargetSetting, rank: number, random: Random) {
  const { firstDay, lastDay } = setting;
  const whole = { state: 'enabled' as EntityState, firstDay, lastDay };
  if (rank === 0 || setting.kind === 'auto' || lastDay - firstDay < 25) return whole;
  const dice = random.next();
  const someDay = Math.max(firstDay, 0) + random.integer(5, Math.max(6, lastDay - Math.max(firstDay, 0) - 6));
  if (dice < 0.06) return { ...whole, state: 'paused' as EntityState, lastDay: someDay };
  if (dice < 0.09) return { ...whole, state: 'archived' as EntityState, lastDay: someDay };
  if (dice < 0.16) return { ...whole, firstDay: someDay };
  return whole;
}

/** A target's bid a few days ago, for the few that were changed between two downloads. */
function previousBid(bid: number | null, random: Random): Earlier<number | null> | null {
  if (bid === null || !random.chance(0.09)) return null;
  return { value: Math.round(bid * random.pick([0.85, 0.9, 1.15, 1.25])), until: random.integer(85, LAST_DAY - 1) };
}

/** The targets of one ad group, with a hidden deleted one now and then. */
export function buildTargets(setting: TargetSetting, identifiers: Identifiers, random: Random): Target[] {
  const found = ideas(setting, random);
  const shares = spendShares(setting.kind, found.length);
  const habits = KIND_HABITS[setting.kind];
  const build = (idea: Idea, rank: number, share: number): Target => {
    const cost = Math.max(12, setting.spec.clickCost * 100 * habits.clickCost * random.spread(0.22));
    const clickRate = habits.clickRate * random.spread(0.22);
    const wasteful = rank > 0 && setting.kind !== 'defence' && random.chance(0.1);
    const bid = random.chance(0.16) ? null : Math.round(cost * random.between(1.15, 1.7));
    return {
      ...idea,
      id: identifiers.entity(),
      bid,
      previousBid: previousBid(bid, random),
      ...lifetime(setting, rank, random),
      deleted: false,
      demand: share > 0 ? (setting.spend * share) / cost / clickRate : random.between(0.03, 0.3),
      clickRate,
      clickCost: cost,
      conversionRate: Math.min(0.24, habits.conversionRate * random.spread(0.28)) * (wasteful ? 0.12 : 1),
    };
  };
  const targets = found.map((idea, rank) => build(idea, rank, shares[rank] ?? 0));
  const first = found[0];
  const endsBefore = Math.min(setting.lastDay, LAST_DAY) - 4;
  if (first && setting.kind !== 'defence' && endsBefore > 24 && setting.firstDay <= 0 && random.chance(0.3)) {
    const deleted = build(first, 1, 0.13);
    targets.push({ ...deleted, deleted: true, lastDay: random.integer(20, endsBefore) });
  }
  return targets;
}
