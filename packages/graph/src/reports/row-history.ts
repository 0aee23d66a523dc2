import { reports } from '@sellergraph/core/reports/registry';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { storedColumns } from '@sellergraph/core/reports/report';
import { fieldName } from '@sellergraph/core/reports/report-fields';
import { type RowHistoryEntry, readRowHistories } from '@sellergraph/db/reports/queries/report-row-history';
import { batchField, readAhead } from '../batch-field.ts';
import { builder } from '../builder.ts';
import { GraphObject } from '../entity.ts';
import { reference } from '../entity-loader.ts';
import { type ReportRow, rowTypeName } from './report-row.ts';
import { toldText } from './report-value.ts';
import { UploadType, uploads } from './upload.ts';

interface ValueChange {
  readonly column: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What one upload said of a row. */
class RowHistory extends GraphObject {
  readonly entry: RowHistoryEntry;
  readonly changes: readonly ValueChange[];

  constructor(report: ReportDeclaration, entry: RowHistoryEntry) {
    super();
    this.entry = entry;
    this.changes = changesOf(report, entry);
  }

  get __typename(): string {
    return 'ReportRowHistory';
  }

  get changeType() {
    return this.entry.changeType;
  }

  get line(): number {
    return this.entry.line;
  }
}

/** The columns that differ, in the order of the declaration; the row's own days come last. */
function changesOf(report: ReportDeclaration, { previous, current }: RowHistoryEntry): ValueChange[] {
  if (previous === null || current === null) return [];
  const declared = storedColumns(report).map((column) => ({ column, name: column.name, label: column.label }));
  const days = [
    { column: undefined, name: 'start_date', label: 'First day' },
    { column: undefined, name: 'end_date', label: 'Last day' },
  ];
  return [...declared, ...days].flatMap(({ column, name, label }) => {
    const before = previous[name] ?? null;
    const after = current[name] ?? null;
    if (before === after) return [];
    return [{ column: fieldName(name), label, before: toldText(column, before), after: toldText(column, after) }];
  });
}

const ChangeType = builder.enumType('ReportRowChangeType', {
  description: 'What an upload did to a row.',
  values: {
    CREATED: { value: 'CREATED', description: 'The row was not known before.' },
    UPDATED: { value: 'UPDATED', description: 'A figure of it, or a fact, changed.' },
    UNCHANGED: { value: 'UNCHANGED', description: 'Its figures were known already.' },
  } as const,
});

const ValueChangeType = builder.objectRef<ValueChange>('ReportValueChange').implement({
  description: 'A value of a row that an upload changed.',
  fields: (t) => ({
    column: t.exposeString('column', { description: 'Name of the field of the row.' }),
    label: t.exposeString('label', { description: 'The same for people.' }),
    before: t.exposeString('before', { nullable: true, description: 'What it was, as text; money as a decimal.' }),
    after: t.exposeString('after', { nullable: true, description: 'What it became.' }),
  }),
});

export const RowHistoryType = builder.objectRef<RowHistory>('ReportRowHistory').implement({
  description: 'What one upload said of a row.',
  fields: (t) => ({
    upload: t.field({
      type: UploadType,
      description: 'The upload; `state` tells whether it still counts.',
      resolve: reference(
        ['ReportRowHistory'],
        'upload',
        () => uploads,
        (history: RowHistory) => history.entry.uploadId,
      ),
    }),
    changeType: t.expose('changeType', { type: ChangeType, description: 'What it did to the row.' }),
    line: t.exposeInt('line', { description: 'Line of the file, or row of the sheet, from 1.' }),
    changes: t.field({
      type: [ValueChangeType],
      description:
        'Values before and after, where they differ. A row that was created has none: it was nothing before.',
      complexity: { field: 1, multiplier: 5 },
      extensions: { pothosExposedField: 'changes' },
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

/** Reads the histories of rows of one report together. */
export const resolveHistory = batchField(
  reports.map(rowTypeName),
  'history',
  async (rows: readonly ReportRow[], _args: object, context, selection) => {
    const [first] = rows;
    if (!first) return [];
    const { report } = first;
    const found = await readRowHistories(
      context.transaction,
      report.type,
      rows.map(({ row }) => row),
    );
    const histories = found.map((entries) => entries.map((entry) => new RowHistory(report, entry)));
    await readAhead(histories.flat(), 'ReportRowHistory', selection, context);
    return histories;
  },
);
