import { LAST_DAY } from '../days.ts';
import { createRandom, type Random } from '../random.ts';
import type { LineSpec, SellerSpec, ThemeSpec } from '../vocabulary/seller-spec.ts';
import { buildAdGroup } from './build-ad-group.ts';
import type { Account, AdGroup, Campaign, Negative, Portfolio, Product } from './campaign-tree.ts';
import { createIdentifiers, type Identifiers, inventAsin } from './identifiers.ts';
import { type CampaignPlan, planCampaigns } from './plan-campaigns.ts';
import { excludedWords, list } from './search-terms.ts';

/** Shares of a campaign's spend by ad group. */
const THEME_SHARES = [0.52, 0.3, 0.18];

/** Offers of the seller; the first one is also sold by the seller's own dispatch, under a second SKU. */
function buildProducts(spec: SellerSpec): Product[] {
  const products = spec.lines.flatMap((line) =>
    line.variants.map((variant): Product => {
      const sku = `${line.stem}-${variant.code}`;
      const price = Math.round(variant.price * 100);
      return { line: line.label, code: variant.code, sku, asin: inventAsin('B0Z', `${spec.merchantId} ${sku}`), price };
    }),
  );
  const [first] = products;
  return first ? [...products, { ...first, sku: `${first.sku}-FBM` }] : products;
}

/** The seller's lines rolled into one, for campaigns over all products. */
function everything(spec: SellerSpec): LineSpec {
  const words = (pick: (line: LineSpec) => string) => spec.lines.map((line) => list(pick(line))[0]).join(', ');
  const [first] = spec.lines;
  if (!first) throw new Error(`${spec.key} has no product lines.`);
  return { ...first, extensions: words((line) => line.extensions), waste: words((line) => line.waste) };
}

function themesOf(plan: CampaignPlan, line: LineSpec, spec: SellerSpec): { theme: ThemeSpec; line: LineSpec }[] {
  if (plan.line !== null) return line.themes.map((theme) => ({ theme, line }));
  const label = plan.kind === 'defence' ? spec.ownLabels.defence : spec.ownLabels.catchAll;
  return spec.lines.slice(0, 2).map((own, index) => {
    const keywords = own.themes.flatMap((theme) => list(theme.keywords).slice(0, 4));
    const variants = own.variants.map((variant) => variant.code);
    const name = index === 0 ? label : `${label} 2`;
    return { theme: { name, variants, keywords: keywords.join(', ') }, line: { ...own, waste: line.waste } };
  });
}

function campaignNegatives(plan: CampaignPlan, line: LineSpec, identifiers: Identifiers, random: Random): Negative[] {
  if (!['phrase', 'broad', 'auto'].includes(plan.kind)) return [];
  const words = excludedWords(line).map(
    (text): Negative => ({
      id: identifiers.entity(),
      text,
      matchType: 'Negative Phrase',
      createdOn: random.chance(0.15) ? random.integer(85, 88) : -random.integer(10, 200),
    }),
  );
  if (plan.kind !== 'auto') return words;
  const asin = inventAsin('B0X', `campaign negative ${plan.name}`);
  return [...words, { id: identifiers.entity(), text: `asin="${asin}"`, matchType: null, createdOn: -30 }];
}

/** Daily budgets are round: whole units below ten, fives above. */
function roundBudget(amount: number): number {
  const step = amount < 1000 ? 100 : 500;
  return Math.max(step, Math.round(amount / step) * step);
}

function buildCampaign(
  plan: CampaignPlan,
  spec: SellerSpec,
  portfolios: readonly Portfolio[],
  products: readonly Product[],
  identifiers: Identifiers,
  random: Random,
): Campaign {
  const line = plan.line ?? everything(spec);
  const id = identifiers.entity();
  const themes = themesOf(plan, line, spec);
  const shares = THEME_SHARES.slice(0, themes.length);
  const sum = shares.reduce((total, share) => total + share, 0);
  const adGroups = themes.map(({ theme, line: ownLine }, index): AdGroup => {
    const paused = index > 0 && plan.state === 'enabled' && plan.firstDay < 0 && random.chance(0.06);
    const setting = {
      spec,
      line: ownLine,
      theme,
      kind: plan.kind,
      firstDay: plan.firstDay,
      lastDay: paused ? random.integer(35, 80) : plan.lastDay,
      spend: (plan.spend * (shares[index] ?? 0)) / sum,
    };
    const group = buildAdGroup(theme.name, setting, products, identifiers, random);
    return paused ? { ...group, state: 'paused' } : group;
  });
  const rename = spec.events.renamed[plan.ref];
  const tight = spec.events.outOfBudget.includes(plan.ref);
  const budget = roundBudget(plan.spend * (tight ? 0.62 : random.between(1.6, 2.6)));
  const budgetChanged = !tight && random.chance(0.15);
  return {
    id,
    name: plan.name,
    previousName: rename ? { value: rename.before, until: rename.day } : null,
    kind: plan.kind,
    line: plan.line?.label ?? '',
    portfolio: portfolios.find((portfolio) => portfolio.name === plan.line?.portfolio) ?? null,
    state: plan.state,
    firstDay: plan.firstDay,
    lastDay: plan.lastDay,
    endsOn: plan.endsOn,
    budget,
    previousBudget: budgetChanged
      ? { value: roundBudget(budget * 0.75), until: random.integer(85, LAST_DAY - 1) }
      : null,
    strategy: random.pick([
      'Dynamic bids - down only',
      'Dynamic bids - down only',
      'Dynamic bids - down only',
      'Dynamic bids - up and down',
      'Fixed bid',
    ]),
    adjustments: [random.pick([0, 0, 20, 30, 50, 80]), 0, 0, random.pick([0, 0, 0, 10, 25])],
    adGroups,
    negatives: campaignNegatives(plan, line, identifiers, random),
  };
}

/** The account of one seller, with everything the seller has set up. */
export function buildAccount(spec: SellerSpec): Account {
  const random = createRandom(`account ${spec.key}`);
  const identifiers = createIdentifiers(random);
  const products = buildProducts(spec);
  const portfolios = spec.portfolios.map(
    (portfolio): Portfolio => ({
      id: identifiers.entity(),
      name: portfolio.name,
      monthlyBudget: portfolio.monthlyBudget ?? null,
    }),
  );
  const campaigns = planCampaigns(spec, random).map((plan) =>
    buildCampaign(plan, spec, portfolios, products, identifiers, random),
  );
  return { spec, portfolios, products, campaigns };
}
