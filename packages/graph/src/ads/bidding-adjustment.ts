import {
  type BiddingAdjustmentRow,
  biddingAdjustmentSource,
  readBiddingAdjustments,
} from '@sellergraph/db/ads/queries/campaign-details';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { Entity } from '../entity.ts';
import { EntityLoader } from '../entity-loader.ts';
import { type Campaign, CampaignType } from './campaign.ts';

class BiddingAdjustment extends Entity {
  readonly #row: BiddingAdjustmentRow;

  constructor(row: BiddingAdjustmentRow) {
    super(row.id);
    this.#row = row;
  }

  get __typename() {
    return 'BiddingAdjustment' as const;
  }

  get placement() {
    return this.#row.placement;
  }

  get percentage() {
    return this.#row.percentage;
  }
}

new EntityLoader('BiddingAdjustment', 'campaign:view', async (ids, { transaction }) =>
  (await readByIds<BiddingAdjustmentRow>(transaction, biddingAdjustmentSource, ids)).map(
    (row) => new BiddingAdjustment(row),
  ),
);

const BiddingAdjustmentType = builder.objectRef<BiddingAdjustment>('BiddingAdjustment').implement({
  description: 'How much more a campaign bids for one placement.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    placement: t.exposeString('placement', {
      description: 'placement_top, placement_rest_of_search, placement_product_page, or as Amazon words it.',
    }),
    percentage: t.exposeInt('percentage', { description: 'Per cent added to the bid: 25 bids a quarter more.' }),
  }),
});

builder.objectField(CampaignType, 'biddingAdjustments', (t) =>
  t.field({
    type: [BiddingAdjustmentType],
    description: 'How much more it bids for some placements.',
    complexity: { field: 1, multiplier: 4 },
    resolve: batchField(
      ['Campaign'],
      'biddingAdjustments',
      async (campaigns: readonly Campaign[], _args: object, { transaction }) => {
        const rows = await readBiddingAdjustments(
          transaction,
          campaigns.map(({ uuid }) => uuid),
        );
        const found = Map.groupBy(rows, ({ campaignId }) => campaignId);
        return campaigns.map(({ uuid }) => (found.get(uuid) ?? []).map((row) => new BiddingAdjustment(row)));
      },
    ),
  }),
);
