import { type Calendar, LAST_DAY } from '../days.ts';
import { createRandom, type Random } from '../random.ts';
import type { Account, AdGroup, Campaign, Product, Target } from '../world/campaign-tree.ts';
import { stopAtBudget } from './budget.ts';
import { type DayFactors, dayFactors } from './demand.ts';
import type { Click, Order, TargetDay, TargetHistory } from './truth.ts';

/** Clicks by placement: top of search, business, rest of search, product pages. */
const PLACEMENT_WEIGHTS = [0.4, 0.01, 0.31, 0.28];
/** Orders by days until they are known. */
const LATENCY_WEIGHTS = [0.56, 0.18, 0.1, 0.07, 0.04, 0.03, 0.02];
const INVALID_CLICKS = 0.008;
const OTHER_PRODUCT = 0.17;

function draw(random: Random, product: Product, others: readonly Product[], price: number): Order {
  const units = random.chance(0.88) ? 1 : random.integer(2, 3);
  const latency = random.weighted(LATENCY_WEIGHTS);
  const sales = units * Math.round(product.price * price);
  if (!random.chance(OTHER_PRODUCT)) return { units, otherUnits: 0, sales, otherSales: 0, latency };
  const other = random.pick(others);
  const otherSales = Math.round(other.price * price);
  return random.chance(0.7)
    ? { units: 0, otherUnits: 1, sales: 0, otherSales, latency }
    : { units, otherUnits: 1, sales, otherSales, latency };
}

/** Impressions of a target split over the ads of its ad group; the remainder goes to the first one. */
function split(total: number, weights: readonly number[], weightSum: number, random: Random): number[] {
  const parts = weights.map((weight) =>
    Math.min(total, Math.round((total * weight * random.spread(0.15)) / weightSum)),
  );
  let rest = total;
  for (let i = parts.length - 1; i > 0; i--) {
    const part = Math.min(rest, parts[i] ?? 0);
    parts[i] = part;
    rest -= part;
  }
  parts[0] = rest;
  return parts;
}

interface GroupContext {
  adGroup: AdGroup;
  products: readonly Product[];
  adWeights: readonly number[];
  weightSum: number;
}

function drawClick(target: Target, context: GroupContext, factors: DayFactors, random: Random): Click {
  const ad = random.weighted(context.adWeights);
  const term = random.weighted(target.terms.map((candidate) => candidate.weight));
  const conversion = target.conversionRate * factors.conversion * (target.terms[term]?.conversion ?? 1);
  const product = context.adGroup.ads[ad]?.product;
  const buys = product !== undefined && random.chance(conversion);
  return {
    ad,
    term,
    placement: random.weighted(PLACEMENT_WEIGHTS),
    cost: Math.max(4, Math.round(target.clickCost * factors.clickCost * random.spread(0.24))),
    moment: random.next(),
    invalid: random.chance(INVALID_CLICKS),
    impressions: target.matchType === 'Exact' ? random.integer(60, 240) : random.integer(2, 70),
    order: buys ? draw(random, product, context.products, factors.price) : null,
  };
}

function drawDay(
  target: Target,
  context: GroupContext,
  day: number,
  mean: number,
  factors: DayFactors,
  random: Random,
): TargetDay | null {
  const impressions = random.poisson(mean * random.spread(0.2));
  if (impressions === 0) return null;
  const count = Math.min(impressions, random.poisson(impressions * target.clickRate * random.spread(0.12)));
  const clicks = Array.from({ length: count }, () => drawClick(target, context, factors, random));
  const topShare = random.chance(0.14) ? null : random.chance(0.5) ? 0 : random.integer(1, 900) / 10_000;
  return {
    day,
    impressions: split(impressions, context.adWeights, context.weightSum, random),
    clicks,
    topShare: target.entity === 'Keyword' ? topShare : null,
  };
}

function simulateCampaign(
  campaign: Campaign,
  products: readonly Product[],
  factors: readonly DayFactors[],
  random: Random,
): TargetHistory[] {
  const contexts = campaign.adGroups.map((adGroup): GroupContext => {
    const adWeights = adGroup.ads.map((ad) => ad.weight);
    return { adGroup, products, adWeights, weightSum: adWeights.reduce((sum, weight) => sum + weight, 0) };
  });
  const days = new Map(
    campaign.adGroups.flatMap((group) => group.targets.map((target) => [target, [] as TargetDay[]])),
  );
  for (let day = Math.max(0, campaign.firstDay); day <= Math.min(campaign.lastDay, LAST_DAY); day++) {
    const today = factors[day];
    if (!today) continue;
    const ramp = Math.min(1, (day - campaign.firstDay + 2) / 6);
    const level = random.spread(0.14) * ramp * today.demand;
    const shown: Target[] = [];
    const drawn: TargetDay[] = [];
    for (const context of contexts) {
      for (const target of context.adGroup.targets) {
        if (day < target.firstDay || day > target.lastDay) continue;
        const happened = drawDay(target, context, day, target.demand * level, today, random);
        if (happened === null) continue;
        shown.push(target);
        drawn.push(happened);
      }
    }
    for (const [index, happened] of stopAtBudget(drawn, campaign.budget).entries()) {
      const target = shown[index];
      if (target && happened) days.get(target)?.push(happened);
    }
  }
  return contexts.flatMap(({ adGroup }) =>
    adGroup.targets.map((target): TargetHistory => ({ campaign, adGroup, target, days: days.get(target) ?? [] })),
  );
}

/** The one truth of an account: every impression, click and order of the period, by target. */
export function simulate(account: Account, calendar: Calendar): TargetHistory[] {
  const random = createRandom(`figures ${account.spec.key} ${calendar.iso(LAST_DAY)}`);
  const factorsOf = new Map<string, DayFactors[]>();
  for (const label of new Set(account.campaigns.map((campaign) => campaign.line))) {
    factorsOf.set(label, dayFactors(account.spec, label, calendar, random));
  }
  return account.campaigns.flatMap((campaign) => {
    const products = account.products.filter((product) => campaign.line === '' || product.line === campaign.line);
    return simulateCampaign(campaign, products, factorsOf.get(campaign.line) ?? [], random);
  });
}
