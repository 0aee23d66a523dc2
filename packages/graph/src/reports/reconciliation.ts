import type { DayRange } from '@sellergraph/db/measures/figures';
import { type ReconciledRow, readReconciliation, reconciled } from '@sellergraph/db/reports/queries/reconciliation';
import { type Campaign, CampaignType } from '../ads/campaign.ts';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { checkedRange, DateRange } from '../measures/date-range.ts';
import { microsTextToDecimal } from '../money.ts';

interface Reconciliation {
  readonly day: string | null;
  readonly rows: readonly ReconciledRow[];
}

/** A report's figures with what the campaign report says of the same. */
interface Beside {
  readonly row: ReconciledRow;
  readonly campaign: ReconciledRow | undefined;
}

type Money = 'spendMicros' | 'salesMicros';
type Counted = 'impressions' | 'clicks' | 'orders';

const money = (value: string | null | undefined) => (value == null ? null : microsTextToDecimal(value));

function difference({ row, campaign }: Beside, measure: Money | Counted): string | null {
  const [mine, its] = [row[measure], campaign?.[measure]];
  return mine == null || its == null ? null : String(BigInt(mine) - BigInt(its));
}

const ReconciledReportType = builder.objectRef<Beside>('ReconciledReport').implement({
  description:
    'What one report says of a campaign, and how far that is from the campaign report. Reports differ for good reasons: ' +
    'search terms need a click, targeting leaves out what was deleted. None is ever corrected by another.',
  fields: (t) => {
    const counted = (measure: Counted, what: string) => ({
      type: 'Count' as const,
      nullable: true as const,
      description: `${what}; null where the report has no rows of the campaign.`,
      resolve: ({ row }: Beside) => row[measure],
    });
    return {
      reportType: t.string({ description: 'The report.', resolve: ({ row }) => row.reportType }),
      impressions: t.field(counted('impressions', 'Times an ad was shown')),
      clicks: t.field(counted('clicks', 'Clicks')),
      orders: t.field(counted('orders', 'Orders attributed')),
      spend: t.field({
        type: 'Decimal',
        nullable: true,
        description: "Cost of the clicks, in the campaign's currency.",
        resolve: ({ row }) => money(row.spendMicros),
      }),
      sales: t.field({
        type: 'Decimal',
        nullable: true,
        description: "Sales attributed, in the campaign's currency.",
        resolve: ({ row }) => money(row.salesMicros),
      }),
      spendDifference: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'Its spend less that of the campaign report; null where one of them has none.',
        resolve: (beside) => money(difference(beside, 'spendMicros')),
      }),
      salesDifference: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'Its sales less those of the campaign report; null where one of them has none.',
        resolve: (beside) => money(difference(beside, 'salesMicros')),
      }),
      clicksDifference: t.field({
        type: 'Count',
        nullable: true,
        description: 'Its clicks less those of the campaign report; null where one of them has none.',
        resolve: (beside) => difference(beside, 'clicks'),
      }),
    };
  },
});

const ReconciliationType = builder.objectRef<Reconciliation>('Reconciliation').implement({
  description: 'The reports of one campaign side by side, over a range or on one day.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', nullable: true, description: 'The day; null over the whole range.' }),
    reports: t.field({
      type: [ReconciledReportType],
      complexity: { field: 1, multiplier: reconciled.length },
      description:
        'What each report says, the campaign report first; reports without rows of the campaign are left out.',
      resolve: ({ rows }) => {
        const of = (type: string) => rows.find(({ reportType }) => reportType === type);
        const campaign = of(reconciled[0]?.type ?? '');
        return reconciled.flatMap(({ type }) => {
          const row = of(type);
          return row ? [{ row, campaign }] : [];
        });
      },
    }),
  }),
});

builder.objectField(CampaignType, 'reconciliation', (t) =>
  t.field({
    type: [ReconciliationType],
    description: 'What the reports say of the campaign, side by side: over the range, or for each of its days.',
    complexity: { field: 5, multiplier: 5 },
    args: {
      range: t.arg({ type: DateRange, required: true, description: 'The days.' }),
      byDay: t.arg.boolean({ defaultValue: false, description: 'One for each day with rows, oldest first.' }),
    },
    resolve: batchField(
      ['Campaign'],
      'reconciliation',
      async (
        campaigns: readonly Campaign[],
        args: { readonly range: DayRange; readonly byDay?: boolean | null | undefined },
        { transaction },
      ): Promise<Reconciliation[][]> => {
        const rows = await readReconciliation(
          transaction,
          {
            sellerIds: [...new Set(campaigns.map(({ sellerId }) => sellerId))],
            campaignIds: campaigns.map(({ uuid }) => uuid),
          },
          checkedRange(args.range),
          args.byDay === true,
        );
        const found = Map.groupBy(rows, ({ campaignId }) => campaignId);
        return campaigns.map(({ uuid }) =>
          Array.from(
            Map.groupBy(found.get(uuid) ?? [], ({ day }) => day),
            ([day, ofDay]) => ({ day, rows: ofDay }),
          ),
        );
      },
      'campaign:view',
    ),
  }),
);
