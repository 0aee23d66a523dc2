import type { ParsedRow } from '@sellergraph/core/reports/parsed-report';
import { type ReportDeclaration, storedColumns } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { columnType } from '../tables/report-table.ts';
import { CopyEncoder } from './copy-encoder.ts';
import { copyRows } from './copy-rows.ts';
import { NameNumbers } from './name-numbers.ts';
import { isNaming, namingColumns } from './naming-columns.ts';

/**
 * Copies parsed rows into the temporary table `staged`, and the names in them into `names`; both go with the transaction.
 * COPY into a table under row level security is refused, so facts are always reached from here by set-based SQL.
 *
 * A report repeats the same few thousand campaigns, ad groups and targets on every day. Rows carry their number, so that
 * names are sent, linked and hashed once and not with each row.
 */
export async function stageRows(
  sql: TransactionSql,
  report: ReportDeclaration,
  chunks: AsyncIterable<ParsedRow[]>,
  onRows: (rows: number) => void,
): Promise<void> {
  const naming = namingColumns(report).map((column) => column.name);
  const columns = storedColumns(report).map((column) => `${column.name} ${columnType(column)}`);
  await sql.unsafe(
    `CREATE TEMP TABLE staged (line integer, name integer, first_of_name boolean, start_date date, end_date date,
                               ${columns.join(', ')}) ON COMMIT DROP`,
  );
  const encoder = new CopyEncoder();
  const parts = encodeChunks(report, encoder, chunks, onRows);
  await copyRows(sql, 'staged', parts, (part) => encoder.giveBack(part));
  await sql.unsafe(
    `CREATE TEMP TABLE names ON COMMIT DROP AS
     SELECT ${['name', ...naming].join(', ')} FROM staged WHERE first_of_name`,
  );
  await sql.unsafe('ANALYZE staged (line, name, start_date, end_date)');
  await sql.unsafe('ANALYZE names');
}

/** A row's columns as COPY takes them: names only where they occur for the first time. */
async function* encodeChunks(
  report: ReportDeclaration,
  encoder: CopyEncoder,
  chunks: AsyncIterable<ParsedRow[]>,
  onRows: (rows: number) => void,
) {
  const columns = storedColumns(report);
  const fields = columns.map(
    (column): Field => (isNaming(column) ? 'name' : columnType(column) === 'text' ? 'text' : 'plain'),
  );
  const numbers = new NameNumbers(fields.flatMap((field, position) => (field === 'name' ? [position] : [])));
  let count = 0;
  for await (const rows of chunks) {
    for (const { line, start, end, values } of rows) {
      const number = numbers.of(values);
      encoder.whole(line);
      encoder.whole(number);
      encoder.plain(numbers.isFirst ? 't' : 'f');
      encoder.plain(start);
      encoder.plain(end);
      for (let position = 0; position < fields.length; position++) {
        const value = values[position] ?? null;
        const field = fields[position];
        if (value === null || (field === 'name' && !numbers.isFirst)) encoder.null();
        else if (field === 'plain') encoder.plain(value);
        else encoder.text(value);
      }
      encoder.endRow();
    }
    count += rows.length;
    onRows(count);
    yield encoder.take();
  }
}

type Field = 'name' | 'text' | 'plain';
