import type { DayRange } from '@sellergraph/db/measures/figures';
import { type CoverageRow, readCoverage } from '@sellergraph/db/reports/queries/coverage';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type Seller, SellerType } from '../catalog/seller.ts';
import { checkedRange, DateRange } from '../measures/date-range.ts';

const ReportCoverage = builder.objectRef<CoverageRow>('ReportCoverage').implement({
  description: 'Which days of a range one report has rows for.',
  fields: (t) => ({
    reportType: t.exposeString('reportType', { description: 'The report, such as sponsored_products_campaign.' }),
    days: t.exposeString('days', {
      description:
        'One character a day of the range, oldest first: C complete, P partial (downloaded before the day ended, or ' +
        'less than 3 hours after), M maturing (downloaded less than 3 days after: orders and clicks are still settling), ' +
        '- missing.',
    }),
  }),
});

builder.objectField(SellerType, 'coverage', (t) =>
  t.field({
    type: [ReportCoverage],
    description: 'Which days of the range have figures, per report type.',
    complexity: { field: 5, multiplier: 4 },
    args: { range: t.arg({ type: DateRange, required: true, description: 'The days.' }) },
    resolve: batchField(
      ['Seller'],
      'coverage',
      async (sellers: readonly Seller[], args: { readonly range: DayRange }, { transaction }) => {
        const ids = sellers.map(({ uuid }) => uuid);
        const found = Map.groupBy(
          await readCoverage(transaction, ids, checkedRange(args.range)),
          (row) => row.sellerId,
        );
        return ids.map((id) => found.get(id) ?? []);
      },
      'upload:view',
    ),
  }),
);
