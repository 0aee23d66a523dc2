import {
  type SellerFilter,
  type SellerRow,
  sellerConditions,
  sellerOrders,
  sellerSource,
} from '@sellergraph/db/catalog/queries/sellers';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { withReadAhead } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { EntityLoader } from '../entity-loader.ts';
import { READS_ONE_ROW } from '../execution/reads-one-row.ts';
import { StringFilter } from '../filters.ts';
import { readConnection } from '../list-field.ts';
import { Measured } from '../measures/measured.ts';
import { MeasuredEntity } from '../measures/measured-entity.ts';
import { orderInput, orderOf } from '../measures/ordering.ts';
import { Selection } from '../selection.ts';

export class Seller extends MeasuredEntity {
  readonly #row: SellerRow;

  constructor(row: SellerRow) {
    super(row.id, row);
    this.#row = row;
  }

  get __typename() {
    return 'Seller' as const;
  }

  get name() {
    return this.#row.name;
  }

  get amazonSellerId() {
    return this.#row.amazonSellerId;
  }

  get marketplace() {
    return this.#row.marketplace;
  }

  get timeZone() {
    return this.#row.timeZone;
  }

  get firstDay() {
    return this.#row.firstDay;
  }
}

export const sellers = new EntityLoader('Seller', 'seller:view', async (ids, { transaction }) =>
  (await readByIds<SellerRow>(transaction, sellerSource, ids)).map((row) => new Seller(row)),
);

export const SellerType = builder.objectRef<Seller>('Seller').implement({
  description: 'One Amazon account in one marketplace. Its figures are those of the campaign report.',
  interfaces: [builder.nodeInterfaceRef(), Measured],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    name: t.exposeString('name', { description: 'What the agency calls the account.' }),
    amazonSellerId: t.exposeString('amazonSellerId', { description: "Amazon's merchant id." }),
    marketplace: t.exposeString('marketplace', { description: 'Marketplace as people say it: US, UK, DE.' }),
    currency: t.exposeString('currency', { description: 'ISO code in which Amazon reports the account.' }),
    timeZone: t.exposeString('timeZone', { description: 'IANA name of the zone in which its days are counted.' }),
    firstDay: t.expose('firstDay', {
      type: 'Date',
      nullable: true,
      description: 'First day with campaign figures; null before the first import.',
    }),
    lastDay: t.expose('lastDay', {
      type: 'Date',
      nullable: true,
      description: 'Last day with campaign figures; null before the first import.',
    }),
  }),
});

const SellerConnection = connectionType(SellerType, 'Seller', 'sellers');

const SellerFilterType = builder.inputRef<SellerFilter>('SellerFilter').implement({
  description: 'Conditions on sellers, all of which must hold.',
  fields: (t) => ({
    marketplace: t.field({ type: StringFilter, description: 'On the marketplace.' }),
    name: t.field({ type: StringFilter, description: 'On the name.' }),
  }),
});

const SellerOrderField = builder.enumType('SellerOrderField', {
  description: 'Fields to order sellers by.',
  values: {
    NAME: { value: 'name', description: 'By name.' },
    MARKETPLACE: { value: 'marketplace', description: 'By marketplace.' },
  } as const,
});

const SellerOrder = orderInput('SellerOrder', SellerOrderField);

builder.queryField('sellers', (t) =>
  t.field({
    type: SellerConnection,
    description: "The agency's sellers, by name unless ordered otherwise.",
    authScopes: { permission: 'seller:view' },
    complexity: connectionCost,
    args: {
      ...connectionArgs(t.arg),
      where: t.arg({ type: SellerFilterType, description: 'Which sellers.' }),
      orderBy: t.arg({ type: SellerOrder, description: 'In which order.' }),
    },
    resolve: (_root, args, context, info) => {
      const ordered = orderOf(args.orderBy, sellerOrders, {
        term: sellerOrders.name,
        direction: 'ASC',
      });
      return readConnection(
        {
          nodeType: 'Seller',
          source: sellerSource,
          args,
          ordered,
          conditions: (parameters) => sellerConditions(args.where ?? {}, parameters),
          node: (row: SellerRow) => new Seller(row),
        },
        context,
        Selection.of(info),
      );
    },
  }),
);

builder.queryField('seller', (t) =>
  t.field({
    type: SellerType,
    nullable: true,
    description: 'One seller; null when there is none with this id.',
    authScopes: { permission: 'seller:view' },
    args: { id: t.arg.id({ required: true, description: 'Global id of the seller.' }) },
    extensions: { [READS_ONE_ROW]: true },
    resolve: async (_root, { id }, context, info) =>
      withReadAhead(await sellers.findGlobal(id, context), context, info),
  }),
);
