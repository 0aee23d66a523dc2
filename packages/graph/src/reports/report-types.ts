import { reports } from '@sellergraph/core/reports/registry';
import type { ReportColumn, ReportDeclaration } from '@sellergraph/core/reports/report';
import { fieldName, rowColumns } from '@sellergraph/core/reports/report-fields';
import { builder } from '../builder.ts';
import { unitOf } from './report-value.ts';

/** A column as clients see it. */
interface ColumnType extends Pick<ReportColumn, 'label' | 'type' | 'role' | 'description'> {
  readonly name: string;
  readonly unit: string | null;
  readonly additive: boolean;
}

interface TypeOfReport extends Pick<ReportDeclaration, 'type' | 'label' | 'grain' | 'level'> {
  readonly field: string;
  readonly columns: readonly ColumnType[];
}

const ReportColumnType = builder.objectRef<ColumnType>('ReportColumn').implement({
  description: 'One column of a report.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the field of a row.' }),
    label: t.exposeString('label', { description: 'What people call it.' }),
    type: t.exposeString('type', {
      description: 'text, count, money, decimal, ratio, date, instant, flag, asin, sku or id.',
    }),
    role: t.exposeString('role', {
      description:
        'key: identifies the row. measure: a figure. fact: a property of the row. attribute: a current property that ' +
        'Amazon repeats on historic rows. derived: computed from measures.',
    }),
    additive: t.exposeBoolean('additive', { description: 'Whether it may be summed over rows.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'What it is counted in; null for words.' }),
    description: t.exposeString('description', { description: 'What one value is.' }),
  }),
});

const ReportType = builder.objectRef<TypeOfReport>('ReportType').implement({
  description: 'A report that is taken, and what its rows tell.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'Its name, such as br_all_orders.' }),
    field: t.exposeString('field', { description: 'The field of Seller that has its rows, such as brAllOrders.' }),
    label: t.exposeString('label', { description: 'What people call it.' }),
    grain: t.exposeString('grain', { description: 'What one row is.' }),
    level: t.exposeString('level', {
      description:
        'What its rows are linked to: account (nothing), campaign, ad_group, target, product_ad, search_term.',
    }),
    columns: t.expose('columns', {
      type: [ReportColumnType],
      description: 'What its rows tell, in order.',
      complexity: { field: 1, multiplier: 30 },
    }),
  }),
});

const types: TypeOfReport[] = reports.map((report) => ({
  type: report.type,
  field: fieldName(report.type),
  label: report.label,
  grain: report.grain,
  level: report.level,
  columns: rowColumns(report).map((column) => ({
    name: fieldName(column.name),
    label: column.label,
    type: column.type,
    role: column.role,
    additive: column.role === 'measure' && column.additive === true,
    unit: unitOf(column),
    description: column.description,
  })),
}));

builder.queryField('reportTypes', (t) =>
  t.field({
    type: [ReportType],
    description: 'Every report that is taken, by name.',
    authScopes: { permission: 'upload:view' },
    complexity: { field: 1, multiplier: types.length },
    resolve: () => types,
  }),
);
