import {
  type AdGroupFilter,
  type AdGroupRow,
  adGroupConditions,
  adGroupOrders,
  adGroupSource,
} from '@sellergraph/db/ads/queries/ad-groups';
import { type SellerFacts, withSeller } from '@sellergraph/db/ads/queries/measured-source';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { byCreation } from '@sellergraph/db/lists/order';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { EntityLoader, reference } from '../entity-loader.ts';
import { EntityState, StateFilter, StringFilter } from '../filters.ts';
import { readConnections } from '../list-field.ts';
import { Measured } from '../measures/measured.ts';
import { MeasuredEntity } from '../measures/measured-entity.ts';
import { type OrderInput, orderInput, orderOf } from '../measures/ordering.ts';
import { microsTextToDecimal } from '../money.ts';
import { type Campaign, CampaignType, campaigns } from './campaign.ts';

export class AdGroup extends MeasuredEntity {
  readonly #row: AdGroupRow;

  constructor(row: AdGroupRow, seller: SellerFacts) {
    super(row.id, seller);
    this.#row = row;
  }

  get __typename() {
    return 'AdGroup' as const;
  }

  get campaignId() {
    return this.#row.campaignId;
  }

  get amazonAdGroupId() {
    return this.#row.amazonAdGroupId;
  }

  get name() {
    return this.#row.name;
  }

  get state() {
    return this.#row.state;
  }

  get defaultBid() {
    return this.#row.defaultBid === null ? null : microsTextToDecimal(this.#row.defaultBid);
  }
}

export const adGroups = new EntityLoader('AdGroup', 'campaign:view', async (ids, { transaction }) =>
  (await readByIds<AdGroupRow & SellerFacts>(transaction, withSeller(adGroupSource), ids)).map(
    (row) => new AdGroup(row, row),
  ),
);

export const AdGroupType = builder.objectRef<AdGroup>('AdGroup').implement({
  description: 'One ad group of a campaign. Its figures are those of the advertised product report.',
  interfaces: [builder.nodeInterfaceRef(), Measured],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    amazonAdGroupId: t.exposeString('amazonAdGroupId', { description: "Amazon's id." }),
    name: t.exposeString('name', { description: 'Name in the newest bulk file.' }),
    state: t.expose('state', { type: EntityState, description: 'Whether it runs.' }),
    defaultBid: t.expose('defaultBid', {
      type: 'Decimal',
      nullable: true,
      description: "Bid of targets that have none of their own, in the seller's currency.",
    }),
    campaign: t.field({
      type: CampaignType,
      description: 'The campaign that it belongs to.',
      resolve: reference(
        ['AdGroup'],
        'campaign',
        () => campaigns,
        (adGroup: AdGroup) => adGroup.campaignId,
      ),
    }),
  }),
});

const AdGroupConnection = connectionType(AdGroupType, 'AdGroup', 'ad groups');

const AdGroupFilterType = builder.inputRef<AdGroupFilter>('AdGroupFilter').implement({
  description: 'Conditions on ad groups, all of which must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'On the name.' }),
    state: t.field({ type: StateFilter, description: 'On the state.' }),
  }),
});

const AdGroupOrderField = builder.enumType('AdGroupOrderField', {
  description: 'Fields to order ad groups by.',
  values: {
    NAME: { value: 'name', description: 'By name, upper and lower case alike.' },
    STATE: { value: 'state', description: 'Enabled, paused, archived.' },
    DEFAULT_BID: { value: 'defaultBid', description: 'By default bid.' },
    CREATED_AT: { value: 'createdAt', description: 'By when it was first imported.' },
  } as const,
});

interface AdGroupListArgs extends ConnectionArgs {
  readonly where?: AdGroupFilter | null | undefined;
  readonly orderBy?: OrderInput<'name' | 'state' | 'defaultBid' | 'createdAt'> | null | undefined;
}

builder.objectField(CampaignType, 'adGroups', (t) =>
  t.field({
    type: AdGroupConnection,
    description: 'Its ad groups, oldest first unless ordered otherwise.',
    complexity: connectionCost,
    args: {
      ...connectionArgs(t.arg),
      where: t.arg({ type: AdGroupFilterType, description: 'Which ad groups.' }),
      orderBy: t.arg({
        type: orderInput('AdGroupOrder', AdGroupOrderField),
        description: 'In which order.',
      }),
    },
    resolve: batchField(
      ['Campaign'],
      'adGroups',
      async (parents: readonly Campaign[], args: AdGroupListArgs, context, below) => {
        const ordered = orderOf(args.orderBy, adGroupOrders, byCreation);
        return await readConnections(
          parents,
          { column: 't.campaign_id' },
          {
            nodeType: 'AdGroup',
            source: adGroupSource,
            args,
            ordered,
            conditions: (parameters) => adGroupConditions(args.where ?? {}, parameters),
            node: (row: AdGroupRow, campaign: Campaign) => new AdGroup(row, campaign),
          },
          context,
          below,
        );
      },
    ),
  }),
);
