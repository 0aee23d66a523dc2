import { addMetrics, type Metrics, noMetrics } from '../figures/metrics.ts';
import { type AdGroupFigures, type CampaignFigures, totalOf } from '../figures/observe.ts';
import { type Negative, PLACEMENTS, stateOn, type Target, valueOn } from '../world/campaign-tree.ts';
import { SP_CAMPAIGNS_HEADER } from './bulk-headers.ts';
import { type BulkCells, BulkSheet } from './bulk-sheet.ts';
import type { BulkEntity, BulkWords } from './bulk-words.ts';
import type { Download } from './download.ts';
import { campaignName } from './report-sheet.ts';

/** Impressions by placement, in the order of {@link PLACEMENTS}. */
const PLACEMENT_IMPRESSIONS = [0.07, 0.004, 0.49, 0.436];

/** Writes the rows of one campaign; what all of them share is worked out once. */
class CampaignRows {
  readonly #sheet: BulkSheet;
  readonly #words: BulkWords;
  readonly #download: Download;
  readonly #figures: CampaignFigures;
  readonly #from: number;
  readonly #name: string;
  readonly #state: string;

  constructor(sheet: BulkSheet, words: BulkWords, download: Download, figures: CampaignFigures, from: number) {
    this.#sheet = sheet;
    this.#words = words;
    this.#download = download;
    this.#figures = figures;
    this.#from = from;
    this.#name = campaignName(figures.campaign, download.asOf);
    this.#state = stateOn(figures.campaign, download.asOf);
  }

  write(withPlacements: boolean): void {
    const { campaign, days, adGroups } = this.#figures;
    const { asOf, calendar } = this.#download;
    const total = this.#total(days);
    const budget = valueOn(campaign.budget, campaign.previousBudget, asOf) / 100;
    this.#row(
      'Campaign',
      { 'Portfolio ID': campaign.portfolio?.id ?? '', 'Campaign Name': this.#name },
      {
        'Start Date': calendar.compact(campaign.firstDay),
        'End Date': campaign.endsOn === null || campaign.endsOn > asOf ? '' : calendar.compact(campaign.endsOn),
        'Targeting Type': campaign.kind === 'auto' ? 'Auto' : 'Manual',
        State: this.#state,
        'Campaign State (Informational only)': this.#state,
        'Daily Budget': budget,
        'Bidding Strategy': this.#words.strategy(campaign.strategy),
        Sites: this.#words.sites,
      },
      total,
    );
    if (withPlacements) this.#placements(total);
    for (const group of adGroups) this.#adGroup(group);
    this.#negatives(campaign.negatives, null);
  }

  #total(days: Iterable<[number, Metrics]>): Metrics {
    return totalOf(days, this.#from, this.#download.asOf);
  }

