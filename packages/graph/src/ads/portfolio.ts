import { type SellerFacts, withSeller } from '@sellergraph/db/ads/queries/measured-source';
import { type PortfolioRow, portfolioOrders, portfolioSource } from '@sellergraph/db/ads/queries/portfolios';
import { readByIds } from '@sellergraph/db/lists/by-id';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type Seller, SellerType, sellers } from '../catalog/seller.ts';
import { type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { EntityLoader, optionalReference, reference } from '../entity-loader.ts';
import { EntityState } from '../filters.ts';
import { readConnections } from '../list-field.ts';
import { Measured } from '../measures/measured.ts';
import { MeasuredEntity } from '../measures/measured-entity.ts';
import { type OrderInput, orderInput, orderOf } from '../measures/ordering.ts';
import { microsTextToDecimal } from '../money.ts';
import { type Campaign, CampaignType } from './campaign.ts';

export class Portfolio extends MeasuredEntity {
  readonly #row: PortfolioRow;

  constructor(row: PortfolioRow, seller: SellerFacts) {
    super(row.id, seller);
    this.#row = row;
  }

  get __typename() {
    return 'Portfolio' as const;
  }

  override get figuresOf() {
    return 'portfolio' as const;
  }

  get sellerId() {
    return this.#row.sellerId;
  }

  get amazonPortfolioId() {
    return this.#row.amazonPortfolioId;
  }

  get name() {
    return this.#row.name;
  }

  /** Amazon's word where it is one of the three; it is free text in the files. */
  get state() {
    const state = this.#row.state?.toLowerCase();
    return state === 'enabled' || state === 'paused' || state === 'archived' ? state : null;
  }

  get budget() {
    return this.#row.budget === null ? null : microsTextToDecimal(this.#row.budget);
  }

  get budgetPolicy() {
    return this.#row.budgetPolicy;
  }

  get inBudget() {
    return this.#row.inBudget;
  }
}

export const portfolios = new EntityLoader('Portfolio', 'campaign:view', async (ids, { transaction }) =>
  (await readByIds<PortfolioRow & SellerFacts>(transaction, withSeller(portfolioSource), ids)).map(
    (row) => new Portfolio(row, row),
  ),
);

export const PortfolioType = builder.objectRef<Portfolio>('Portfolio').implement({
  description:
    "One portfolio of a seller. Its figures are its campaigns': Amazon has no report of its own for portfolios.",
  interfaces: [builder.nodeInterfaceRef(), Measured],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    amazonPortfolioId: t.exposeString('amazonPortfolioId', { description: "Amazon's id." }),
    name: t.exposeString('name', { description: 'Name in the newest bulk file.' }),
    state: t.expose('state', {
      type: EntityState,
      nullable: true,
      description: 'Whether it runs; null when no file has told.',
    }),
    budget: t.expose('budget', {
      type: 'Decimal',
      nullable: true,
      description: "Most that its campaigns may spend under the policy, in the seller's currency; null without a cap.",
    }),
    budgetPolicy: t.exposeString('budgetPolicy', {
      nullable: true,
      description: 'As Amazon words it: No Cap, Date Range, Monthly Recurring.',
    }),
    inBudget: t.exposeBoolean('inBudget', {
      nullable: true,
      description: 'Whether the cap has not been reached; null when no file has told.',
    }),
    seller: t.field({
      type: SellerType,
      description: 'The account that it belongs to.',
      resolve: reference(
        ['Portfolio'],
        'seller',
        () => sellers,
        (portfolio: Portfolio) => portfolio.sellerId,
      ),
    }),
  }),
});

builder.objectField(CampaignType, 'portfolio', (t) =>
  t.field({
    type: PortfolioType,
    nullable: true,
    description: 'The portfolio that it is in; null when it is in none.',
    resolve: optionalReference(
      ['Campaign'],
      'portfolio',
      () => portfolios,
      (campaign: Campaign) => campaign.portfolioId,
    ),
  }),
);

const PortfolioConnection = connectionType(PortfolioType, 'Portfolio', 'portfolios');

const PortfolioOrderField = builder.enumType('PortfolioOrderField', {
  description: 'Fields to order portfolios by.',
  values: {
    NAME: { value: 'name', description: 'By name, upper and lower case alike.' },
    CREATED_AT: { value: 'createdAt', description: 'By when it was first imported.' },
  } as const,
});

const PortfolioOrder = orderInput('PortfolioOrder', PortfolioOrderField);

interface PortfolioListArgs extends ConnectionArgs {
  readonly orderBy?: OrderInput<'name' | 'createdAt'> | null | undefined;
}

builder.objectField(SellerType, 'portfolios', (t) =>
  t.field({
    type: PortfolioConnection,
    description: 'Its portfolios, by name unless ordered otherwise.',
    complexity: connectionCost,
    args: {
      ...connectionArgs(t.arg),
      orderBy: t.arg({ type: PortfolioOrder, description: 'In which order.' }),
    },
    resolve: batchField(
      ['Seller'],
      'portfolios',
      async (parents: readonly Seller[], args: PortfolioListArgs, context, below) => {
        const byName = { term: portfolioOrders.name, direction: 'ASC' } as const;
        const ordered = orderOf(args.orderBy, portfolioOrders, byName, 'portfolio');
        return await readConnections(
          parents,
          { column: 't.seller_id' },
          {
            nodeType: 'Portfolio',
            source: portfolioSource,
            args,
            ordered,
            node: (row: PortfolioRow, seller: Seller) => new Portfolio(row, seller),
          },
          context,
          below,
        );
      },
      'campaign:view',
    ),
  }),
);
