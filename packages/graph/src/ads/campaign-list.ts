import { InvalidInputError } from '@sellergraph/core/errors';
import {
  type CampaignFilter,
  type CampaignRow,
  campaignConditions,
  campaignOrders,
  campaignSource,
  isPlainFilter,
} from '@sellergraph/db/ads/queries/campaigns';
import { readCampaignsBySpend } from '@sellergraph/db/ads/queries/campaigns-by-spend';
import { type SellerFacts, withSeller } from '@sellergraph/db/ads/queries/measured-source';
import { keptWindow } from '@sellergraph/db/ads/queries/windows';
import { byCreation } from '@sellergraph/db/lists/order';
import { joinWindow } from '@sellergraph/db/measures/metric-order';
import type { Parameters } from '@sellergraph/db/parameters';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type Seller, SellerType } from '../catalog/seller.ts';
import { type ArgBuilder, type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import type { Context } from '../context.ts';
import { StateFilter, StringFilter } from '../filters.ts';
import { idOrNothing } from '../global-id.ts';
import { readConnection, readConnections } from '../list-field.ts';
import type { MeasuredEntity } from '../measures/measured-entity.ts';
import { type ListOrder, type OrderInput, orderInput, orderOf } from '../measures/ordering.ts';
import { Selection } from '../selection.ts';
import { Campaign, CampaignType, TargetingType } from './campaign.ts';
import { type Portfolio, PortfolioType } from './portfolio.ts';

const CampaignConnection = connectionType(CampaignType, 'Campaign', 'campaigns');

interface CampaignFilterInput extends Omit<CampaignFilter, 'sellerIds' | 'and' | 'or' | 'not'> {
  readonly sellerId?: readonly string[] | null | undefined;
  readonly and?: readonly CampaignFilterInput[] | null | undefined;
  readonly or?: readonly CampaignFilterInput[] | null | undefined;
  readonly not?: CampaignFilterInput | null | undefined;
}

const CampaignFilterType = builder.inputRef<CampaignFilterInput>('CampaignFilter');
CampaignFilterType.implement({
  description: 'Conditions on campaigns, all of which must hold.',
  fields: (t) => ({
    name: t.field({ type: StringFilter, description: 'On the name.' }),
    state: t.field({ type: StateFilter, description: 'On the state.' }),
    targetingType: t.field({ type: TargetingType, description: 'Who chooses the targets.' }),
    sellerId: t.idList({ description: 'Campaigns of these sellers.' }),
    portfolioId: t.id({ description: 'Campaigns of this portfolio.' }),
    withoutPortfolio: t.boolean({
      description: 'true: only campaigns that are in no portfolio. false: only those that are in one.',
    }),
    and: t.field({ type: [CampaignFilterType], description: 'All of these hold.' }),
    or: t.field({ type: [CampaignFilterType], description: 'At least one of these holds.' }),
    not: t.field({ type: CampaignFilterType, description: 'This does not hold.' }),
  }),
});

const CampaignOrderField = builder.enumType('CampaignOrderField', {
  description: 'Fields to order campaigns by.',
  values: {
    NAME: { value: 'name', description: 'By name, upper and lower case alike.' },
    STATE: { value: 'state', description: 'Enabled, paused, archived.' },
    DAILY_BUDGET: { value: 'dailyBudget', description: 'By daily budget, whatever the currency.' },
    START_DATE: { value: 'startDate', description: 'By first day.' },
    CREATED_AT: { value: 'createdAt', description: 'By when it was first imported.' },
  } as const,
});

const CampaignOrder = orderInput('CampaignOrder', CampaignOrderField);

type CampaignOrderName = 'name' | 'state' | 'dailyBudget' | 'startDate' | 'createdAt';

interface CampaignListArgs extends ConnectionArgs {
  readonly where?: CampaignFilterInput | null | undefined;
  readonly orderBy?: OrderInput<CampaignOrderName> | null | undefined;
}

const FILTER_PARTS_MAX = 100;

function toFilter(input: CampaignFilterInput, budget = { parts: FILTER_PARTS_MAX }): CampaignFilter {
  if (--budget.parts < 0) {
    throw new InvalidInputError(`A filter has at most ${FILTER_PARTS_MAX} parts.`, 'where');
  }
  const { sellerId, portfolioId, and, or, not, ...rest } = input;
  return {
    ...rest,
    sellerIds: sellerId?.map((id) => idOrNothing('Seller', id)),
    portfolioId: portfolioId == null ? null : idOrNothing('Portfolio', portfolioId),
    and: and?.map((part) => toFilter(part, budget)),
    or: or?.map((part) => toFilter(part, budget)),
    not: not && toFilter(not, budget),
  };
}

/** An order by a metric over a range that is a kept window for every seller concerned is read from that. */
interface CampaignListOrder extends ListOrder {
  readonly windowDays: number | null;
}

async function campaignOrder(
  args: CampaignListArgs,
  sellerIds: readonly string[] | null,
  { transaction }: Context,
): Promise<CampaignListOrder> {
  const order = orderOf(args.orderBy, campaignOrders, byCreation);
  if (!order.figures) return { ...order, windowDays: null };
  const { range } = order.figures;
  const windowDays = await keptWindow(transaction, range, sellerIds);
  if (windowDays === null) return { ...order, windowDays };
  return { ...order, windowDays, extra: joinWindow(windowDays), figures: { range, hasDays: true } };
}

function listOf(args: CampaignListArgs, filter: CampaignFilter, ordered: ListOrder) {
  return {
    nodeType: 'Campaign',
    source: campaignSource,
    args,
    ordered,
    conditions: (parameters: Parameters) => campaignConditions(filter, parameters),
    prepare: isPlainFilter(filter),
  };
}

builder.queryField('campaigns', (t) =>
  t.field({
    type: CampaignConnection,
    description: "The agency's campaigns, oldest first unless ordered otherwise.",
    authScopes: { permission: 'campaign:view' },
    complexity: connectionCost,
    args: campaignListArgs(t.arg),
    resolve: async (_root, args, context, info) => {
      const filter = toFilter(args.where ?? {});
      const ordered = await campaignOrder(args, filter.sellerIds ?? null, context);
      const { windowDays } = ordered;
      const list = {
        ...listOf(args, filter, ordered),
        source: withSeller(campaignSource),
        node: (row: CampaignRow & SellerFacts) => new Campaign(row, row),
      };
      const selection = Selection.of(info);
      if (windowDays === null || args.orderBy?.metric?.metric !== 'spend')
        return readConnection(list, context, selection);
      return readConnection(list, context, selection, (request) =>
        readCampaignsBySpend(context.transaction, list.source, request, windowDays),
      );
    },
  }),
);

async function campaignsBelow(
  parents: readonly MeasuredEntity[],
  column: string,
  sellerIds: readonly string[],
  args: CampaignListArgs,
  context: Context,
  selection: Selection,
) {
  const filter = toFilter(args.where ?? {});
  const ordered = await campaignOrder(args, sellerIds, context);
  return readConnections(
    parents,
    { column },
    {
      ...listOf(args, filter, ordered),
      node: (row: CampaignRow, parent: MeasuredEntity) => new Campaign(row, parent),
    },
    context,
    selection,
  );
}

builder.objectField(SellerType, 'campaigns', (t) =>
  t.field({
    type: CampaignConnection,
    description: 'Its campaigns, oldest first unless ordered otherwise.',
    complexity: connectionCost,
    args: campaignListArgs(t.arg),
    resolve: batchField(
      ['Seller'],
      'campaigns',
      (sellers: readonly Seller[], args: CampaignListArgs, context, below) => {
        const ids = sellers.map(({ uuid }) => uuid);
        return campaignsBelow(sellers, 't.seller_id', ids, args, context, below);
      },
      'campaign:view',
    ),
  }),
);

builder.objectField(PortfolioType, 'campaigns', (t) =>
  t.field({
    type: CampaignConnection,
    description: 'The campaigns in it, oldest first unless ordered otherwise.',
    complexity: connectionCost,
    args: campaignListArgs(t.arg),
    resolve: batchField(
      ['Portfolio'],
      'campaigns',
      (portfolios: readonly Portfolio[], args: CampaignListArgs, context, below) => {
        const sellerIds = [...new Set(portfolios.map(({ sellerId }) => sellerId))];
        return campaignsBelow(portfolios, 't.portfolio_id', sellerIds, args, context, below);
      },
    ),
  }),
);

function campaignListArgs(arg: ArgBuilder) {
  return {
    ...connectionArgs(arg),
    where: arg({ type: CampaignFilterType, description: 'Which campaigns.' }),
    orderBy: arg({ type: CampaignOrder, description: 'In which order.' }),
  };
}
