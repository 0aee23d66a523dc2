import {
  type KeywordFilter,
  type KeywordRow,
  keywordConditions,
  keywordOrders,
  keywordSource,
} from '@sellergraph/db/ads/queries/keywords';
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
import { type OrderInput, orderOf } from '../measures/ordering.ts';
import { microsTextToDecimal } from '../money.ts';
import { type AdGroup, AdGroupType, adGroups } from './ad-group.ts';
import { TargetOrder, type TargetOrderName } from './target-order.ts';

export class Keyword extends MeasuredEntity {
  readonly #row: KeywordRow;

  constructor(row: KeywordRow, seller: SellerFacts) {
    super(row.id, seller);
    this.#row = row;
  }

  get __typename() {
    return 'Keyword' as const;
  }

  get adGroupId() {
    return this.#row.adGroupId;
  }

  get amazonKeywordId() {
    return this.#row.amazonKeywordId;
  }

  get keywordText() {
    return this.#row.keywordText;
  }

  get matchType() {
    return this.#row.matchType;
  }

  get state() {
    return this.#row.state;
  }

  get bid() {
    return this.#row.bid === null ? null : microsTextToDecimal(this.#row.bid);
  }
}

export const keywords = new EntityLoader('Keyword', 'campaign:view', async (ids, { transaction }) =>
  (await readByIds<KeywordRow & SellerFacts>(transaction, withSeller(keywordSource), ids)).map(
    (row) => new Keyword(row, row),
  ),
);

export const MatchType = builder.enumType('MatchType', {
  description: 'How closely a search has to match a keyword.',
  values: {
    BROAD: { value: 'broad', description: 'Contains its words or close variants, in any order.' },
    PHRASE: { value: 'phrase', description: 'Contains the phrase or close variants.' },
    EXACT: { value: 'exact', description: 'Is the keyword or a close variant.' },
  } as const,
});

export const KeywordType = builder.objectRef<Keyword>('Keyword').implement({
  description: 'One keyword of an ad group. Its figures are those of the targeting report.',
  interfaces: [builder.nodeInterfaceRef(), Measured],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Global id.' }),
    refId: t.exposeString('refId', { description: 'The id without the kind: 26 characters, sortable by creation.' }),
    amazonKeywordId: t.exposeString('amazonKeywordId', { description: "Amazon's id." }),
    keywordText: t.exposeString('keywordText', { description: 'What shoppers have to type.' }),
    matchType: t.expose('matchType', { type: MatchType, description: 'How closely they have to type it.' }),
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
        ['Keyword'],
        'adGroup',
        () => adGroups,
        (keyword: Keyword) => keyword.adGroupId,
      ),
    }),
  }),
});

const KeywordConnection = connectionType(KeywordType, 'Keyword', 'keywords');

const KeywordFilterType = builder.inputRef<KeywordFilter>('KeywordFilter').implement({
  description: 'Conditions on keywords, all of which must hold.',
  fields: (t) => ({
    keywordText: t.field({ type: StringFilter, description: 'On the text.' }),
    state: t.field({ type: StateFilter, description: 'On the state.' }),
    matchType: t.field({ type: MatchType, description: 'On the match type.' }),
  }),
});

interface KeywordListArgs extends ConnectionArgs {
  readonly where?: KeywordFilter | null | undefined;
  readonly orderBy?: OrderInput<TargetOrderName> | null | undefined;
}

builder.objectField(AdGroupType, 'keywords', (t) =>
  t.field({
    type: KeywordConnection,
    description: 'Its keywords, oldest first unless ordered otherwise.',
    complexity: connectionCost,
    args: {
      ...connectionArgs(t.arg),
      where: t.arg({ type: KeywordFilterType, description: 'Which keywords.' }),
      orderBy: t.arg({ type: TargetOrder, description: 'In which order.' }),
    },
    resolve: batchField(
      ['AdGroup'],
      'keywords',
      async (parents: readonly AdGroup[], args: KeywordListArgs, context, below) => {
        const ordered = orderOf(args.orderBy, keywordOrders, byCreation);
        return await readConnections(
          parents,
          { column: 't.ad_group_id' },
          {
            nodeType: 'Keyword',
            source: keywordSource,
            args,
            ordered,
            conditions: (parameters) => keywordConditions(args.where ?? {}, parameters),
            node: (row: KeywordRow, adGroup: AdGroup) => new Keyword(row, adGroup),
          },
          context,
          below,
        );
      },
    ),
  }),
);
