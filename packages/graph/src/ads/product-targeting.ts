import { type SellerFacts, withSeller } from '@sellergraph/db/ads/queries/measured-source';
import {
  type ProductTargetingRow,
  productTargetingOrders,
  productTargetingSource,
} from '@sellergraph/db/ads/queries/product-targetings';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { byCreation } from '@sellergraph/db/lists/order';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { EntityLoader, reference } from '../entity-loader.ts';
import { EntityState } from '../filters.ts';
import { readConnections } from '../list-field.ts';
import { Measured } from '../measures/measured.ts';
import { MeasuredEntity } from '../measures/measured-entity.ts';
import { type OrderInput, orderOf } from '../measures/ordering.ts';
import { microsTextToDecimal } from '../money.ts';
import { type AdGroup, AdGroupType, adGroups } from './ad-group.ts';
import { TargetOrder, type TargetOrderName } from './target-order.ts';

export class ProductTargeting extends MeasuredEntity {
  readonly #row: ProductTargetingRow;

  constructor(row: ProductTargetingRow, seller: SellerFacts) {
    super(row.id, seller);
    this.#row = row;
  }

  get __typename() {
    return 'ProductTargeting' as const;
  }

  get adGroupId() {
    return this.#row.adGroupId;
  }

  get amazonTargetId() {
    return this.#row.amazonTargetId;
  }

  get expression() {
    return this.#row.expression;
  }

  get resolvedExpression() {
    return this.#row.resolvedExpression;
  }

  get state() {
    return this.#row.state;
  }

  get bid() {
    return this.#row.bid === null ? null : microsTextToDecimal(this.#row.bid);
  }
}

export const productTargetings = new EntityLoader('ProductTargeting', 'campaign:view', async (ids, { transaction }) =>
  (await readByIds<ProductTargetingRow & SellerFacts>(transaction, withSeller(productTargetingSource), ids)).map(
    (row) => new ProductTargeting(row, row),
  ),
);

export const ProductTargetingType = builder.objectRef<ProductTargeting>('ProductTargeting').implement({
  description:
    'One product, category or automatic target of an ad group. Its figures are those of the targeting report.',
  interfaces: [builder.nodeInterfaceRef(), Measured],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    amazonTargetId: t.exposeString('amazonTargetId', { description: "Amazon's id." }),
    expression: t.exposeString('expression', {
      description: 'asin="B0…", category="…", or an automatic group such as close-match.',
    }),
    resolvedExpression: t.exposeString('resolvedExpression', {
      nullable: true,
      description: 'The same with names in place of ids, as reports print it.',
    }),
    state: t.expose('state', { type: EntityState, description: 'Whether it runs.' }),
    bid: t.expose('bid', {
      type: 'Decimal',
      nullable: true,
      description: "Most that a click may cost, in the seller's currency; null when the ad group's default bid holds.",
    }),
    adGroup: t.field({
      type: AdGroupType,
      description: 'The ad group that it belongs to.',
      resolve: reference(
        ['ProductTargeting'],
        'adGroup',
        () => adGroups,
        (productTargeting: ProductTargeting) => productTargeting.adGroupId,
      ),
    }),
  }),
});

const ProductTargetingConnection = connectionType(ProductTargetingType, 'ProductTargeting', 'product targets');

interface ProductTargetingListArgs extends ConnectionArgs {
  readonly orderBy?: OrderInput<TargetOrderName> | null | undefined;
}

builder.objectField(AdGroupType, 'productTargetings', (t) =>
  t.field({
    type: ProductTargetingConnection,
    description: 'Its product, category and automatic targets, oldest first unless ordered otherwise.',
    complexity: connectionCost,
    args: {
      ...connectionArgs(t.arg),
      orderBy: t.arg({ type: TargetOrder, description: 'In which order.' }),
    },
    resolve: batchField(
      ['AdGroup'],
      'productTargetings',
      async (parents: readonly AdGroup[], args: ProductTargetingListArgs, context, below) => {
        const ordered = orderOf(args.orderBy, productTargetingOrders, byCreation);
        return await readConnections(
          parents,
          { column: 't.ad_group_id' },
          {
            nodeType: 'ProductTargeting',
            source: productTargetingSource,
            args,
            ordered,
            node: (row: ProductTargetingRow, adGroup: AdGroup) => new ProductTargeting(row, adGroup),
          },
          context,
          below,
        );
      },
    ),
  }),
);