  /** `ids` are the cells up to the names, `rest` those behind them. */
  #row(entity: BulkEntity, ids: BulkCells, rest: BulkCells, metrics: Metrics, adGroupName = ''): void {
    const { campaign } = this.#figures;
    this.#sheet.row(
      {
        Product: 'Sponsored Products',
        Entity: this.#words.entity(entity),
        'Campaign ID': campaign.id,
        ...ids,
        'Campaign Name (Informational only)': this.#name,
        'Ad Group Name (Informational only)': adGroupName,
        'Portfolio Name (Informational only)': campaign.portfolio?.name ?? '',
        ...rest,
      },
      metrics,
    );
  }

  #placements(total: Metrics): void {
    for (const [index, placement] of PLACEMENTS.entries()) {
      const metrics = this.#total(this.#figures.placements[index] ?? []);
      metrics.impressions = Math.round(total.impressions * (PLACEMENT_IMPRESSIONS[index] ?? 0));
      this.#row(
        'Bidding Adjustment',
        {},
        {
          'Campaign State (Informational only)': this.#state,
          'Bidding Strategy': this.#words.strategy(this.#figures.campaign.strategy),
          Placement: placement,
          Percentage: this.#figures.campaign.adjustments[index] ?? 0,
        },
        metrics,
      );
    }
  }

  #adGroup({ adGroup, ads, targets }: AdGroupFigures): void {
    const states = {
      'Campaign State (Informational only)': this.#state,
      'Ad Group State (Informational only)': adGroup.state,
    };
    const total = noMetrics();
    for (const { days } of ads) addMetrics(total, this.#total(days));
    this.#row(
      'Ad Group',
      { 'Ad Group ID': adGroup.id, 'Ad Group Name': adGroup.name },
      { State: adGroup.state, ...states, 'Ad Group Default Bid': adGroup.defaultBid / 100 },
      total,
      adGroup.name,
    );
    for (const { ad, days } of ads) {
      this.#row(
        'Product Ad',
        { 'Ad Group ID': adGroup.id, 'Ad ID': ad.id },
        {
          State: ad.state,
          ...states,
          SKU: ad.product.sku,
          'ASIN (Informational only)': ad.product.asin,
          'Eligibility Status (Informational only)': ad.eligible ? 'Eligible' : 'Ineligible',
          'Reason for Ineligibility (Informational only)': ad.eligible ? '' : 'Not in Buy Box',
        },
        this.#total(days),
        adGroup.name,
      );
    }
    for (const { target, days } of targets) {
      const total = this.#total(days.map(({ day, metrics }): [number, Metrics] => [day, metrics]));
      this.#target(target, adGroup, states, total);
    }
    this.#negatives(adGroup.negatives, adGroup);
  }

  #target(target: Target, adGroup: AdGroupFigures['adGroup'], states: BulkCells, total: Metrics): void {
    const { asOf } = this.#download;
    const bid = valueOn(target.bid, target.previousBid, asOf);
    const isKeyword = target.entity === 'Keyword';
    this.#row(
      target.entity,
      { 'Ad Group ID': adGroup.id, [isKeyword ? 'Keyword ID' : 'Product Targeting ID']: target.id },
      {
        State: stateOn(target, asOf),
        ...states,
        'Ad Group Default Bid (Informational only)': adGroup.defaultBid / 100,
        Bid: bid === null ? null : bid / 100,
        'Keyword Text': isKeyword ? target.text : '',
        'Match Type': target.matchType,
        'Product Targeting Expression': isKeyword ? '' : target.expression,
        'Resolved Product Targeting Expression (Informational only)': isKeyword ? '' : target.text,
      },
      total,
      adGroup.name,
    );
  }

  #negatives(negatives: readonly Negative[], adGroup: AdGroupFigures['adGroup'] | null): void {
    for (const negative of negatives) {
      if (negative.createdOn > this.#download.asOf) continue;
      const isKeyword = negative.matchType !== null;
      const kind = isKeyword ? 'Negative Keyword' : 'Negative Product Targeting';
      this.#row(
        adGroup === null ? `Campaign ${kind}` : kind,
        { 'Ad Group ID': adGroup?.id ?? '', [isKeyword ? 'Keyword ID' : 'Product Targeting ID']: negative.id },
        {
          State: 'enabled',
          'Campaign State (Informational only)': this.#state,
          'Ad Group State (Informational only)': adGroup?.state ?? '',
          'Keyword Text': isKeyword ? negative.text : '',
          'Match Type': negative.matchType === null ? '' : this.#words.negativeMatch(negative.matchType),
          'Product Targeting Expression': isKeyword ? '' : negative.text,
          'Resolved Product Targeting Expression (Informational only)': isKeyword ? '' : negative.text,
        },
        noMetrics(),
        adGroup?.name ?? '',
      );
    }
  }
}

/** The campaigns sheet: settings as they are, figures of the window from `from` to the day of the download. */
export function writeCampaignsSheet(
  download: Download,
  words: BulkWords,
  from: number,
  withPlacements: boolean,
): Buffer {
  const sheet = new BulkSheet(SP_CAMPAIGNS_HEADER, words.campaignsHeader);
  for (const figures of download.figures) {
    new CampaignRows(sheet, words, download, figures, from).write(withPlacements);
  }
  return sheet.finish();
}
