import {
  type BulkColumnName,
  type BulkEntity,
  type BulkSheet,
  bulkColumnIndex,
  bulkColumns,
  bulkEntities,
} from '@sellergraph/core/reports/bulk-operations';
import type { BulkRow } from '@sellergraph/core/reports/parsed-bulk';
import type { Rejection } from '@sellergraph/core/reports/parsed-report';
import { parseCount, parseMicros, parsePercent } from '../../cells/amount.ts';
import { parseDay } from '../../cells/day.ts';
import { mangledIds, readId } from '../../cells/id.ts';
import { maxTextChars, shown } from '../../cells/text.ts';
import type { RawRow, Table } from '../../reading/table.ts';
import { bulkColumnOf, type FoundSheet } from './sheets.ts';
import { biddingStrategyOf, entityOf, matchTypeOf, placementOf, stateOf, targetingTypeOf } from './words.ts';

/** Decimals of bids and budgets; what a sheet has beyond is the noise of its numbers. */
const bidPlaces = 6;
const amountPlaces = 2;

/** Spend and sales are exact to the cent, like those of the reports. */
const sums: ReadonlySet<BulkColumnName> = new Set<BulkColumnName>(['spend_micros', 'sales_micros']);

/** Entities that belong to a campaign and to no ad group. */
const campaignLevel: ReadonlySet<BulkEntity> = new Set<BulkEntity>([
  'Campaign',
  'Campaign Negative Keyword',
  'Campaign Negative Product Targeting',
]);

interface PlacedCell {
  readonly position: number;
  readonly index: number;
  readonly header: string;
}

/** What is wrong with a cell. */
interface Fault {
  readonly code: string;
  readonly message: string;
}

/** Reads the rows of one sheet of a bulk workbook into typed, checked ones. */
export class BulkRowReader {
  readonly #sheet: BulkSheet;
  readonly #epoch: Table['epoch'];
  readonly #placed: readonly PlacedCell[];
  readonly #entityIndex: number;
  readonly #productIndex: number;
  readonly #operationIndex: number;

