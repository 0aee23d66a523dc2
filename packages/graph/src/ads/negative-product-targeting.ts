import {
  campaignNegativeProductTargetingSource,
  type NegativeProductTargetingRow,
  negativeProductTargetingSource,
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

type NegativeProductTargetingType = 'NegativeProductTargeting' | 'CampaignNegativeProductTargeting';

/** A negative product target of an ad group or of a campaign: the same but for where it holds. */
class NegativeProductTargeting extends Entity {
  readonly __typename: NegativeProductTargetingType;
  readonly #row: NegativeProductTargetingRow;

  constructor(type: NegativeProductTargetingType, row: NegativeProductTargetingRow) {
    super(row.id);
    this.__typename = type;
    this.#row = row;
  }

  get expression() {
    return this.#row.expression;
  }

  get state() {
    return this.#row.state;
  }
}

/** Makes the type, its loader, its connection and the reading of it below its owner. */
function negativeProductTargetingType(
  name: NegativeProductTargetingType,
  owner: { readonly type: 'AdGroup' | 'Campaign'; readonly words: string; readonly column: string },
  source: ListSource,
) {
  new EntityLoader(name, 'campaign:view', async (ids, { transaction }) =>
    (await readByIds<NegativeProductTargetingRow>(transaction, source, ids)).map(
      (row) => new NegativeProductTargeting(name, row),
    ),
  );
  const type = builder.objectRef<NegativeProductTargeting>(name).implement({
    description: `A product or brand on whose pages no ad of the ${owner.words} is shown.`,
    interfaces: [builder.nodeInterfaceRef()],
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Global id.' }),
      expression: t.exposeString('expression', { description: 'asin="B0…" or brand="…".' }),
      state: t.expose('state', { type: EntityState, description: 'Whether it holds.' }),
    }),
  });
  const connection = connectionType(type, name, `negative product targets of the ${owner.words}`);
  const resolve = batchField(
    [owner.type],
    'negativeProductTargetings',
    (parents: readonly Entity[], args: ConnectionArgs, context, below) =>
      readConnections(
        parents,
        { column: owner.column },
        {
          nodeType: name,
          source,
          args,
          ordered: { order: byCreation },
          node: (row: NegativeProductTargetingRow) => new NegativeProductTargeting(name, row),
        },
        context,
        below,
      ),
  );
  return { connection, resolve };
}

const ofAdGroup = negativeProductTargetingType(
  'NegativeProductTargeting',
  { type: 'AdGroup', words: 'ad group', column: 't.ad_group_id' },
  negativeProductTargetingSource,
);

builder.objectField(AdGroupType, 'negativeProductTargetings', (t) =>
  t.field({
    type: ofAdGroup.connection,
    description: 'Its negative product targets, oldest first.',
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: ofAdGroup.resolve,
  }),
);

const ofCampaign = negativeProductTargetingType(
  'CampaignNegativeProductTargeting',
  { type: 'Campaign', words: 'campaign', column: 't.campaign_id' },
  campaignNegativeProductTargetingSource,
);

builder.objectField(CampaignType, 'negativeProductTargetings', (t) =>
  t.field({
    type: ofCampaign.connection,
    description: 'Its negative product targets, oldest first; those of its ad groups stand there.',
    complexity: connectionCost,
    args: connectionArgs(t.arg),
    resolve: ofCampaign.resolve,
  }),
);
