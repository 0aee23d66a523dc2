import type { DayRange } from '@sellergraph/db/measures/figures';
import { readUnlinkedNames, type UnlinkedNameRow } from '@sellergraph/db/reports/queries/unlinked-names';
import { AdGroupType, adGroups } from '../ads/ad-group.ts';
import { CampaignType, campaigns } from '../ads/campaign.ts';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type Seller, SellerType } from '../catalog/seller.ts';
import { checkedRange, DateRange } from '../measures/date-range.ts';

const UnlinkedNameKind = builder.enumType('UnlinkedNameKind', {
  description: 'What a name is one of.',
  values: {
    CAMPAIGN: { value: 'campaign', description: 'A campaign.' },
    AD_GROUP: { value: 'ad_group', description: 'An ad group of a campaign that is known.' },
  } as const,
});

const UnlinkedNameType = builder.objectRef<UnlinkedNameRow>('UnlinkedName').implement({
  description: 'A name in report rows that leads to no campaign or ad group: unknown, or carried by several at once.',
  fields: (t) => ({
    kind: t.field({ type: UnlinkedNameKind, description: 'What it names.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { description: 'As the rows spell it.' }),
    campaign: t.field({
      type: CampaignType,
      nullable: true,
      description: "The campaign of an ad group's name; null for a campaign's.",
      resolve: async ({ campaignId }, _args, context) => {
        const [campaign] = await campaigns.getMany([campaignId], context);
        return campaign ?? null;
      },
    }),
    isAmbiguous: t.boolean({
      description: 'Several carried the name, and the day does not tell which one it was.',
      resolve: ({ candidateIds }) => candidateIds.length > 1,
    }),
    candidateCampaigns: t.field({
      type: [CampaignType],
      complexity: { field: 1, multiplier: 3 },
      description: 'Campaigns that carried the name.',
      resolve: async ({ kind, candidateIds }, _args, context) =>
        kind === 'campaign' ? (await campaigns.getMany(candidateIds, context)).filter((it) => it !== null) : [],
    }),
    candidateAdGroups: t.field({
      type: [AdGroupType],
      complexity: { field: 1, multiplier: 3 },
      description: 'Ad groups of the campaign that carried the name.',
      resolve: async ({ kind, candidateIds }, _args, context) =>
        kind === 'ad_group' ? (await adGroups.getMany(candidateIds, context)).filter((it) => it !== null) : [],
    }),
    reportTypes: t.stringList({
      description: 'Reports with such rows.',
      resolve: ({ reportTypes }) => [...reportTypes],
    }),
    rows: t.exposeInt('rows', { description: 'Rows with the name that are linked to nothing.' }),
    firstDay: t.expose('firstDay', { type: 'Date', description: 'First day of these rows.' }),
    lastDay: t.expose('lastDay', { type: 'Date', description: 'Last day of these rows.' }),
  }),
});

const MOST = 200;

builder.objectField(SellerType, 'unlinkedNames', (t) =>
  t.field({
    type: [UnlinkedNameType],
    description: `Names in report rows of a range that lead to nothing, the most frequent first; at most ${MOST}.`,
    complexity: { field: 20, multiplier: 20 },
    args: { range: t.arg({ type: DateRange, required: true, description: 'The days.' }) },
    resolve: batchField(
      ['Seller'],
      'unlinkedNames',
      async (sellers: readonly Seller[], args: { readonly range: DayRange }, { transaction }) => {
        const ids = sellers.map(({ uuid }) => uuid);
        const found = Map.groupBy(
          await readUnlinkedNames(transaction, ids, checkedRange(args.range), MOST),
          ({ sellerId }) => sellerId,
        );
        return ids.map((id) => found.get(id) ?? []);
      },
      'upload:view',
    ),
  }),
);
