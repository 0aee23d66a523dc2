import type { ReportColumn, ReportDeclaration } from '@sellergraph/core/reports/report';
import { additiveColumns, fieldName, quotientColumns, typeName } from '@sellergraph/core/reports/report-fields';
import type { ReportRowSums } from '@sellergraph/db/reports/queries/report-row-sums';
import type { StoredValue } from '@sellergraph/db/reports/queries/report-rows';
import { builder } from '../builder.ts';
import { describeColumn, scalarOf, toldValue } from './report-value.ts';

/** Sums of a result, by the columns' names in the graph. */
export type ReportSums = Readonly<Record<string, StoredValue>>;

const summed = (report: ReportDeclaration): ReportColumn[] => {
  const columns = new Set([...additiveColumns(report), ...quotientColumns(report)]);
  return report.columns.filter((column) => columns.has(column));
};

/** The sums and the rates made of them, as the graph tells them. */
export function toldSums(report: ReportDeclaration, { rows, sums }: ReportRowSums): ReportSums {
  const told = summed(report).map((column) => {
    const name = fieldName(column.name);
    return [name, sums === null ? null : toldValue(column, (field) => sums[field])] as const;
  });
  return { rows, addsUp: sums !== null, ...Object.fromEntries(told) };
}

/** The type of a report's sums. */
export function sumsType(report: ReportDeclaration) {
  return builder.objectRef<ReportSums>(`${typeName(report)}Sums`).implement({
    description:
      `Sums of all rows of a result of the report “${report.label}”, whatever page is read. A figure that may not be ` +
      'summed is not among them.',
    fields: (t) => ({
      rows: t.int({ description: 'Rows of the result.', resolve: ({ rows }) => Number(rows), ...exposed('rows') }),
      addsUp: t.boolean({
        description:
          'Whether the rows may be added up: they are of one time unit, summaries of one period, and snapshots of one ' +
          'day. Otherwise every sum is null.',
        resolve: ({ addsUp }) => addsUp === true,
        ...exposed('addsUp'),
      }),
      ...Object.fromEntries(
        summed(report).map((column) => {
          const name = fieldName(column.name);
          const field = t.field({
            type: scalarOf(column),
            nullable: true,
            description: `Σ over the rows. ${describeColumn(column)}`,
            resolve: (sums) => sums[name] as never,
            ...exposed(name),
          });
          return [name, field];
        }),
      ),
    }),
  });
}

/** A field that is a property of its object, with no resolver between. */
export const exposed = (name: string) => ({ extensions: { pothosExposedField: name } });