  constructor({ sheet, table, header }: FoundSheet) {
    this.#sheet = sheet;
    this.#epoch = table.epoch;
    const indexOf = (key: string) => header.headers.find((candidate) => candidate.key === key)?.index ?? -1;
    this.#entityIndex = sheet === 'search_terms' ? -1 : indexOf('entity');
    this.#productIndex = indexOf('product');
    this.#operationIndex = indexOf('operation');
    this.#placed = header.headers.flatMap((candidate) => {
      const position = bulkColumnOf(candidate);
      return position === undefined ? [] : [{ position, index: candidate.index, header: candidate.raw }];
    });
  }

  /** A user filled the column that downloads leave blank. */
  hasOperation(row: RawRow): boolean {
    return this.#operationIndex !== -1 && (row.cells[this.#operationIndex] ?? '').trim() !== '';
  }

  /**
   * The row; null for a blank one, a rejection for one that cannot be taken.
   *
   * @throws FileRefusedError MANGLED_ID: one destroyed id means that all are.
   */
  read({ cells, line }: RawRow): BulkRow | Rejection | null {
    if (cells.every((cell) => cell.trim() === '')) return null;
    const product = (cells[this.#productIndex] ?? '').trim();
    if (product !== '' && !/^(?:sponsored products|portfolios?)$/i.test(product)) {
      return rejected(
        line,
        'Product',
        'OTHER_AD_PRODUCT',
        `${shown(product)} is not read; only Sponsored Products are.`,
      );
    }
    const word = this.#entityIndex === -1 ? '' : (cells[this.#entityIndex] ?? '');
    const entity = this.#entityIndex === -1 ? null : entityOf(word);
    if (this.#entityIndex !== -1 && entity === null) {
      const blank = word.trim() === '';
      return blank
        ? rejected(line, 'Entity', 'MISSING_VALUE', '"Entity" is empty.')
        : rejected(line, 'Entity', 'BAD_VALUE', `${shown(word)} is not a kind of row that is known.`);
    }
    const values: (string | null)[] = bulkColumns.map(() => null);
    for (const { position, index, header } of this.#placed) {
      const cell = cells[index] ?? '';
      if (cell.trim() === '') continue;
      const value = this.#value(position, cell);
      if (value !== null && typeof value === 'object') return rejected(line, header, value.code, value.message);
      values[position] = value;
    }
    const row: BulkRow = { sheet: this.#sheet, line, entity, values };
    return this.#missing(row) ?? row;
  }

  #value(position: number, cell: string): string | null | Fault {
    const column = bulkColumns[position];
    if (!column) return null;
    switch (column.type) {
      case 'id':
        return idValue(column.name, cell);
      case 'money':
        return (
          parseMicros(cell, 'point', sums.has(column.name) ? amountPlaces : bidPlaces) ??
          bad('BAD_NUMBER', cell, 'is not an amount of money')
        );
      case 'count':
        return parseCount(cell, 'point') ?? bad('BAD_NUMBER', cell, 'is not a count');
      case 'percent':
        return parsePercent(cell) ?? bad('BAD_NUMBER', cell, 'is not a whole percentage');
      case 'date':
        return parseDay(cell, this.#epoch) ?? bad('BAD_DATE', cell, 'is not a day');
      case 'state':
        return stateOf(cell) ?? (column.name === 'state' ? bad('BAD_VALUE', cell, 'is not a state') : null);
      case 'targeting_type':
        return targetingTypeOf(cell) ?? bad('BAD_VALUE', cell, 'is not a targeting type');
      case 'match_type':
        return matchTypeOf(cell) ?? bad('BAD_VALUE', cell, 'is not a match type');
      case 'bidding_strategy':
        return biddingStrategyOf(cell);
      case 'placement':
        return placementOf(cell);
      case 'verbatim':
        return bounded(cell, maxTextChars);
      case 'text':
        return bounded(cell.trim(), maxTextChars);
    }
  }

  /** A row without the ids that identify it. */
  #missing(row: BulkRow): Rejection | null {
    const absent = requiredOf(row).find((name) => row.values[bulkColumnIndex(name)] === null);
    if (absent === undefined) return null;
    const position = bulkColumnIndex(absent);
    const header = this.#placed.find((placed) => placed.position === position)?.header ?? absent;
    return rejected(row.line, header, 'MISSING_VALUE', `"${header}" is empty.`);
  }
}

function requiredOf({ sheet, entity, values }: BulkRow): BulkColumnName[] {
  if (sheet === 'search_terms') return ['campaign_id', 'ad_group_id', 'customer_search_term'];
  if (entity === null) return [];
  if (entity === 'Portfolio') return ['portfolio_id'];
  if (entity === 'Bidding Adjustment') {
    return values[bulkColumnIndex('audience_id')] === null ? ['campaign_id', 'placement'] : ['campaign_id'];
  }
  const own = bulkEntities[entity];
  return campaignLevel.has(entity) ? ['campaign_id', own] : ['campaign_id', 'ad_group_id', own];
}

function idValue(name: string, cell: string): string | null | Fault {
  const reading = readId(cell);
  if (reading.kind === 'id') return reading.id;
  if (reading.kind === 'mangled') throw mangledIds(name.replaceAll('_', ' '), cell);
  return reading.kind === 'none' ? null : bad('MANGLED_ID', cell, "is not one of Amazon's ids");
}

function bounded(text: string, maxChars: number): string | Fault {
  return text.length <= maxChars ? text : bad('TOO_LONG', text, 'is longer than any name or term');
}

function bad(code: string, cell: string, what: string): Fault {
  return { code, message: `${shown(cell)} ${what}.` };
}

function rejected(line: number, column: string, code: string, message: string): Rejection {
  return { line, column, code, message };
}
