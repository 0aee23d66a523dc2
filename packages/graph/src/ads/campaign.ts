import { type CampaignRow, campaignSource } from '@sellergraph/db/ads/queries/campaigns';
import { type SellerFacts, withSeller } from '@sellergraph/db/ads/queries/measured-source';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { builder } from '../builder.ts';
import { SellerType, sellers } from '../catalog/seller.ts';
import { EntityLoader, reference } from '../entity-loader.ts';
import { EntityState } from '../filters.ts';
import { Measured } from '../measures/measured.ts';
import { MeasuredEntity } from '../measures/measured-entity.ts';
import { microsTextToDecimal } from '../money.ts';

export class Campaign extends MeasuredEntity {
  readonly #row: CampaignRow;

  constructor(row: CampaignRow, seller: SellerFacts) {
    super(row.id, seller);
    this.#row = row;
  }

  get __typename() {
    return 'Campaign' as const;
  }

  get sellerId() {
    return this.#row.sellerId;
  }

  get portfolioId() {
    return this.#row.portfolioId;
  }

  get amazonCampaignId() {
    return this.#row.amazonCampaignId;
  }

  get name() {
    return this.#row.name;
  }

  get state() {
    return this.#row.state;
  }

  get targetingType() {
    return this.#row.targetingType;
  }

  get dailyBudget() {
    return this.#row.dailyBudget === null ? null : microsTextToDecimal(this.#row.dailyBudget);
  }

  get biddingStrategy() {
    return this.#row.biddingStrategy;
  }

  get startDate() {
    return this.#row.startDate;
  }

  get endDate() {
    return this.#row.endDate;
  }
}

export const campaigns = new EntityLoader('Campaign', 'campaign:view', async (ids, { transaction }) =>
  (await readByIds<CampaignRow & SellerFacts>(transaction, withSeller(campaignSource), ids)).map(
    (row) => new Campaign(row, row),
  ),
);

export const TargetingType = builder.enumType('TargetingType', {
  description: 'Who chooses what is targeted.',
  values: {
    AUTO: { value: 'auto', description: 'Amazon.' },
    MANUAL: { value: 'manual', description: 'The advertiser.' },
  } as const,
});

export const CampaignType = builder.objectRef<Campaign>('Campaign').implement({
  description: 'One Sponsored Products campaign of a seller. Its figures are those of the campaign report.',
  interfaces: [builder.nodeInterfaceRef(), Measured],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    amazonCampaignId: t.exposeString('amazonCampaignId', { description: "Amazon's id." }),
    name: t.exposeString('name', { description: 'Name in the newest bulk file.' }),
    state: t.expose('state', { type: EntityState, description: 'Whether it runs.' }),
    targetingType: t.expose('targetingType', {
      type: TargetingType,
      nullable: true,
      description: 'Who chooses the targets; null when no file has told.',
    }),
    dailyBudget: t.expose('dailyBudget', {
      type: 'Decimal',
      nullable: true,
      description: "Most that it may spend a day on average, in the seller's currency.",
    }),
    biddingStrategy: t.exposeString('biddingStrategy', {
      nullable: true,
      description: "down_only, up_and_down, fixed, rule_based, or Amazon's own words where they are new.",
    }),
    startDate: t.expose('startDate', { type: 'Date', nullable: true, description: 'First day on which it runs.' }),
    endDate: t.expose('endDate', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which it runs; null when it has no end.',
    }),
    seller: t.field({
      type: SellerType,
      description: 'The account that it belongs to.',
      resolve: reference(
        ['Campaign'],
        'seller',
        () => sellers,
        (campaign: Campaign) => campaign.sellerId,
      ),
    }),
  }),
});
