import { reports } from '@sellergraph/core/reports/registry';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { fieldName, orderColumns, orderName, rowColumns } from '@sellergraph/core/reports/report-fields';
import type { TextFilter } from '@sellergraph/db/lists/conditions';
import type { Direction } from '@sellergraph/db/lists/order';
import type { DayRange } from '@sellergraph/db/measures/figures';
import { sumReportRows } from '@sellergraph/db/reports/queries/report-row-sums';
import {
  type ReadRow,
  type ReportRowFilter,
  type RowTimeUnit,
  reportRowConditions,
  reportRowOrder,
  reportRowSource,
  textKeys,
} from '@sellergraph/db/reports/queries/report-rows';
import { linkColumns } from '@sellergraph/db/reports/tables/report-table';
import { batchField } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { type Seller, SellerType } from '../catalog/seller.ts';
import { Connection, type ConnectionArgs, connectionArgs, connectionCost, connectionType } from '../connection.ts';
import type { Context } from '../context.ts';
import { StringFilter } from '../filters.ts';
import { idOrNothing, type NodeType } from '../global-id.ts';
import { readConnections } from '../list-field.ts';
import { checkedRange, DateRange } from '../measures/date-range.ts';
import { OrderDirection } from '../measures/ordering.ts';
import type { Selection } from '../selection.ts';
import { type ReportRow, reportRowOf, rowTypeName } from './report-row.ts';
import { ReportRowInterface } from './report-row-interface.ts';
import { exposed, type ReportSums, sumsType, toldSums } from './report-sums.ts';
import { describeColumn, scalarOf } from './report-value.ts';
import { addLinks } from './row-links.ts';
import { TimeUnit } from './time-unit.ts';

/** One page of a report's rows, and the sums of all of them where they were asked for. */
class ReportConnection extends Connection<ReportRow> {
  readonly sums: ReportSums | null;

  constructor({ edges, hasNextPage, hasPreviousPage, totalCount }: Connection<ReportRow>, sums: ReportSums | null) {
    super(edges, { hasNextPage, hasPreviousPage, totalCount });
    this.sums = sums;
  }
}

/** Conditions as the graph takes them: those on key columns stand beside the others under the columns' names. */
type RowWhere = Readonly<Record<string, TextFilter | string | boolean | null | undefined>>;

interface RowArgs extends ConnectionArgs {
  readonly range?: DayRange | null | undefined;
  readonly timeUnit?: RowTimeUnit | null | undefined;
  readonly where?: RowWhere | null | undefined;
  readonly orderBy?: { readonly field?: string; readonly direction: Direction } | null | undefined;
}

/** The entities that rows can be narrowed to, by the column of the link. A target is a keyword or a product target. */
const linkedTypes: Readonly<Record<string, readonly NodeType[]>> = {
  campaign_id: ['Campaign'],
  ad_group_id: ['AdGroup'],
  target_id: ['Keyword', 'ProductTargeting'],
  product_ad_id: ['ProductAd'],
};

function rowType(report: ReportDeclaration) {
  const type = builder.objectRef<ReportRow>(rowTypeName(report)).implement({
    description: `A row of the report “${report.label}”. ${report.grain}`,
    interfaces: [ReportRowInterface],
    fields: (t) =>
      Object.fromEntries(
        rowColumns(report)
          .filter(({ name }) => name !== 'currency')
          .map((column) => {
            const name = fieldName(column.name);
            const field = t.field({
              type: scalarOf(column),
              nullable: column.role !== 'key',
              description: describeColumn(column),
              resolve: (row) => Reflect.get(row, name) as never,
              ...exposed(name),
            });
            return [name, field];
          }),
      ),
  });
  addLinks(report, type);
  return type;
}

function whereType(report: ReportDeclaration) {
  const links = linkColumns[report.level];
  return builder.inputType(`${rowTypeName(report)}Filter`, {
    description: `Conditions on rows of the report “${report.label}”, all of which must hold.`,
    fields: (t) => ({
      text: t.string({ description: 'A text that one of the key columns contains, upper and lower case alike.' }),
      ...Object.fromEntries(
        textKeys(report).map(({ name, label }) => [
          fieldName(name),
          t.field({ type: StringFilter, description: `On the column “${label}”.` }),
        ]),
      ),
      ...Object.fromEntries(
        links.map((column) => [
          fieldName(column),
          t.id({ description: `Linked to this one: ${linkedTypes[column]?.join(' or ')}.` }),
        ]),
      ),
      ...(links.length > 0 && {
        linked: t.boolean({ description: 'true: linked to what it is about. false: that is not known yet.' }),
      }),
    }),
  });
}

