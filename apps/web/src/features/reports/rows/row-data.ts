import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import type { DateRange, TimeUnit } from '../../../gql/graphql.ts';
import { rowDocuments, sumsDocuments } from './gql/documents.ts';

/** A value of a row as the graph tells it. */
export type RowValue = string | number | boolean | null | undefined;

/** A row of any report: what all have, and its columns by their names. */
export interface ShownRow {
  readonly id: string;
  readonly day: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly timeUnit: TimeUnit;
  readonly currency: string;
  readonly values: Readonly<Record<string, RowValue>>;
}

/** Which rows are asked for. */
export interface RowsQuestion {
  readonly seller: string;
  readonly range: DateRange;
  readonly timeUnit: TimeUnit | null;
  readonly text: string | null;
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

type Node = Omit<ShownRow, 'values'> & Readonly<Record<string, RowValue>>;

interface RowsAnswer {
  readonly seller: {
    readonly rows: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: readonly { readonly node: Node }[];
    };
  } | null;
}

/** Sums of a result; `addsUp` says whether there are any. */
export interface RowSums {
  readonly rows: number;
  readonly addsUp: boolean;
  readonly values: Readonly<Record<string, RowValue>>;
}

interface SumsAnswer {
  readonly seller: {
    readonly rows: { readonly sums: { rows: number; addsUp: boolean } & Readonly<Record<string, RowValue>> };
  } | null;
}

type Variables = Readonly<Record<string, unknown>>;

const rows: Readonly<Record<string, DocumentNode>> = rowDocuments;
const sums: Readonly<Record<string, DocumentNode>> = sumsDocuments;

/** The operation that reads rows of a report. All of them answer in the same shape, each with its own columns. */
export function rowsDocument(type: string): TypedDocumentNode<RowsAnswer, Variables> {
  return rows[type] as TypedDocumentNode<RowsAnswer, Variables>;
}

/** The operation that reads the sums of a report. */
export function sumsDocument(type: string): TypedDocumentNode<SumsAnswer, Variables> {
  return sums[type] as TypedDocumentNode<SumsAnswer, Variables>;
}

/** The variables that say which rows are meant; the order is left out for sums. */
export function variablesOf({ seller, range, timeUnit, text }: RowsQuestion): Variables {
  return { seller, range, timeUnit, where: text ? { text } : null };
}

export interface RowsPage {
  readonly rows: readonly ShownRow[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** The rows of an answer; none where the seller is not there any more. */
export function pageOfAnswer(answer: RowsAnswer | undefined): RowsPage {
  const found = answer?.seller?.rows;
  if (!found) return { rows: [], next: null };
  const { hasNextPage, endCursor } = found.pageInfo;
  return { rows: found.edges.map(({ node }) => ({ ...node, values: node })), next: hasNextPage ? endCursor : null };
}

export function sumsOfAnswer(answer: SumsAnswer | undefined): RowSums | null {
  const found = answer?.seller?.rows.sums;
  return found ? { rows: found.rows, addsUp: found.addsUp, values: found } : null;
}
