import { once } from 'node:events';
import type { ParsedRow } from '@sellergraph/core/reports/parsed-report';
import { type ReportDeclaration, storedColumns } from '@sellergraph/core/reports/report';
import type { TransactionSql } from 'postgres';
import { columnType } from '../tables/report-table.ts';

/**
 * Copies parsed rows into the temporary table `staged`, which goes with the transaction. COPY into a table under row
 * level security is refused, so facts are always reached from here by set-based SQL.
 */
export async function stageRows(
  sql: TransactionSql,
  report: ReportDeclaration,
  chunks: AsyncIterable<ParsedRow[]>,
  onRows: (rows: number) => void,
): Promise<void> {
  const columns = storedColumns(report).map((column) => `${column.name} ${columnType(column)}`);
  await sql.unsafe(
    `CREATE TEMP TABLE staged (line integer, start_date date, end_date date, ${columns.join(', ')}) ON COMMIT DROP`,
  );
  await copyRows(sql, 'staged', encodeChunks(chunks, onRows));
  await sql.unsafe('ANALYZE staged');
}

/** Sends text in PostgreSQL's COPY format to a temporary table, no faster than the server takes it. */
export async function copyRows(sql: TransactionSql, table: string, texts: AsyncIterable<string>): Promise<void> {
  const stream = await sql.unsafe(`COPY ${table} FROM STDIN`).writable();
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  try {
    for await (const text of texts) {
      if (failure) throw failure;
      if (!stream.write(text)) await once(stream, 'drain');
    }
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    throw failure ?? error;
  }
  stream.end();
  await once(stream, 'finish');
  if (failure) throw failure;
}

async function* encodeChunks(chunks: AsyncIterable<ParsedRow[]>, onRows: (rows: number) => void) {
  let count = 0;
  for await (const rows of chunks) {
    const lines: string[] = [];
    for (const row of rows) {
      let line = `${row.line}\t${row.start}\t${row.end}`;
      for (const value of row.values) line += value === null ? '\t\\N' : `\t${encodeCopyText(value)}`;
      lines.push(line);
    }
    lines.push('');
    count += rows.length;
    onRows(count);
    yield lines.join('\n');
  }
}

/** A text as a field of COPY's text format. */
export function encodeCopyText(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, (character) => {
        switch (character) {
          case '\t':
            return '\\t';
          case '\n':
            return '\\n';
          case '\r':
            return '\\r';
          default:
            return '\\\\';
        }
      })
    : text;
}
