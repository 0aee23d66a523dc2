import { refIdToUuid, uuidToRefId } from '@sellergraph/core/ref-id';
import { reports } from '@sellergraph/core/reports/registry';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { fieldName, rowColumns, typeName } from '@sellergraph/core/reports/report-fields';
import type { ReadRow } from '@sellergraph/db/reports/queries/report-rows';
import { GraphObject } from '../entity.ts';
import { toldValue } from './report-value.ts';

/** One stored row of a report. What its report declares stands beside these, under the columns' names in the graph. */
export class ReportRow extends GraphObject {
  readonly report: ReportDeclaration;
  readonly row: ReadRow;
  readonly #currency: string;

  constructor(report: ReportDeclaration, row: ReadRow, currency: string) {
    super();
    this.report = report;
    this.row = row;
    this.#currency = currency;
  }

  get __typename(): string {
    return rowTypeName(this.report);
  }

  get id(): string {
    const { sellerId, day, keyHash } = this.row;
    return `${this.report.type}_${uuidToRefId(sellerId)}_${day}_${uuidToRefId(keyHash)}`;
  }

  get currency(): string {
    return this.#currency;
  }

  get day(): string {
    return this.row.day;
  }

  get startDate(): string {
    return this.row.startDate;
  }

  get endDate(): string {
    return this.row.endDate;
  }

  get timeUnit() {
    return this.row.timeUnit;
  }

  get line(): number {
    return this.row.line;
  }
}

type RowClass = new (report: ReportDeclaration, row: ReadRow, currency: string) => ReportRow;

/** A row with a getter for each column, so that no resolver stands between it and its answer. */
function declareRow(report: ReportDeclaration): RowClass {
  class DeclaredRow extends ReportRow {}
  for (const column of rowColumns(report)) {
    Object.defineProperty(DeclaredRow.prototype, fieldName(column.name), {
      get(this: DeclaredRow) {
        return toldValue(column, (field) => this.row[`v_${field}`]);
      },
    });
  }
  return DeclaredRow;
}

const classes = new Map(reports.map((report) => [report.type, declareRow(report)]));

/** A row as an object of the graph. `currency` is the seller's. */
export function reportRowOf(report: ReportDeclaration, row: ReadRow, currency: string): ReportRow {
  const Row = classes.get(report.type);
  if (!Row) throw new Error(`${report.type} is no report`);
  return new Row(report, row, currency);
}

export const rowTypeName = (report: ReportDeclaration): string => `${typeName(report)}Row`;

/** Where a row is, by its id; null when the text is no id of a row. */
export function parseRowId(
  id: string,
): { report: ReportDeclaration; sellerId: string; day: string; keyHash: string } | null {
  const [, type, seller, day, key] = /^([a-z0-9_]+)_([0-9A-Z]{26})_(\d{4}-\d\d-\d\d)_([0-9A-Z]{26})$/.exec(id) ?? [];
  const report = reports.find((it) => it.type === type);
  const sellerId = refIdToUuid(seller ?? '');
  const keyHash = refIdToUuid(key ?? '');
  return report && sellerId && keyHash && day ? { report, sellerId, day, keyHash } : null;
}
