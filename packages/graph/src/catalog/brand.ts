import {
  type BrandRow,
  brandSource,
  brandsOfSellers,
  byBrandName,
  soldByAgency,
} from '@sellergraph/db/catalog/queries/brands';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { Entity } from '../entity.ts';
import { EntityLoader } from '../entity-loader.ts';
import { readConnection, readConnections } from '../list-field.ts';
import { Selection } from '../selection.ts';
import { type Seller, SellerType } from './seller.ts';

class Brand extends Entity {
  readonly #row: BrandRow;

  constructor(row: BrandRow) {
    super(row.id);
    this.#row = row;
  }

  get __typename() {
    return 'Brand' as const;
  }

  get name() {
    return this.#row.name;
  }

  get aliases() {
    return this.#row.aliases;
  }
}

new EntityLoader('Brand', 'brand:view', async (ids, { transaction }) =>
  (await readByIds<BrandRow>(transaction, brandSource, ids)).map((row) => new Brand(row)),
);

const BrandType = builder.objectRef<Brand>('Brand').implement({
  description: 'One brand, the same for every agency.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    name: t.exposeString('name', { description: 'Its canonical spelling.' }),
    aliases: t.expose('aliases', { type: ['String'], description: 'Other spellings.' }),
  }),
});

const BrandConnection = connectionType(BrandType, 'Brand', 'brands');

const listOf = (args: ConnectionArgs) => ({
  nodeType: 'Brand',
  source: brandSource,
  args,
  ordered: { order: byBrandName },
  node: (row: BrandRow) => new Brand(row),
});

builder.queryField('brands', (t) =>
  t.field({
    type: BrandConnection,
    description: "The brands that the agency's sellers sell, by name.",
    authScopes: { permission: 'brand:view' },
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: (_root, args, context, info) =>
      readConnection({ ...listOf(args), conditions: soldByAgency }, context, Selection.of(info)),
  }),
);

builder.objectField(SellerType, 'brands', (t) =>
  t.field({
    type: BrandConnection,
    description: 'The brands that it sells, by name.',
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: batchField(
      ['Seller'],
      'brands',
      (sellers: readonly Seller[], args: ConnectionArgs, context, below) =>
        readConnections(sellers, brandsOfSellers, listOf(args), context, below),
      'brand:view',
    ),
  }),
);
