import { reports } from '@sellergraph/core/reports/registry';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import { type Header, normaliseHeader } from '../reading/header.ts';

/** Columns that say when a row is, in which currency and of which kind of ads. Not all are columns of a table. */
export type ContextColumn = 'date' | 'start' | 'end' | 'span' | 'currency' | 'adProduct';

/** The kind of ads is told by reports that hold several. */
const adProduct = ['Ad product', 'Program Type', 'Campaign Type'];

const contexts = new Map<ReportDeclaration, ReadonlyMap<string, ContextColumn>>(
  reports.map((report) => [report, contextOf(report)]),
);

function contextOf(report: ReportDeclaration): Map<string, ContextColumn> {
  const { days, currency } = report;
  const spellings: Record<ContextColumn, readonly string[]> = {
    date: 'date' in days ? days.date : [],
    start: days.from === 'row' ? (days.start ?? []) : [],
    end: days.from === 'row' ? (days.end ?? []) : [],
    span: days.from === 'row' ? (days.span ?? []) : [],
    currency: currency?.spellings ?? [],
    adProduct: report.level === 'account' ? [] : adProduct,
  };
  const names = Object.keys(spellings) as ContextColumn[];
  return new Map(names.flatMap((name) => spellings[name].map((word) => [normaliseHeader(word).key, name] as const)));
}

/** Normalised headers of the context of any report. */
export const contextKeys: readonly string[] = [...contexts.values()].flatMap((context) => [...context.keys()]);

/** What a header says about the rows of a report beside its columns. */
export function contextOfHeader(report: ReportDeclaration, header: Header): ContextColumn | undefined {
  return contexts.get(report)?.get(header.key);
}

/** The context columns that a header has. */
export function contextColumns(
  report: ReportDeclaration,
  headers: readonly Header[],
): Partial<Record<ContextColumn, Header>> {
  const found: Partial<Record<ContextColumn, Header>> = {};
  for (const header of headers) {
    const name = contextOfHeader(report, header);
    if (name && !found[name]) found[name] = header;
  }
  return found;
}