function orderType(report: ReportDeclaration) {
  const name = rowTypeName(report);
  const field = builder.enumType(`${name}OrderField`, {
    description: `What rows of the report “${report.label}” are ordered by.`,
    values: Object.fromEntries([
      ['DAY', { value: 'DAY', description: 'By day.' }],
      ...orderColumns(report).map((column) => [
        orderName(column),
        { value: orderName(column), description: `By the column “${column.label}”.` },
      ]),
    ]),
  });
  return builder.inputType(`${name}Order`, {
    description: 'A column to order by. Rows without a value come last.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'The column.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'DESC',
        description: 'Which end comes first.',
      }),
    }),
  });
}

function filterOf(report: ReportDeclaration, { range, timeUnit, where }: RowArgs): ReportRowFilter {
  const given = where ?? {};
  const keys = textKeys(report).flatMap(({ name }) => {
    const condition = given[fieldName(name)];
    return typeof condition === 'object' && condition !== null ? [[name, condition] as const] : [];
  });
  const links = linkColumns[report.level].flatMap((column) => {
    const id = given[fieldName(column)];
    return typeof id === 'string' ? [[column, linkedId(column, id)] as const] : [];
  });
  return {
    range: range ? checkedRange(range) : null,
    timeUnit: timeUnit ?? null,
    text: typeof given.text === 'string' ? given.text : null,
    linked: typeof given.linked === 'boolean' ? given.linked : null,
    keys: new Map(keys),
    links: new Map(links),
  };
}

function linkedId(column: string, id: string): string {
  const types = linkedTypes[column] ?? [];
  const type = types.find((it) => idOrNothing(it, id) !== idOrNothing(it, '')) ?? types[0];
  return type ? idOrNothing(type, id) : id;
}

async function readRows(
  report: ReportDeclaration,
  sellers: readonly Seller[],
  args: RowArgs,
  context: Context,
  selection: Selection,
): Promise<ReportConnection[]> {
  const filter = filterOf(report, args);
  const [connections, sums] = await Promise.all([
    readConnections(
      sellers,
      { column: 't.seller_id' },
      {
        nodeType: rowTypeName(report),
        source: reportRowSource(report),
        args,
        ordered: { order: reportRowOrder(report, args.orderBy?.field ?? null, args.orderBy?.direction ?? 'DESC') },
        conditions: (parameters) => reportRowConditions(report, filter, parameters),
        // What is ordered and narrowed by is the caller's, and reports are many.
        prepare: false,
        node: (row: ReadRow, seller: Seller) => reportRowOf(report, row, seller.currency),
      },
      context,
      selection,
    ),
    selection.has(`${rowTypeName(report)}Connection`, 'sums')
      ? sumReportRows(
          context.transaction,
          report,
          sellers.map(({ uuid }) => uuid),
          filter,
        )
      : null,
  ]);
  return connections.map((connection, index) => {
    const found = sums?.[index];
    return new ReportConnection(connection, found ? toldSums(report, found) : null);
  });
}

for (const report of reports) {
  const field = fieldName(report.type);
  const connection = connectionType(rowType(report), rowTypeName(report), `rows of the report “${report.label}”`);
  const sums = sumsType(report);
  builder.objectField(connection, 'sums', (t) =>
    t.field({
      type: sums,
      description: 'Sums of the whole result, whatever page is read. Made only when asked for.',
      resolve: (parent) => Reflect.get(parent, 'sums') as never,
      ...exposed('sums'),
    }),
  );
  const where = whereType(report);
  const orderBy = orderType(report);
  builder.objectField(SellerType, field, (t) =>
    t.field({
      type: connection,
      description: `Rows of the report “${report.label}”, the latest first unless ordered otherwise. ${report.grain}`,
      complexity: connectionCost,
      args: {
        ...connectionArgs(t.arg),
        range: t.arg({ type: DateRange, description: 'Rows of these days; all without it.' }),
        timeUnit: t.arg({ type: TimeUnit, description: 'Rows of this unit; of all units without it.' }),
        where: t.arg({ type: where, description: 'Which rows.' }),
        orderBy: t.arg({ type: orderBy, description: 'In which order.' }),
      },
      resolve: batchField(
        ['Seller'],
        field,
        (sellers: readonly Seller[], args: RowArgs, context, selection) =>
          readRows(report, sellers, args, context, selection),
        'upload:view',
      ),
    }),
  );
}
