import { reportByType } from '@sellergraph/core/reports/registry';
import { readSellerReports, type SellerReportRow } from '@sellergraph/db/reports/queries/seller-reports';
import { batchField, readAhead } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type Seller, SellerType } from '../catalog/seller.ts';
import { GraphObject } from '../entity.ts';
import { reference } from '../entity-loader.ts';
import { TimeUnit } from './time-unit.ts';
import { UploadType, uploads } from './upload.ts';

/** What there is of one report of a seller. */
class SellerReport extends GraphObject {
  readonly type: string;
  /** Never empty. The unit with the most rows comes first. */
  readonly timeUnits: readonly SellerReportRow[];
  readonly lastUploadId: string;

  constructor(type: string, units: readonly SellerReportRow[], lastUploadId: string) {
    super();
    this.type = type;
    this.timeUnits = units.toSorted((a, b) => b.rows - a.rows);
    this.lastUploadId = lastUploadId;
  }

  get __typename(): string {
    return 'SellerReport';
  }

  get label(): string {
    return reportByType(this.type)?.label ?? this.type;
  }

  get rows(): number {
    return this.timeUnits.reduce((sum, { rows }) => sum + rows, 0);
  }

  get firstDay(): string {
    return this.timeUnits.map(({ firstDay }) => firstDay).reduce((first, day) => (day < first ? day : first));
  }

  get lastDay(): string {
    return this.timeUnits.map(({ lastDay }) => lastDay).reduce((last, day) => (day > last ? day : last));
  }
}

const SellerReportUnit = builder.objectRef<SellerReportRow>('SellerReportUnit').implement({
  description: 'The rows of one time unit.',
  fields: (t) => ({
    timeUnit: t.expose('timeUnit', { type: TimeUnit, description: 'How their days are given.' }),
    rows: t.exposeInt('rows', { description: 'How many there are.' }),
    firstDay: t.expose('firstDay', { type: 'Date', description: 'First day that they are about.' }),
    lastDay: t.expose('lastDay', { type: 'Date', description: 'Last day that they are about.' }),
  }),
});

const SellerReportType = builder.objectRef<SellerReport>('SellerReport').implement({
  description: 'What there is of one report of a seller.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The report, such as br_all_orders.' }),
    label: t.exposeString('label', { description: 'The same for people.' }),
    rows: t.exposeInt('rows', { description: 'Rows of all time units.' }),
    firstDay: t.expose('firstDay', { type: 'Date', description: 'First day that the rows are about.' }),
    lastDay: t.expose('lastDay', { type: 'Date', description: 'Last day that the rows are about.' }),
    timeUnits: t.field({
      type: [SellerReportUnit],
      description: 'The same for each time unit, the one with the most rows first.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ timeUnits }) => [...timeUnits],
      extensions: { pothosExposedField: 'timeUnits' },
    }),
    lastUpload: t.field({
      type: UploadType,
      description: 'The newest upload that counts.',
      resolve: reference(
        ['SellerReport'],
        'lastUpload',
        () => uploads,
        ({ lastUploadId }: SellerReport) => lastUploadId,
      ),
    }),
  }),
});

builder.objectField(SellerType, 'reports', (t) =>
  t.field({
    type: [SellerReportType],
    description: 'The reports that there are rows of, by name.',
    complexity: { field: 5, multiplier: 5 },
    resolve: batchField(
      ['Seller'],
      'reports',
      async (sellers: readonly Seller[], _args: object, context, selection) => {
        const ids = sellers.map(({ uuid }) => uuid);
        const found = Map.groupBy(await readSellerReports(context.transaction, ids), (row) => row.sellerId);
        const bySeller = ids.map((id) => reportsOf(found.get(id) ?? []));
        await readAhead(bySeller.flat(), 'SellerReport', selection, context);
        return bySeller;
      },
      'upload:view',
    ),
  }),
);

function reportsOf(rows: readonly SellerReportRow[]): SellerReport[] {
  return Array.from(
    Map.groupBy(rows, ({ reportType }) => reportType),
    ([type, units]) => {
      const [first] = units;
      if (!first) throw new Error('a group has a first row');
      return new SellerReport(type, units, first.lastUploadId);
    },
  );
}
