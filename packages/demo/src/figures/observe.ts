import type { AdGroup, Campaign, ProductAd, SearchTerm, Target } from '../world/campaign-tree.ts';
import { PLACEMENTS } from '../world/campaign-tree.ts';
import { addClick, addMetrics, type Metrics, noMetrics } from './metrics.ts';
import type { Click, TargetDay, TargetHistory } from './truth.ts';

/** Part of the newest day that has passed at download. */
const PARTIAL_DAY = 0.4;
/** Days until invalid clicks are taken out. */
const CLICK_CHECK_DAYS = 3;

/** Figures by day. */
export type Daily = Map<number, Metrics>;

export interface TargetFigures {
  target: Target;
  days: { day: number; topShare: number | null; metrics: Metrics }[];
  terms: { term: SearchTerm; days: Daily }[];
}

export interface AdGroupFigures {
  adGroup: AdGroup;
  /** Targets that Amazon still lists. */
  targets: TargetFigures[];
  ads: { ad: ProductAd; days: Daily }[];
}

export interface CampaignFigures {
  campaign: Campaign;
  days: Daily;
  adGroups: AdGroupFigures[];
  /** Clicks and orders (impressions are not told apart) by day, in the order of {@link PLACEMENTS}. */
  placements: Daily[];
}

function of(days: Daily, day: number): Metrics {
  const known = days.get(day);
  if (known) return known;
  const fresh = noMetrics();
  days.set(day, fresh);
  return fresh;
}

function visibleClicks(clicks: readonly Click[], age: number): readonly Click[] {
  if (age === 0) return clicks.filter((click) => click.moment < PARTIAL_DAY);
  if (age < CLICK_CHECK_DAYS) return clicks;
  return clicks.some((click) => click.invalid) ? clicks.filter((click) => !click.invalid) : clicks;
}

/** Figures by search term: only terms with clicks, and never more impressions than the target had. */
function observeTerms(figures: TargetFigures, day: number, clicks: readonly Click[], age: number, impressions: number) {
  for (const click of clicks) {
    const term = figures.terms[click.term];
    if (!term) continue;
    const metrics = of(term.days, day);
    addClick(metrics, click.cost, click.order !== null && click.order.latency <= age ? click.order : null);
    metrics.impressions = Math.max(
      metrics.clicks,
      Math.min(metrics.impressions + click.impressions, Math.floor((impressions * metrics.clicks) / clicks.length)),
    );
  }
}

/** Adds one day of a target, as known `age` days later, to everything it belongs to. */
function observeDay(
  source: TargetDay,
  age: number,
  campaign: CampaignFigures,
  group: AdGroupFigures,
  figures: TargetFigures | null,
): void {
  const shown = age === 0 ? (count: number) => Math.floor(count * PARTIAL_DAY) : (count: number) => count;
  const clicks = visibleClicks(source.clicks, age);
  const sum = noMetrics();
  for (const [index, count] of source.impressions.entries()) {
    const ad = group.ads[index];
    const impressions = shown(count);
    if (!ad || impressions === 0) continue;
    of(ad.days, source.day).impressions += impressions;
    sum.impressions += impressions;
  }
  for (const click of clicks) {
    const order = click.order !== null && click.order.latency <= age ? click.order : null;
    addClick(sum, click.cost, order);
    const ad = group.ads[click.ad];
    const placement = campaign.placements[click.placement];
    if (ad) addClick(of(ad.days, source.day), click.cost, order);
    if (placement) addClick(of(placement, source.day), click.cost, order);
  }
  if (sum.impressions === 0 && sum.clicks === 0) return;
  addMetrics(of(campaign.days, source.day), sum);
  if (figures === null) return;
  figures.days.push({ day: source.day, topShare: source.topShare, metrics: sum });
  observeTerms(figures, source.day, clicks, age, sum.impressions);
}

function emptyGroup(adGroup: AdGroup): AdGroupFigures {
  return { adGroup, targets: [], ads: adGroup.ads.map((ad) => ({ ad, days: new Map() })) };
}

function emptyCampaign(campaign: Campaign): CampaignFigures {
  return {
    campaign,
    days: new Map(),
    adGroups: campaign.adGroups.map(emptyGroup),
    placements: PLACEMENTS.map(() => new Map()),
  };
}

/**
 * What Amazon shows of the truth on day `asOf`, from day `from` on: the newest day has only begun, the last orders
 * are not known yet, and invalid clicks are taken out after three days.
 */
export function observe(histories: readonly TargetHistory[], from: number, asOf: number): CampaignFigures[] {
  const campaigns = new Map<Campaign, CampaignFigures>();
  for (const { campaign, adGroup, target, days } of histories) {
    if (campaign.firstDay > asOf) continue;
    const figures = campaigns.get(campaign) ?? emptyCampaign(campaign);
    campaigns.set(campaign, figures);
    const group = figures.adGroups.find((candidate) => candidate.adGroup === adGroup);
    if (!group) continue;
    const listed: TargetFigures | null =
      target.deleted || target.firstDay > asOf
        ? null
        : { target, days: [], terms: target.terms.map((term) => ({ term, days: new Map() })) };
    if (listed) group.targets.push(listed);
    for (const source of days) {
      if (source.day >= from && source.day <= asOf) observeDay(source, asOf - source.day, figures, group, listed);
    }
  }
  return [...campaigns.values()];
}

/** Figures of some days together. */
export function totalOf(days: Iterable<[number, Metrics]>, from: number, to: number): Metrics {
  const sum = noMetrics();
  for (const [day, metrics] of days) if (day >= from && day <= to) addMetrics(sum, metrics);
  return sum;
}
