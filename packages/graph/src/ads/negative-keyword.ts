import {
  campaignNegativeKeywordSource,
  type NegativeKeywordRow,
  negativeKeywordSource,
} from '@sellergraph/db/ads/queries/negatives';
import { readByIds } from '@sellergraph/db/lists/by-id';
import type { ListSource } from '@sellergraph/db/lists/list';
import { byCreation } from '@sellergraph/db/lists/order';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import { Entity } from '../entity.ts';
import { EntityLoader } from '../entity-loader.ts';
import { EntityState } from '../filters.ts';
import { readConnections } from '../list-field.ts';
import { AdGroupType } from './ad-group.ts';
import { CampaignType } from './campaign.ts';

type NegativeKeywordType = 'NegativeKeyword' | 'CampaignNegativeKeyword';

/** A negative keyword of an ad group or of a campaign: the same but for where it holds. */
class NegativeKeyword extends Entity {
  readonly __typename: NegativeKeywordType;
  readonly #row: NegativeKeywordRow;

  constructor(type: NegativeKeywordType, row: NegativeKeywordRow) {
    super(row.id);
    this.__typename = type;
    this.#row = row;
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
}

const NegativeMatchType = builder.enumType('NegativeMatchType', {
  description: 'How closely a search has to match for the ad not to be shown.',
  values: {
    NEGATIVE_PHRASE: { value: 'negative_phrase', description: 'Contains the phrase.' },
    NEGATIVE_EXACT: { value: 'negative_exact', description: 'Is the keyword.' },
  } as const,
});

/** Makes the type, its loader, its connection and the reading of it below its owner. */
function negativeKeywordType(
  name: NegativeKeywordType,
  owner: { readonly type: 'AdGroup' | 'Campaign'; readonly words: string; readonly column: string },
  source: ListSource,
) {
  new EntityLoader(name, 'campaign:view', async (ids, { transaction }) =>
    (await readByIds<NegativeKeywordRow>(transaction, source, ids)).map((row) => new NegativeKeyword(name, row)),
  );
  const type = builder.objectRef<NegativeKeyword>(name).implement({
    description: `A search for which no ad of the ${owner.words} is shown.`,
    interfaces: [builder.nodeInterfaceRef()],
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Global id.' }),
      keywordText: t.exposeString('keywordText', { description: 'The words.' }),
      matchType: t.expose('matchType', { type: NegativeMatchType, description: 'How closely a search has to match.' }),
      state: t.expose('state', { type: EntityState, description: 'Whether it holds.' }),
    }),
  });
  const connection = connectionType(type, name, `negative keywords of the ${owner.words}`);
  const resolve = batchField(
    [owner.type],
    'negativeKeywords',
    (parents: readonly Entity[], args: ConnectionArgs, context, below) =>
      readConnections(
        parents,
        { column: owner.column },
        {
          nodeType: name,
          source,
          args,
          ordered: { order: byCreation },
          node: (row: NegativeKeywordRow) => new NegativeKeyword(name, row),
        },
        context,
        below,
      ),
  );
  return { connection, resolve };
}

const ofAdGroup = negativeKeywordType(
  'NegativeKeyword',
  { type: 'AdGroup', words: 'ad group', column: 't.ad_group_id' },
  negativeKeywordSource,
);

builder.objectField(AdGroupType, 'negativeKeywords', (t) =>
  t.field({
    type: ofAdGroup.connection,
    description: 'Its negative keywords, oldest first.',
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: ofAdGroup.resolve,
  }),
);

const ofCampaign = negativeKeywordType(
  'CampaignNegativeKeyword',
  { type: 'Campaign', words: 'campaign', column: 't.campaign_id' },
  campaignNegativeKeywordSource,
);

builder.objectField(CampaignType, 'negativeKeywords', (t) =>
  t.field({
    type: ofCampaign.connection,
    description: 'Its negative keywords, oldest first; those of its ad groups stand there.',
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: ofCampaign.resolve,
  }),
);
