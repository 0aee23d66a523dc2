import { mkdirSync, writeFileSync } from 'node:fs';
import { reports } from '@sellergraph/core/reports/registry';
import type { ReportDeclaration } from '@sellergraph/core/reports/report';
import {
  additiveColumns,
  fieldName,
  quotientColumns,
  rowColumns,
  typeName,
} from '@sellergraph/core/reports/report-fields';

const file = new URL('gql/documents.ts', import.meta.url);

/** What every row tells beside its columns. */
const common = ['id', 'day', 'startDate', 'endDate', 'timeUnit', 'currency'];

/**
 * The source of the operations that read the rows of each report and their sums. They are written before the code generator
 * runs, because it makes types and hashes of what stands in files: an operation that was put together in the browser would be
 * sent whole, and the server knows its own by their hashes.
 */
function rowDocumentsSource(): string {
  return [
    "import { graphql } from '../../../../gql/rows/gql.ts';",
    '',
    '/** Reads a page of the rows of a report. */',
    ...documents('rowDocuments', rowsDocument),
    '',
    '/** Reads how many rows a question has, and their sums. */',
    ...documents('sumsDocuments', sumsDocument),
    '',
  ].join('\n');
}

function documents(name: string, write: (report: ReportDeclaration) => string): string[] {
  return [
    `export const ${name} = {`,
    ...reports.map((report) => `  ${report.type}: graphql(\`${write(report)}  \`),`),
    '};',
  ];
}

function rowsDocument(report: ReportDeclaration): string {
  const type = typeName(report);
  const columns = rowColumns(report).map(({ name }) => fieldName(name));
  const fields = [...new Set([...common, ...columns])];
  return `
    query ${type}RowsQuery(
      $seller: ID!
      $first: Int!
      $after: String
      $range: DateRange
      $timeUnit: TimeUnit
      $where: ${type}RowFilter
      $orderBy: ${type}RowOrder
    ) {
      seller(id: $seller) {
        id
        rows: ${fieldName(report.type)}(
          first: $first
          after: $after
          range: $range
          timeUnit: $timeUnit
          where: $where
          orderBy: $orderBy
        ) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
${fields.map((field) => `              ${field}`).join('\n')}
            }
          }
        }
      }
    }
`;
}

function sumsDocument(report: ReportDeclaration): string {
  const type = typeName(report);
  const columns = [...additiveColumns(report), ...quotientColumns(report)].map(({ name }) => fieldName(name));
  return `
    query ${type}SumsQuery($seller: ID!, $range: DateRange, $timeUnit: TimeUnit, $where: ${type}RowFilter) {
      seller(id: $seller) {
        id
        rows: ${fieldName(report.type)}(first: 0, range: $range, timeUnit: $timeUnit, where: $where) {
          sums {
            rows
            addsUp
${columns.map((field) => `            ${field}`).join('\n')}
          }
        }
      }
    }
`;
}

mkdirSync(new URL('.', file), { recursive: true });
writeFileSync(file, rowDocumentsSource());
