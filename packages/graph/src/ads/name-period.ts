import { type NamePeriodRow, readCampaignNames } from '@sellergraph/db/ads/queries/campaign-details';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type Campaign, CampaignType } from './campaign.ts';

const NamePeriodType = builder.objectRef<NamePeriodRow>('NamePeriod').implement({
  description: 'A name and the days on which it was in force. Report rows are linked by it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name.' }),
    effectiveFrom: t.expose('effectiveFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day of the name; null for the earliest known one, which counts for all days before it.',
    }),
    effectiveTo: t.expose('effectiveTo', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it is no longer in force; null while it is.',
    }),
  }),
});

builder.objectField(CampaignType, 'nameHistory', (t) =>
  t.field({
    type: [NamePeriodType],
    description: 'Its names, oldest first.',
    complexity: { field: 1, multiplier: 4 },
    resolve: batchField(
      ['Campaign'],
      'nameHistory',
      async (campaigns: readonly Campaign[], _args: object, { transaction }) => {
        const rows = await readCampaignNames(
          transaction,
          campaigns.map(({ uuid }) => uuid),
        );
        const found = Map.groupBy(rows, ({ campaignId }) => campaignId);
        return campaigns.map(({ uuid }) => found.get(uuid) ?? []);
      },
    ),
  }),
);
