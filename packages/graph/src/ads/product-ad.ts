import { type SellerFacts, withSeller } from '@sellergraph/db/ads/queries/measured-source';
import { type ProductAdRow, productAdOrders, productAdSource } from '@sellergraph/db/ads/queries/product-ads';
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

import { type AdGroup, AdGroupType, adGroups } from './ad-group.ts';
import { TargetOrder, type TargetOrderName } from './target-order.ts';

export class ProductAd extends MeasuredEntity {
  readonly #row: ProductAdRow;

  constructor(row: ProductAdRow, seller: SellerFacts) {
    super(row.id, seller);
    this.#row = row;
  }

  get __typename() {
    return 'ProductAd' as const;
  }

  get adGroupId() {
    return this.#row.adGroupId;
  }

  get amazonAdId() {
    return this.#row.amazonAdId;
  }

  get sku() {
    return this.#row.sku;
  }

  get asin() {
    return this.#row.asin;
  }

  get state() {
    return this.#row.state;
  }

  get eligibilityStatus() {
    return this.#row.eligibilityStatus;
  }
}

export const productAds = new EntityLoader('ProductAd', 'campaign:view', async (ids, { transaction }) =>
  (await readByIds<ProductAdRow & SellerFacts>(transaction, withSeller(productAdSource), ids)).map(
    (row) => new ProductAd(row, row),
  ),
);

export const ProductAdType = builder.objectRef<ProductAd>('ProductAd').implement({
  description: 'One advertised SKU or ASIN of an ad group. Its figures are those of the advertised product report.',
  interfaces: [builder.nodeInterfaceRef(), Measured],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    amazonAdId: t.exposeString('amazonAdId', { description: "Amazon's id." }),
    sku: t.exposeString('sku', { nullable: true, description: 'SKU advertised; null for vendors.' }),
    asin: t.exposeString('asin', { nullable: true, description: 'ASIN advertised; null when no file has told.' }),
    state: t.expose('state', { type: EntityState, description: 'Whether it runs.' }),
    eligibilityStatus: t.exposeString('eligibilityStatus', {
      nullable: true,
      description: 'Whether Amazon shows it, in its words.',
    }),
    adGroup: t.field({
      type: AdGroupType,
      description: 'The ad group that it belongs to.',
      resolve: reference(
        ['ProductAd'],
        'adGroup',
        () => adGroups,
        (productAd: ProductAd) => productAd.adGroupId,
      ),
    }),
  }),
});

const ProductAdConnection = connectionType(ProductAdType, 'ProductAd', 'product ads');

interface ProductAdListArgs extends ConnectionArgs {
  readonly orderBy?: OrderInput<TargetOrderName> | null | undefined;
}

builder.objectField(AdGroupType, 'productAds', (t) =>
  t.field({
    type: ProductAdConnection,
    description: 'Its product ads, oldest first unless ordered otherwise.',
    complexity: connectionCost,
    args: {
      ...connectionArgs(t.arg),
      orderBy: t.arg({ type: TargetOrder, description: 'In which order.' }),
    },
    resolve: batchField(
      ['AdGroup'],
      'productAds',
      async (parents: readonly AdGroup[], args: ProductAdListArgs, context, below) => {
        const ordered = orderOf(args.orderBy, productAdOrders, byCreation);
        return await readConnections(
          parents,
          { column: 't.ad_group_id' },
          {
            nodeType: 'ProductAd',
            source: productAdSource,
            args,
            ordered,
            node: (row: ProductAdRow, adGroup: AdGroup) => new ProductAd(row, adGroup),
          },
          context,
          below,
        );
      },
    ),
  }),
);
